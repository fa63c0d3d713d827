import type { Page } from '@playwright/test'
import { SECOND } from '@/utils/base/time'
import type { TabState } from '@/utils/messages/tab-state'
import { expect, readUntil } from './fixtures'
import type { Trellis } from './trellis'

/** Consent, any site, and a threshold that a test does not have to wait for. */
export const SOON = { consent: { version: 1, at: 1 }, look: 'any', readAfterMs: SECOND } as const

/** A visit as the background keeps it while it goes on. */
export interface Visit {
  readonly visit: string
  readonly url: string
  readonly activeMs: number
  readonly depth: number
  readonly page?: string
}

export const visits = async (trellis: Trellis): Promise<Visit[]> => (await trellis.session('visit:')) as Visit[]

/** Settings as after a first run, with the observer registered. */
export async function settle(trellis: Trellis, patch: Parameters<Trellis['settings']>[0] = SOON): Promise<void> {
  await trellis.settings(patch)
  await trellis.untilRegistered()
}

/** Opens `url` and waits until Trellis says that it watches it. */
export async function openWatched(trellis: Trellis, page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect.poll(async () => (await trellis.tab())?.url).toBe(url.split(/[?#]/)[0])
}

const ENDS = new Set(['read', 'not-study', 'failed'])

/** Reads on until the reading has come to an end, and says to which. */
export async function readToEnd(trellis: Trellis, page: Page): Promise<TabState> {
  let state: TabState | undefined
  await readUntil(page, async () => {
    state = await trellis.tab()
    return state !== undefined && ENDS.has(state.reading.step)
  })
  return state as TabState
}
