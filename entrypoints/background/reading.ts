import { NO_SIGNALS } from '@/utils/attention/never'
import type { Off } from '@/utils/attention/why-off'
import { type PageId, randomId, type VisitId } from '@/utils/base/ids'
import { MINUTE, type Ms, SECOND } from '@/utils/base/time'
import { wakeAt } from '@/utils/browser/alarms'
import { report } from '@/utils/browser/log'
import { randomBits } from '@/utils/browser/random'
import { run } from '@/utils/browser/scripts'
import { inTurn } from '@/utils/browser/session'
import { readSettings } from '@/utils/browser/settings'
import type { FromUnderstand, Handlers, KeepOrder, ReadingJob, Sender, Stop } from '@/utils/messages/protocol'
import { gate } from './gate'
import { type Probed, pickFrame, signalsIn } from './probe'
import { type JobRow, jobRows, visitRows } from './rows'
import { sayOff, sayReading } from './say'
import { askHost } from './understand-here'

/** Alarm that gives up on readings of which nothing was heard any more. */
export const LOST_READINGS = 'lost-readings'
/** Longer than the understand worker takes before it gives up. */
const LOST_AFTER: Ms = 50 * SECOND

/** A page that is to be read. */
export interface ToRead {
  readonly tab: number
  readonly url: string
  readonly title: string
  readonly visit?: VisitId
  readonly how: 'watched' | 'clicked'
  /** The student said that it is study. */
  readonly asStudy?: true
  /** Number of frames in it; undefined when nobody looked yet. */
  readonly frames?: number
}

/** Begins to read a page: the reader is injected, and everything else follows from its messages. */
export async function beginReading({ frames, ...page }: ToRead, probed?: Probed[]): Promise<void> {
  const since = Date.now()
  const job: JobRow = { ...page, job: `${page.tab}.${randomId(randomBits)}`, frame: 0, since }
  await jobRows.put(page.tab, job)
  await sayReading(page.tab, page.url, { step: 'walking', since })
  await wakeAt(LOST_READINGS, since + MINUTE)
  // Not awaited: the page that reported is answered first.
  inject(job, frames, probed).catch((error) => {
    report('read.not-injected', error)
    return inTurn(job.tab, () => giveUp(job, 'read.page-gone'))
  })
}

async function inject(job: JobRow, frames: number | undefined, probed: Probed[] | undefined): Promise<void> {
  const { tab, url, asStudy } = job
  const found = probed ?? (frames === 0 ? [] : await run<Probed['result']>(tab, '/probe.js', { allFrames: true }))
  const frame = pickFrame(found)
  const off = frame === 0 ? undefined : await offNow(job, signalsIn(found, frame))
  if (off) return inTurn(tab, () => drop(job, off))
  if (frame !== 0) await jobRows.put(tab, { ...job, frame })
  await askHost('expectBlocks', { job: job.job, tab, frame, url, ...(asStudy && { asStudy }) })
  await run(tab, '/reader.js', { frame })
}

/** The reader asks whether it may walk its frame. */
export async function mayRead(_: Record<string, never>, from: Sender): Promise<ReadingJob | Stop> {
  if (from.tab === undefined) return { stop: true }
  const job = await jobRows.get(from.tab)
  if (job === undefined || job.frame !== from.frame) return { stop: true }
  const off = await offNow(job)
  if (off === undefined) return { job: job.job }
  await drop(job, off)
  return { stop: true }
}

const offNow = async ({ url, how }: JobRow, signals = NO_SIGNALS): Promise<Off | undefined> =>
  gate({ url, private: false, signals, how }, await readSettings())

/** What the understand worker's page tells, perhaps twice. Every answer ends its asking. */
export const fromUnderstand: Handlers<FromUnderstand> = {
  mayKeep: ({ job }) => withJob<KeepOrder | Stop>(job, { stop: true }, orderFor),
  kept: ({ job, page }) => withJob(job, { heard: false }, (row) => noteKept(row, page).then(() => HEARD)),
  misread: ({ job, code }) => withJob(job, { heard: false }, (row) => giveUp(row, code).then(() => HEARD)),
  understanding: ({ job, done }) =>
    withJob(job, { heard: false }, async ({ tab, url, since }) => {
      await sayReading(tab, url, { step: 'understanding', since, done })
      return HEARD
    }),
}

const HEARD = { heard: true }

function withJob<T>(job: string, unknown: T, work: (row: JobRow) => Promise<T>): Promise<T> {
  const tab = Number.parseInt(job, 10)
  return inTurn(tab, async () => {
    const row = await jobRows.get(tab)
    return row?.job === job ? work(row) : unknown
  })
}

// Asked again: consent, pause and the never-list may have changed while the page was being understood.
async function orderFor(job: JobRow): Promise<KeepOrder | Stop> {
  const off = await offNow(job)
  if (off) {
    await drop(job, off)
    return { stop: true }
  }
  const { learner, device, textDays } = await readSettings()
  const { url, title, how, asStudy } = job
  const row = job.visit && (await visitRows.get(job.visit))
  const order = { learner, device, textDays, url, title, how, ...(asStudy && { asStudy }) }
  return row ? { ...order, visit: { visit: row.visit, activeMs: row.activeMs, depth: row.depth } } : order
}

async function noteKept(job: JobRow, page: PageId | undefined): Promise<void> {
  const row = job.visit && (await visitRows.get(job.visit))
  if (row && page) await visitRows.put(row.visit, { ...row, page })
  await jobRows.drop(job.tab)
  await sayReading(job.tab, job.url, page ? { step: 'read', page } : { step: 'not-study' }, job.frame)
}

async function drop(job: JobRow, off: Off): Promise<void> {
  await jobRows.drop(job.tab)
  await sayOff(job.tab, job.url, off, job.how)
}

async function giveUp(job: JobRow, code: string): Promise<void> {
  await jobRows.drop(job.tab)
  await sayReading(job.tab, job.url, { step: 'failed', code })
}

/** Gives up the reading of a tab, because the student said so; what is understood later is no longer kept. */
export const stopReading = (tab: number): Promise<{ stopped: boolean }> =>
  inTurn(tab, async () => {
    const job = await jobRows.get(tab)
    if (job) await giveUp(job, 'read.stopped')
    return { stopped: job !== undefined }
  })

/** Gives up on readings that nobody will end any more: their page or the understand worker is gone. */
export async function giveUpLost(): Promise<void> {
  const jobs = [...(await jobRows.all()).values()]
  const lost = jobs.filter(({ since }) => since < Date.now() - LOST_AFTER)
  for (const job of lost) await inTurn(job.tab, () => giveUp(job, 'read.lost'))
  if (lost.length < jobs.length) await wakeAt(LOST_READINGS, Date.now() + MINUTE)
}
