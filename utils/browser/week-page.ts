import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type WeekPage, weekPage } from '../family/page'
import type { OwnWords } from '../family/page-of'

/** Under these names the page that was released and the words of the page that is being made are kept. */
const RELEASED = 'week-released'
const OWN = 'week-own'

const text = v.optional(v.pipe(v.string(), v.maxLength(300)))
const ownWords = v.strictObject({
  page: v.string(),
  own: v.strictObject({ hard: text, help: text, plan: text, ask: text }),
})

/** The page that was released on this computer; undefined without one, and for one that cannot be read. */
export async function releasedPage(): Promise<WeekPage | undefined> {
  const stored = (await browser.storage.local.get(RELEASED))[RELEASED]
  const { success, output } = v.safeParse(weekPage, stored)
  return success ? output : undefined
}

/** Puts a page in the place of the one that was released before; without one takes that back. */
export async function release(page: WeekPage | undefined): Promise<void> {
  if (page === undefined) await browser.storage.local.remove(RELEASED)
  else await browser.storage.local.set({ [RELEASED]: page })
}

/**
 * Lets go of the page that was released and of the words for one that is being made: called after "forget", because
 * either may speak of what was forgotten. A page that was already handed over is out of reach.
 */
export async function dropWeekPages(): Promise<void> {
  await browser.storage.local.remove([RELEASED, OWN])
}

/** The student's own words for the page called `page`; none for any other page. */
export async function ownWordsFor(page: string): Promise<OwnWords> {
  const stored = (await browser.storage.local.get(OWN))[OWN]
  const { success, output } = v.safeParse(ownWords, stored)
  return success && output.page === page ? (output.own as OwnWords) : {}
}

/** Keeps the student's own words for one page; those for another page are let go. */
export async function keepOwnWords(page: string, own: OwnWords): Promise<void> {
  await browser.storage.local.set({ [OWN]: { page, own } })
}
