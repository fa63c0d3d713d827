/** Parameters that say which page it is and nothing about the student; everything else in a query is dropped. */
const ALLOWED: readonly { readonly at: RegExp; readonly names: readonly string[]; readonly value: RegExp }[] = [
  { at: /^https:\/\/(www|m)\.youtube\.com\/watch$/, names: ['v'], value: /^[\w-]{6,20}$/ },
  { at: /\/mod\/(page|book|lesson|url|resource)\/view\.php$/, names: ['id', 'chapterid'], value: /^\d{1,12}$/ },
]

/** Session ids that some servers write into the path. */
const IN_PATH = /;[^/]*/g

const LONGEST = 2000

/**
 * `url` as it may be stored: origin and path, without credentials, query and fragment,
 * except parameters without which two different pages would be one.
 *
 * @returns undefined for anything that is not a page of the web, or longer than 2,000 characters
 */
export function storedAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, origin, pathname, searchParams } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  const bare = origin + pathname.replace(IN_PATH, '')
  const stored = bare + allowedQuery(bare, searchParams)
  return stored.length > LONGEST ? undefined : stored
}

/** Host of an address, with its port: what "forget this site" goes by. `''` for no address. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}

function allowedQuery(bare: string, given: URLSearchParams): string {
  const rule = ALLOWED.find(({ at }) => at.test(bare))
  if (rule === undefined) return ''
  const kept = rule.names.flatMap((name) => {
    const value = given.get(name)
    return value !== null && rule.value.test(value) ? [`${name}=${value}`] : []
  })
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}
