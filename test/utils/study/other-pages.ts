import type { Written } from './walked'

/** Pages that are no study, each of another kind, some of them about a subject of study. */
export const OTHER_PAGES: Readonly<Record<string, Written>> = {
  'science news': {
    title: 'Scientists find water on distant moon | The Daily Courier',
    types: ['NewsArticle'],
    lines: `
      h1 Scientists find water on distant moon
      p By Jane Miller, Tuesday, March 3, 2020, 14:05
      p Scientists said on Tuesday that they had found traces of water on a distant moon, a discovery that surprised the team. "We were stunned," said lead researcher Tom Baker. "Nobody expected this."
      p The agency announced the result at a meeting in Houston last week. Officials told reporters that a new mission would be considered this year, according to a statement published on Monday.
      p "It was the best day of my life," Baker said in an interview. Minister Ann Cole said the government would spend $200 million on the project by 2025.
      p Critics told the Courier the price was too high. A spokesman for the agency declined to comment yesterday.
      a Read more: Rocket launch delayed again
      a Subscribe to our newsletter`,
  },
  shop: {
    title: 'Molecular Model Kit, 240 pieces - LabShop',
    types: ['Product', 'Offer'],
    lines: `
      h1 Molecular Model Kit, 240 pieces
      p $29.99 In stock. Free shipping on orders over $50. Add to cart
      p Build organic molecules with this best-selling kit! Our customers love it. Great gift for students and teachers.
      li Brand: LabShop
      li 240 pieces, storage box
      li 2 year warranty
      h2 Customer reviews
      p 5 stars. I bought this for my daughter and she loves it! Great price, fast delivery.
      p 2 stars. Two pieces were missing. I asked for a refund and I am still waiting for my money.
      a Add to basket
      a You may also like: Periodic table poster $9.99
      a Sale: 20% discount on all chemistry products`,
  },
  opinion: {
    title: 'Why I stopped reading the news',
    lines: `
      h1 Why I stopped reading the news
      p I used to wake up at six and reach for my phone. I told myself that I was staying informed, but I was only making myself miserable, and my wife said so every day.
      p Last year I had enough. I deleted the apps, and I went for a walk instead. My friends laughed at me. My brother called me an ostrich!
      p But I have never felt better. I'm reading novels again. I've learned to bake bread. When something important happens, somebody tells me about it, and that is early enough for me.
      p You may call it privilege, and maybe you are right. I know what my life looked like before, and I'm not going back.`,
  },
  recipe: {
    title: 'Easy lemon cake',
    types: ['Recipe'],
    lines: `
      h1 Easy lemon cake
      p My grandmother made this delicious cake every Sunday, and I still love it! It takes 15 minutes to mix and 40 minutes in the oven.
      h2 Ingredients
      li 2 cups flour
      li 1 cup sugar
      li 3 tablespoons butter
      li 1 teaspoon salt
      h2 Instructions
      li Preheat the oven to 350 degrees.
      li Stir the butter and sugar, add the eggs and the lemon.
      li Bake for 40 minutes and let it cool.
      p Did you make this recipe? Leave a comment and a rating! Subscribe for more recipes.`,
  },
  login: {
    title: 'Sign in - University Learning Portal',
    lines: `
      h1 Sign in to your course
      p Username
      p Password
      a Forgot your password?
      a Create an account
      p Cookies must be enabled in your browser. By signing in you accept our privacy policy.`,
  },
  forum: {
    title: 'Off topic: what are you listening to? - page 14 - HiFi Talk',
    lines: `
      h1 Off topic: what are you listening to?
      p Member since 2011, 4,312 posts
      p Just got my new turntable and I love it! What are you guys listening to tonight?
      p Reply Quote Share
      p Joined: May 2015, 88 posts
      p lol same here. I'm on my third record. My neighbours hate me haha
      p Reply Quote Share
      p Joined: Jan 2018, 7 posts
      p Posted yesterday at 22:14. Anyone selling a used amplifier? I can pay $200. Send me a message
      p Reply Quote Share
      a Log in or register to reply
      a Next page`,
  },
  fiction: {
    title: 'Chapter 3: The lighthouse',
    lines: `
      h1 Chapter 3: The lighthouse
      p She stood at the door and looked at him. His face was pale, and his eyes had the colour of the sea before a storm.
      p "You came back," she said.
      p "I had to," he whispered. He took off his coat and sat down by the fire. For a long while neither of them spoke. The wind beat against her windows, and somewhere a dog barked.
      p "My father knew," she said at last. "He knew, and he told nobody."
      p He turned his head. She thought that he smiled, but she was not sure. Then he asked for the letter, and her heart went cold, because she had burned it that morning.`,
  },
  listing: {
    title: 'Courses in biology - Find your course',
    lines: `
      h1 214 courses in biology
      a Introduction to Biology, 6 weeks, from $49
      a Cell Biology, 4 weeks, free
      a Genetics and Evolution, 8 weeks, $99
      a Marine Biology for Everyone, 3 weeks, $29
      a Human Anatomy, 10 weeks, $199
      a Plant Science, 5 weeks, free
      a Microbiology Basics, 4 weeks, $59
      p Sort by price, rating, popularity
      a 1
      a 2
      a 3
      a Next`,
  },
  company: {
    title: 'Smart Battery Solutions | Voltara',
    lines: `
      h1 Power your business with Voltara
      p Our team offers smart battery solutions for companies of every size. We help our customers to save energy and money. Contact us today and book now your free consultation!
      h2 Our services
      li We plan your storage system.
      li We install it in one day.
      li Our customers rely on us around the clock.
      h2 What our clients say
      p "Voltara has changed our business!" Maria, owner
      p Sign up for our newsletter to learn more about our products and offers. Join us on social media.
      a Contact us
      a Privacy
      a Careers`,
  },
  'german news': {
    title: 'Bahnstreik: Züge stehen am Montag still',
    lang: 'de',
    types: ['NewsArticle'],
    lines: `
      h1 Bahnstreik: Züge stehen am Montag still
      p Berlin, 14:30 Uhr. Die Gewerkschaft hat für Montag zu einem Streik aufgerufen, wie eine Sprecherin gestern mitteilte. „Wir haben keine andere Wahl“, sagte sie.
      p Der Minister erklärte am Sonntag, er erwarte Verspätungen. Laut Polizei kam es am Bahnhof zu langen Schlangen. „Das ist eine Katastrophe“, sagte ein Reisender im Interview.
      p Die Bahn teilte mit, dass Tickets bis Freitag gültig bleiben. Heute wollen beide Seiten um 18:00 Uhr wieder sprechen.
      a Mehr zum Thema
      a Newsletter anmelden`,
  },
}
