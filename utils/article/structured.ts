/** Longest JSON-LD block that is looked at, in characters. */
export const LONGEST_LD = 64_000
/** Most JSON-LD blocks of a page that are looked at. */
export const MOST_LD = 20
const DEEPEST = 8

/** What JSON-LD says about the page. */
export interface Structured {
  readonly types: string[]
  readonly keywords: string[]
  /** Names of chapters, parts and steps: what a video or a course says it holds. */
  readonly parts: string[]
}

/**
 * Types, keywords and named parts of one JSON-LD block. Broken, overlong or overdeep JSON gives what was found
 * until then, at worst nothing: a page's own claims are never worth an error.
 */
export function readStructured(json: string): Structured {
  const found: Structured = { types: [], keywords: [], parts: [] }
  if (json.length > LONGEST_LD) return found
  try {
    gather(JSON.parse(json), 0, found)
  } catch {
    return found
  }
  return found
}

function gather(value: unknown, depth: number, found: Structured): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) gather(one, depth + 1, found)
    return
  }
  const own = value as Record<string, unknown>
  found.types.push(...texts(own['@type']))
  found.keywords.push(...texts(own['keywords']).flatMap(splitKeywords))
  for (const key of ['@graph', 'mainEntity', 'itemListElement']) gather(own[key], depth + 1, found)
  for (const key of ['hasPart', 'step', 'teaches', 'about']) names(own[key], found.parts)
}

function names(value: unknown, into: string[]): void {
  for (const one of Array.isArray(value) ? value.slice(0, 50) : [value]) {
    if (typeof one === 'string') into.push(one)
    else if (typeof one === 'object' && one !== null) into.push(...texts((one as Record<string, unknown>)['name']))
  }
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string').slice(0, 20)

/** The keywords of a comma-separated list, trimmed, empty and overlong ones left out. */
export function splitKeywords(list: string): string[] {
  return list
    .slice(0, 2000)
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length <= 80)
}
