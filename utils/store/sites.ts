import type { Collection } from 'dexie'
import type { PageId } from '../base/ids'
import { siteOf } from '../evidence/address'
import type { Tables } from './db'
import type { PageRow } from './rows'

/** Schemes of the web, in the order of the alphabet. */
const SCHEMES = ['http', 'https'] as const

/** After every character that an address can have. */
const LAST = '\uffff'

/** The pages of a site, found by how their addresses begin: an index of hosts would be as large again. */
export async function pagesOfSite(db: Pick<Tables, 'pages'>, site: string): Promise<PageRow[]> {
  const found = await Promise.all(SCHEMES.map((scheme) => ofSite(db, scheme, site).toArray()))
  return found.flat()
}

/** The hosts of all pages, in the order of the alphabet: one read a host, whatever it has of pages. */
export async function sites(db: Pick<Tables, 'pages'>): Promise<string[]> {
  const found = new Set<string>()
  let url = await nextUrl(db, '')
  while (url !== undefined) {
    const site = siteOf(url)
    found.add(site)
    url = await nextUrl(db, `${url.slice(0, url.indexOf(site) + site.length)}/${LAST}`)
  }
  return [...found].sort()
}

function ofSite(db: Pick<Tables, 'pages'>, scheme: string, site: string): Collection<PageRow, PageId> {
  return db.pages.where('url').between(`${scheme}://${site}/`, `${scheme}://${site}/${LAST}`)
}

async function nextUrl(db: Pick<Tables, 'pages'>, after: string): Promise<string | undefined> {
  const [url] = await db.pages.where('url').above(after).limit(1).keys()
  return url as string | undefined
}
