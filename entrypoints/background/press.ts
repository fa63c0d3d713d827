import { NO_SIGNALS } from '@/utils/attention/never'
import { type Off, whyOff } from '@/utils/attention/why-off'
import { run } from '@/utils/browser/scripts'
import { inTurn } from '@/utils/browser/session'
import { readSettings } from '@/utils/browser/settings'
import { tabRows } from '@/utils/browser/tab-states'
import { type Tab, tabById } from '@/utils/browser/tabs'
import { storedAddress } from '@/utils/evidence/address'
import type { PageSignals } from '@/utils/messages/protocol'
import type { TabState } from '@/utils/messages/tab-state'
import { type Probed, pickFrame, signalsIn } from './probe'
import { beginReading } from './reading'
import { mark, sayOff } from './say'

/** Whether a reading was begun, and if not, why. */
export interface Pressed {
  readonly started: boolean
  readonly code?: string
}

interface HowPressed {
  readonly pressed?: boolean
  readonly asStudy?: true | undefined
}

const BROWSER_PAGE: Off = { state: 'off', why: 'browser-page' }
const UNDER_WAY = new Set(['walking', 'understanding', 'read'])

/**
 * Reads the page of a tab once, with the access that the student's press gave. Consent, a pause and the
 * never-list hold all the same; the page itself is looked at before a word of it is read.
 *
 * @param how.pressed - the button was pressed for this tab at this moment: an address that is hidden even so is one of
 *   the browser's own pages
 * @param how.asStudy - the student says that the page is study, whatever was thought of it
 */
export async function readNow(id: number, { pressed = false, asStudy }: HowPressed = {}): Promise<Pressed> {
  const tab = await tabById(id)
  if (tab === undefined) return { started: false, code: 'tab.gone' }
  return inTurn(id, async () => {
    const off = await offFor(tab, NO_SIGNALS)
    if (off) return refuse(tab, pressed && off.why === 'not-allowed' ? BROWSER_PAGE : off)
    const probed = await run<Probed['result']>(id, '/probe.js', { allFrames: true }).catch(() => undefined)
    if (probed === undefined) return refuse(tab, BROWSER_PAGE)
    const offForPage = await offFor(tab, signalsIn(probed, pickFrame(probed)))
    return offForPage ? refuse(tab, offForPage) : begin(tab, probed, asStudy)
  })
}

const offFor = async ({ url, private: hidden }: Tab, signals: PageSignals): Promise<Off | undefined> =>
  whyOff({ url, private: hidden, granted: true, signals, how: 'clicked' }, await readSettings(), Date.now())

async function refuse(tab: Tab, off: Off): Promise<Pressed> {
  await sayOff(tab.id, tab.url, off, 'clicked')
  return { started: false, code: off.why ?? 'paused' }
}

async function begin({ id, url: shown, title }: Tab, probed: Probed[], asStudy?: true): Promise<Pressed> {
  const url = shown && storedAddress(shown)
  if (!url) return { started: false, code: 'browser-page' }
  const row = await tabRows.get(id)
  const same = row?.state === 'watching' && row.url === url ? row : undefined
  if (same && UNDER_WAY.has(same.reading.step)) return { started: false, code: same.reading.step }
  const { visit, how } = same ?? { how: 'clicked' as const, visit: undefined }
  const state: TabState = { url, title, state: 'watching', reading: { step: 'waiting' }, how, at: Date.now() }
  await tabRows.put(id, visit ? { ...state, visit } : state)
  await mark('on', id)
  await beginReading({ tab: id, url, title, how, ...(visit && { visit }), ...(asStudy && { asStudy }) }, probed)
  return { started: true }
}
