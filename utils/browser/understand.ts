import browser from 'webextension-polyfill'
import type { WholePage } from '../messages/protocol'
import { UNDERSTAND_PAGE } from '../messages/role'
import type { Reading } from '../reading/reading'
import { askBackground, askUnderstand } from './messages'

interface Offscreen {
  createDocument(page: { url: string; reasons: string[]; justification: string }): Promise<void>
}

/**
 * Makes sure that the understand worker's page is there to be asked. Called by the background alone. In
 * Firefox the background is that page.
 */
export async function ensureUnderstand(): Promise<void> {
  const { offscreen } = browser as unknown as { offscreen?: Offscreen }
  if (offscreen === undefined) return
  await navigator.locks.request('understand', async () => {
    if (await hasUnderstand()) return
    await offscreen.createDocument({
      url: `/${UNDERSTAND_PAGE}`,
      reasons: ['WORKERS'],
      justification: 'Understands a page that was studied, in a worker of its own.',
    })
  })
}

/** Whether the understand worker's page is there. Called by the background of Chrome alone. */
export async function hasUnderstand(): Promise<boolean> {
  const { getContexts } = browser.runtime as unknown as {
    getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>
  }
  return (await getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0
}

/**
 * What Trellis makes of a text that is not a page of the web: the bundled sample. Called by screens. Nothing
 * is stored.
 *
 * @throws when the worker broke over it
 */
export async function understandSample(page: WholePage): Promise<Reading> {
  await askBackground('ensureUnderstand', {})
  const reading = await askUnderstand('understandText', page)
  if (!reading) throw new Error('read.broke')
  return reading
}
