/** What the words of an address suggest. General habits of the web only: no site is named. */
export interface AddressHints {
  readonly lesson: number
  readonly other: number
}

const LESSON = new Set(
  (
    'wiki wikis docs doc documentation tutorial tutorials learn learning lesson lessons lecture lectures course courses ' +
    'courseware chapter chapters guide guides reference manual manuals handbook textbook textbooks book books glossary ' +
    'dictionary define definition encyclopedia lexicon notes study education edu academy university school howto ' +
    'explained basics introduction intro topic topics concepts questions cours leçon lekcion kurs kurse lernen lexikon ' +
    'grundlagen lektion curso cursos leccion aprender diccionario ejercicios exercices'
  ).split(' '),
)

const OTHER = new Set(
  (
    'news article-news politics sport sports opinion opinions entertainment celebrity lifestyle travel shop store product ' +
    'products cart checkout category tag login signin signup account search press press-release jobs careers event events ' +
    'deals sale review reviews recipe recipes forum forums profile user users status posts nachrichten meldung politik ' +
    'actualites noticias'
  ).split(' '),
)

/**
 * Counts the words of `url` that suggest teaching, and those that suggest something else, 0 to 2 each.
 * A date in the path suggests news. An unknown or broken address suggests nothing.
 */
export function addressHints(url: string): AddressHints {
  if (!URL.canParse(url)) return { lesson: 0, other: 0 }
  const { hostname, pathname } = new URL(url)
  const words = new Set(
    `${hostname}/${pathname}`
      .toLowerCase()
      .slice(0, 300)
      .split(/[./_-]+/),
  )
  const dated = /\/(?:19|20)\d\d\/\d{1,2}(?:\/|$)/.test(pathname) ? 1 : 0
  const home = pathname === '/' || pathname === '' ? 1 : 0
  const count = (set: ReadonlySet<string>) => [...words].filter((word) => set.has(word)).length
  return { lesson: Math.min(2, count(LESSON)), other: Math.min(2, count(OTHER) + dated + home) }
}
