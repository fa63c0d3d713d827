import type { Block, WalkedPage } from './blocks'
import { plainText } from './words'

/** What a page is called: its whole title, and the parts between the marks that set the site's name apart. */
interface Names {
  readonly whole: string
  readonly parts: ReadonlySet<string>
}

/** A shorter heading could stand in any title by chance. */
const LEAST = 6

const namesOf = (title: string): Names => ({
  whole: plainText(title),
  parts: new Set(title.split(/\s[-–—|:·»]+\s|[|»]/).map(plainText)),
})

function repeats({ whole, parts }: Names, { role, level, text }: Block): boolean {
  if (role !== 'heading' || level > 2) return false
  const own = plainText(text)
  return own !== '' && (parts.has(own) || (own.length >= LEAST && whole.includes(own)))
}

/** Places of the headings that repeat the page's title: a reader has that already. */
export function titlePlaces(page: WalkedPage): ReadonlySet<number> {
  const names = namesOf(page.meta.title)
  return new Set([...page.blocks.keys()].filter((i) => repeats(names, page.blocks[i] as Block)))
}

/** Place of the heading that repeats the page's title, else of the first of level 1, else -1. */
export function titlePlace(page: WalkedPage): number {
  const [first] = titlePlaces(page)
  return first ?? page.blocks.findIndex(({ role, level }) => role === 'heading' && level === 1)
}
