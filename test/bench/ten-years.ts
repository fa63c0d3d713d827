import type { DeviceId, LearnerId } from '@/utils/base/ids'
import { DAY, type Instant } from '@/utils/base/time'
import type { Evidence } from '@/utils/evidence/evidence'
import { dayName } from '@/utils/evidence/order'
import { NO_PAGE_STATE } from '@/utils/learner/page-state'
import { act, type Tables, type TrellisDb } from '@/utils/store/db'
import { openDb } from '@/utils/store/open'
import { addToPacks } from '@/utils/store/packs'
import { markStale, rebuild } from '@/utils/store/rebuild'
import type { PageRow } from '@/utils/store/rows'
import { Dice } from '../support/seeded'
import { DAYS, plan } from './ten-years-calendar'
import { type LivedDay, Student } from './ten-years-student'
import { makeReading, type WorldPage } from './ten-years-world'

/** How much there is at scale 1. */
export const TOTALS = { prompts: 50_000, answers: 1_000_000, visits: 200_000, topics: 3000 }

/** Which student. */
export interface TenYears {
  readonly seed?: number
  /** 1 for the whole, 0.01 for one of a hundred of everything. */
  readonly scale?: number
  /** The last day; now when not given, so that a panel that is opened finds things due. */
  readonly end?: Instant
  /** @param done - 0 to 1 */
  onProgress?(done: number): void
}

/** From the fourth year on there is a tablet too, used on one day of seven. */
const DEVICES = ['laptop', 'tablet'] as const as unknown as readonly [DeviceId, DeviceId]

/** Readings and texts are kept for a month and a week. */
const READ_DAYS = 30
const TEXT_DAYS = 7

/** Pieces folded in one transaction: there is nobody who waits for the page meanwhile. */
const BATCH = 250_000

/** The days of ten years, one after another, the same for the same seed. */
export function* tenYears({ seed = 1, scale = 1, end = Date.now() }: TenYears): Generator<LivedDay> {
  const scaled = (n: number) => Math.max(1, Math.round(n * scale))
  const { answers, visits, prompts, topics } = TOTALS
  const days = plan(end, { answers: scaled(answers), visits: scaled(visits), prompts: scaled(prompts) }, new Dice(seed))
  const student = new Student(seed + 1, scaled(topics))
  for (const [i, day] of days.entries()) yield student.live(day, i / days.length)
}

/**
 * Fills a learner's database with ten years: the packs first and then, in one pass over them, everything derived.
 * A test proves that the product's writer ends in the same tables.
 */
export async function fillTenYears(learner: LearnerId, given: TenYears = {}): Promise<void> {
  const { onProgress, end = Date.now(), seed = 1 } = given
  const opened = await openDb(learner)
  if (!opened.ok) throw opened.failure
  const db = opened.value
  const dice = new Dice(seed + 2)
  let month: LivedDay[] = []
  for (const day of tenYears({ ...given, end })) {
    month.push(day)
    if (month.length < 60) continue
    await addDays(db, month, end, dice)
    month = []
    onProgress?.((0.4 * (day.day - Math.floor(end / DAY) + DAYS)) / DAYS)
  }
  await addDays(db, month, end, dice)
  await act(db, markStale)
  await rebuild(db, (done) => onProgress?.(0.4 + 0.6 * done), BATCH)
  db.close()
}

/** The device of a day. */
export function deviceOf({ day }: LivedDay, end: Instant): DeviceId {
  return day > end / DAY - 0.6 * DAYS && day % 7 === 0 ? DEVICES[1] : DEVICES[0]
}

/** A page's row as its reading leaves it. */
export function rowOf({ id, url, site, title }: WorldPage, at: Instant): PageRow {
  return { ...NO_PAGE_STATE, id, url, site, title, firstAt: at, readAt: at, lastAt: at }
}

function addDays(db: TrellisDb, days: readonly LivedDay[], end: Instant, dice: Dice): Promise<void> {
  return act(db, async (tables) => {
    for (const day of days) {
      const at = day.day * DAY
      await tables.pages.bulkPut(day.pages.map((page) => rowOf(page, at)))
      for (const page of day.pages) await addReading(tables, page, at, end, dice)
      await addToPacks(tables, day.pieces as Evidence[], deviceOf(day, end))
      if (day.pieces.length > 0) await tables.counts.put({ day: dayName(day.day), notStudy: 1 + dice.below(90) })
    }
  })
}

async function addReading(tables: Tables, page: WorldPage, at: Instant, end: Instant, dice: Dice): Promise<void> {
  if (at < end - READ_DAYS * DAY) return
  const { article, ...reading } = makeReading(page, 1200, dice)
  const { text, ...size } = article
  await tables.readings.put({ page: page.id, at, reading: { ...reading, article: size } })
  if (at >= end - TEXT_DAYS * DAY) await tables.texts.put({ page: page.id, at, text })
}
