/** Why a text cannot stand on the page. Each is also the end of the key of the message that says so. */
export type Unfit = 'address' | 'time' | 'score' | 'site'

const ADDRESS =
  /\b[a-z][a-z\d+.-]*:\/\/|\bwww\.|@[\p{L}\d-]+\.\p{L}|(?<![\p{L}\d])(?:[\p{L}\d-]+\.)+\p{L}{2,}(?![\p{L}\d])/iu
const TIME =
  /(?<!\p{Nd})[\p{Nd}]{1,2}\s?[:h٫]\s?[\p{Nd}]{2}(?!\p{Nd})|(?<!\p{Nd})\p{Nd}{1,2}\s?(?:[ap]\.?m\b|o['’]clock|uhr\b|heures?\b)|\b(?:at|um|à|a las?)\s\p{Nd}{1,2}(?![\p{L}\p{Nd}%])(?=\s*(?:$|[.,;]))/iu
const SCORE =
  /\p{Nd}\s?[%٪]|(?<!\p{Nd})\p{Nd}{1,3}\s?\/\s?(?:10|20|100)(?!\p{Nd})|\b(?:score|grade|points?|marks?|rank|note|punkte|punkt|notas?|puntos?)\s?:?\s?\p{Nd}|\p{Nd}\s?(?:points?|punkte?|puntos?|marks|نقاط|درجة)(?!\p{L})/iu

/**
 * What in a text has no place on the page of a week; undefined when it may stand there. Rather too strict: another
 * question can be chosen and another word be found, but what was handed over cannot be taken back.
 *
 * @param sites - hosts of the pages that were read; neither they nor their names may be said
 */
export function unfit(text: string, sites: readonly string[] = []): Unfit | undefined {
  if (ADDRESS.test(text)) return 'address'
  if (TIME.test(text)) return 'time'
  if (SCORE.test(text)) return 'score'
  const words = text.toLowerCase()
  return sites.some((site) => names(site).some((name) => holds(words, name))) ? 'site' : undefined
}

/** Names that a host goes by: the host, and the label that somebody registered. */
function names(site: string): string[] {
  const labels = site.toLowerCase().split(':')[0]?.split('.') ?? []
  const isNumber = labels.every((label) => /^\d+$/.test(label))
  // The registered label is the longest of those before the last one: "khanacademy" of www.khanacademy.org.
  const own = isNumber ? [] : [...labels.slice(0, -1)].sort((a, b) => b.length - a.length).slice(0, 1)
  return [site.toLowerCase(), ...own].filter((name) => name.length > 3)
}

/** Whether a name stands in a text, written as one word or as several. */
function holds(text: string, name: string): boolean {
  const plain = name.replace(/-/g, '')
  const at = text.indexOf(name)
  return at >= 0 || text.replace(/[\s-]+/g, '').includes(plain.length > 7 ? plain : '\u0000')
}
