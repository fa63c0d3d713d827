import type { Article } from '../article/article'
import { topicId } from './topic-id'

/** What a page calls itself and its parts. */
export interface Headline {
  /** The page's own title, without section number and the names of site and book. */
  readonly title: string
  /** Headings below it, in order, without numbers. */
  readonly headings: readonly string[]
  /** Ids of names that are no topics: the site, the book, the course. */
  readonly hollow: ReadonlySet<string>
}

const SEPARATOR = /\s+(?:[|·•»]|::|[-–—])\s+|\s*\|\s*/
const NUMBER =
  /^(?:(?:chapter|section|lesson|part|unit|module|lecture|week|step|appendix|capítulo|chapitre|kapitel|lección|leçon)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z](?=[.:]))[.:)]*(?=\s|$)\s*[-–—:]?\s*|^(?:chapter|section|lesson|part|unit|module|lecture|week)\s+\d+\s*[-–—:.]?\s*/iu

/**
 * Reads title and headings of an article.
 *
 * The title is the part of the page's `<title>` that its first heading repeats, else the first heading, else the first part;
 * the parts that are left name the site or the book.
 */
export function headlineOf(article: Article): Headline {
  const headings = article.blocks.filter(({ role }) => role === 'heading')
  const first = headings.find(({ level }) => level === 1)?.text ?? ''
  const parts = article.meta.title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [own, rest] = ownPart(parts, first)
  const title = bare(first || own)
  const hollow = new Set(
    [article.meta.siteName, ...rest, ...rest.flatMap((part) => part.split(/:\s/))].map((name) => topicId(name)),
  )
  hollow.delete(topicId(title))
  hollow.delete('' as never)
  return {
    title,
    headings: headings.filter(({ text }) => text !== first).map(({ text }) => bare(text)),
    hollow,
  }
}

/** The part of a `<title>` that says what the page is about, and the others. "Book: Section" counts as two. */
function ownPart(parts: readonly string[], heading: string): [string, string[]] {
  const wanted = new Set(topicId(heading).split(' '))
  const shared = (part: string) =>
    topicId(part)
      .split(' ')
      .filter((word) => wanted.has(word)).length
  const own = heading === '' ? parts[0] : [...parts].sort((a, b) => shared(b) - shared(a))[0]
  const rest = parts.filter((part) => part !== own)
  const colon = own?.lastIndexOf(': ') ?? -1
  if (own !== undefined && colon > 0 && topicId(own.slice(colon + 2)) === topicId(heading))
    rest.push(own.slice(0, colon))
  return [own ?? '', rest]
}

/** A heading without its number, and without shouting. */
function bare(text: string): string {
  const short = text.slice(0, 200)
  const spoken = short === short.toUpperCase() && /\p{L}{5}/u.test(short) ? short.toLowerCase() : short
  return spoken.replace(NUMBER, '') || spoken
}

/** Headings that name a part of any page. */
const PLAIN = new Set(
  (
    'introduction|overview|background|summary|conclusion|conclusions|reference|references|example|examples|exercise|exercises|problem|problems|' +
    'solution|solutions|key term|key concept|key takeaway|learning objective|learning outcome|objective|objectives|prerequisite|see also|' +
    'further reading|note|bibliography|external link|content|table of content|table|figure|glossary|definition|history|etymology|application|property|' +
    'step|method|result|discussion|question|answer|review question|check your understanding|chapter outline|section summary|' +
    'try it|practice|homework|appendix|abstract|usage|syntax|parameter|type|advantage|disadvantage|feature|part|chapter|section|' +
    'comment|resource|more|other|general|basic|next|previous|home|strategy|checkpoint|think about it|link to learning|' +
    'what you will learn|getting started|conclusion and summary|everyday connection|dig deeper|making connection|the big picture'
  )
    .split('|')
    .map((heading) => topicId(heading) as string),
)

/** What stands before the name in a question or a heading: "What is ...", "Introduction to ...". */
const LEAD =
  /^(?:what (?:is|are|was|were)|who (?:is|are|was|were)|why|how|when|where|introduction to|an introduction to|intro to|introducing|understanding|overview of|types? of|kinds? of|the (?:types?|kinds?|role|nature|study|history|structure|function|effects?|importance|properties|concept|definition|meaning) of|properties of|examples? of|definitions? of|applications? of|characteristics of|causes of|effects? of|history of|theories of|using|measuring|calculating|defining|explaining|describing|exploring|comparing|solving|about|how to \w+)\s+/iu

/**
 * Names that a title or heading may hold: its parts between commas, colons and "and", without question words.
 * A part of more than four words is a sentence, not a name.
 */
export function namesIn(heading: string): string[] {
  const whole = strip(heading)
  const parts = heading
    .split(/[:;,?!]|\s[-–—]\s|\s(?:and|or|versus|vs\.?|&|in|for|on|from|with|as|between|during|through|by)\s/iu)
    .map(strip)
  const names = new Map([whole, ...parts].map((name) => [topicId(name) as string, name]))
  return [...names]
    .filter(([id]) => id !== '' && id.split(' ').length <= 4 && !PLAIN.has(id) && /\p{L}{3}/u.test(id))
    .map(([, name]) => name)
}

const strip = (name: string): string =>
  name
    .trim()
    .replace(LEAD, '')
    .replace(/^(?:the|an?|our|your|its|their)\s+/iu, '')
    .replace(/[?!.:,;]+$/, '')
    .trim()
