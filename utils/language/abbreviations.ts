const list = (words: string) => new Set(words.split(' '))

/** Always followed by what they belong to: a name, a number, an example. */
const JOINS_NEXT = list(
  'mr mrs ms dr prof rev hon gen col capt lt sgt gov sen rep pres st mt ft fig figs eq eqs sec ch chap vol no nos pp p ' +
    'vs v cf e.g i.e eg ie viz approx ca eds op cit refs dept univ esp incl',
)

/** May end a sentence as well as stand inside one. */
const MAY_END = list(
  'etc inc ltd co corp jr sr u.s u.k u.n u.s.a d.c ph.d m.d b.a m.a b.sc m.sc a.m p.m b.c a.d b.c.e c.e e.u ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ave blvd rd hr hrs min oz lb lbs al ed',
)

/** Words that seldom follow an abbreviation inside a sentence, but often begin one. */
const STARTERS = list(
  'The This That These Those It He She They We You In On At For From With When While If As But And So However Although ' +
    'Because Since After Before A An Its Their His Her Our There Here Many Most Some Such One Another Each Both To By Of',
)

/**
 * Whether the full stop after `before` belongs to an abbreviation rather than ending an English sentence.
 *
 * @param before - the text up to the stop, without it; the last few words are enough
 * @param next - the text after the white space that follows
 */
export function endsWithAbbreviation(before: string, next: string): boolean {
  const word = before.slice(
    Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'), before.lastIndexOf('\u00a0')) + 1,
  )
  const bare = word.replace(/^[("'“‘[]+/, '')
  const low = bare.toLowerCase()
  if (low === 'no' || low === 'art' || low === 'fig' || low === 'figs')
    return /^[\d(]/.test(next) || low.startsWith('fig')
  if (JOINS_NEXT.has(low)) return true
  const follower = /^[\p{L}]+/u.exec(next)?.[0] ?? ''
  const starts = STARTERS.has(follower)
  if (MAY_END.has(low)) return !starts && /^[\p{Lu}\d]/u.test(next)
  // An initial: "J. Watson", "George W. Bush"; but "vitamin C. The ..." ends.
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(bare) && !starts
}
