/**
 * The match pattern for a site whose address somebody typed: `khanacademy.org`, `www.bbc.co.uk/bitesize`, `http://localhost:3000`.
 *
 * It covers the site and the sites below its name, without `www.`, because people rarely know which of them
 * their pages are on. A port is left out, which Firefox does not know. Without a scheme https is meant.
 *
 * @returns undefined when the words name no site of the web
 */
export function typedSite(typed: string): string | undefined {
  const words = typed.trim()
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`
  if (/\s/.test(words) || !URL.canParse(address)) return undefined
  const { protocol, hostname, username } = new URL(address)
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return undefined
  if (/^\[|^\d[\d.]*$/.test(hostname) || hostname === 'localhost') return `${protocol}//${hostname}/*`
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '')
  return /^[^.]+(\.[^.]+)+$/.test(host) && !host.includes('*') ? `${protocol}//*.${host}/*` : undefined
}

/** The host that a match pattern names, as a person would write it; undefined for a pattern of every site. */
export function siteOfPattern(pattern: string): string | undefined {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]*)\//.exec(pattern)?.[1]
  return host === undefined || host === '*' || host === '' ? undefined : host
}
