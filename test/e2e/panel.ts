import type { Page } from '@playwright/test'
import { SECOND } from '@/utils/base/time'
import type { Settings } from '@/utils/messages/settings'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { readUntil } from './fixtures'
import type { Trellis } from './trellis'

export type Key = keyof typeof english
type Place = 'now' | 'review' | 'goals' | 'explore' | 'week'

/** The English words of a key, with its substitutions. */
export function words(key: Key, ...given: (string | number)[]): string {
  return english[key].message.replace(/\$(\d)/g, (_, digit: string) => String(given[Number(digit) - 1] ?? ''))
}

/** A student who has agreed, may be watched anywhere, and whose pages are read after two seconds. */
export const AGREED: Partial<Settings> = { consent: { version: 1, at: 1 }, look: 'any', readAfterMs: 2 * SECOND }

/** The panel as a tab of its own, beside `page`. */
export async function openPanel(trellis: Trellis, page: Page, place: Place = 'now'): Promise<Page> {
  await page.bringToFront()
  const panel = await trellis.context.newPage()
  await panel.setViewportSize({ width: 400, height: 900 })
  await panel.goto(trellis.url(`sidepanel.html#${place}`))
  return panel
}

/** Goes to another place by its link, as a student does. */
export const goTo = (panel: Page, place: Place) =>
  panel
    .getByRole('navigation')
    .getByRole('link', { name: words(`place_${place}`) })
    .click()

/** Agrees, opens a lesson and reads it until it is kept. */
export async function readLesson(trellis: Trellis, page: Page, url: string): Promise<void> {
  await trellis.settings(AGREED)
  await trellis.untilRegistered()
  await page.goto(url)
  await page.bringToFront()
  await readUntil(page, async () => (await trellis.tab())?.reading.step === 'read')
}
