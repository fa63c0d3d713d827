import { expect, test } from 'vitest'
import { strayHeading, strayPhrase } from '@/utils/article/phrases'
import { countWords } from '@/utils/article/words'

const phrase = (text: string) => strayPhrase(text, countWords(text))

test.each([
  ['Sign up for our free newsletter', 'promotion'],
  ['Subscribe to get new lessons in your inbox', 'promotion'],
  ['Enter your email to get your free printable.', 'promotion'],
  ['If you enjoyed this article, consider supporting us.', 'promotion'],
  ['Join 66,707 other followers', 'promotion'],
  ['Share this article', 'share'],
  ['Tweet', 'share'],
  ['Follow us on the usual networks', 'share'],
  ['Leave a comment', 'comments'],
  ['Comments are closed.', 'comments'],
  ['12 comments', 'comments'],
  ['Your email address will not be published. Required fields are marked *', 'promotion'],
  ['Advertisement', 'advert'],
  ['Story continues below advertisement', 'advert'],
  ['© 2021 The Harbour Post', 'notice'],
  ['This post may contain affiliate links.', 'notice'],
  ['Read more: Why gears grind', 'related'],
  ['Related: A short history of pulleys', 'related'],
  ['Tags: levers, force', 'tags'],
  ['Filed under: Physics', 'tags'],
])('"%s" is no sentence of a lesson', (text, reason) => {
  expect(phrase(text)).toBe(reason)
})

test.each([
  ['The newsletter of 1848 called for a new constitution.'],
  ['Cells share their resources with their neighbours.'],
  ['Share prices fall when interest rises, as the next figure shows.'],
  ['A cookie is a small text that a site stores in the browser.'],
  [
    'Copyright law protects the expression of an idea and never the idea itself, as the court held in a case about a book on accounting.',
  ],
  ['Comments in a program are ignored by the machine.'],
  ['In advertising, repetition works up to a point.'],
  ['The tag is written in angle brackets.'],
  ['Donors give electrons to the lattice.'],
  ['Follow the path from the root to a leaf.'],
  ['More heat means faster molecules.'],
  ['She subscribed to the view that memory is a muscle.'],
])('"%s" is a sentence of a lesson', (text) => {
  expect(phrase(text)).toBeUndefined()
})

test('a long paragraph is text, whatever it mentions', () => {
  expect(phrase(`${'The history of the press is long. '.repeat(10)}Sign up for our newsletter.`)).toBeUndefined()
})

test.each([
  ['Related articles', 'related'],
  ['You may also like', 'related'],
  ['More from this section', 'related'],
  ['Most read', 'related'],
  ["Editors' picks", 'related'],
  ['Comments', 'comments'],
  ['There are 13 comments', 'comments'],
  ['2 thoughts on “Levers”', 'comments'],
  ['Leave a Reply', 'comments'],
  ['Share this:', 'share'],
  ['About the author', 'author'],
  ['Subscribe to our channel', 'promotion'],
  ['Das könnte Sie auch interessieren', 'related'],
])('nothing of the article stands under "%s"', (text, reason) => {
  expect(strayHeading(text)).toBe(reason)
})

test.each([
  ['Discussion'],
  ['Response'],
  ['Summary'],
  ['See also'],
  ['References'],
  ['Related rates'],
  ['Related work in other fields of psychology'],
  ['Categories of evidence'],
  ['More on levers: the second class'],
  ['Sharing electrons'],
  ['Next steps'],
  ['Popular sovereignty'],
  ['Archives of the revolution'],
])('"%s" may head a part of the article', (text) => {
  expect(strayHeading(text)).toBeUndefined()
})

test.each([
  ['sign up '.repeat(2000)],
  [`the ${'a '.repeat(3000)}newsletter`],
  ['comments for '.repeat(1000)],
  [`${' '.repeat(5000)}:`],
  ['"'.repeat(5000)],
])('a text made to be slow is not: %#', (text) => {
  const began = performance.now()
  for (let i = 0; i < 200; i++) {
    strayPhrase(text, 10)
    strayHeading(text.slice(0, 80))
  }
  expect(performance.now() - began).toBeLessThan(1000)
})
