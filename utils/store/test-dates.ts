import type { Observable } from 'dexie'
import type { EvidenceId, GoalId, PageId, TopicId } from '../base/ids'
import { addDays, type Instant, type LocalDay, startOfDay, type Zone } from '../base/time'
import { daysIn } from '../evidence/day-list'
import { byTime, type EvidenceOf, type TopicShare } from '../evidence/evidence'
import { dayName } from '../evidence/order'
import { relatedTo } from '../evidence/undo'
import type { TestDate } from '../learner/goals'
import { type Forecast, forecast } from '../review/forecast'
import { type Checked, checked, type History } from '../review/forecast-check'
import type { PromptRow } from '../review/prompt-state'
import type { TrellisDb, Writer } from './db'
import { live } from './live-query'
import { linesOf } from './live-stored'
import { piecesOf } from './packs'
import { pieceBy, writeOne } from './piece'
import { promptsOf } from './prompts-of'

/** A test that comes, and what is likely to come in it. */
export interface TestAhead extends TestDate {
  readonly names: readonly string[]
  readonly forecast: Forecast
}

/** A test that was, and how far the forecast was from the answers. */
export interface TestBehind extends TestDate {
  readonly names: readonly string[]
  readonly checked: Checked
}

/** Tests as the review screen shows them. */
export interface LiveTests {
  readonly ahead: readonly TestAhead[]
  readonly behind: readonly TestBehind[]
}

/** For whom a plan is made. */
export interface TestsAt {
  readonly now: Instant
  readonly zone: Zone
  readonly today: LocalDay
  readonly minutesADay: number
}

/** Enough of a topic for a forecast. */
const MOST = 200
/** A test is spoken of for a week, and its forecast is checked by the answers of that week. */
const AFTER = 7
/** Pages that may be what a test is about. */
const PAGES = 12

/** Says on which day something has to be known. Take it away with `undo` and the id. */
export function setTestDate(
  db: TrellisDb,
  test: { readonly on: LocalDay; readonly topics: readonly TopicId[]; readonly goal?: GoalId | undefined },
  writer: Writer,
): Promise<EvidenceId> {
  const { on, topics, goal } = test
  return writeOne(db, writer, pieceBy(writer, 'test-date-set', { on, topics, ...(goal && { goal }) }))
}

/** The tests that come, with a forecast and a plan, and those of the last week, with how far the forecast was off. */
export function liveTests(db: TrellisDb, at: TestsAt): Observable<LiveTests> {
  return live(async () => {
    const tests = (await db.panel.get('panel'))?.tests ?? []
    const ahead = tests.filter(({ on }) => on > at.today)
    const behind = tests.filter(({ on }) => on <= at.today && addDays(on, AFTER) >= at.today)
    return {
      ahead: await Promise.all(ahead.map((test) => aheadOf(db, test, at))),
      behind: await Promise.all(behind.map((test) => behindOf(db, test, at))),
    }
  })
}

/** A page that a test may be about. */
export interface TestPage {
  readonly page: PageId
  readonly title: string
  readonly topics: readonly TopicShare[]
}

/** The pages that were read last and have questions. */
export function liveTestPages(db: TrellisDb): Observable<TestPage[]> {
  return live(async () => {
    const rows = await db.pages
      .orderBy('lastAt')
      .reverse()
      .limit(PAGES * 3)
      .toArray()
    const studied = rows.filter(({ prompts, verdict }) => prompts.length > 0 && verdict !== 'not-study')
    const lines = await linesOf(db, studied.slice(0, PAGES))
    return lines.map(({ id, title, url, topics }) => ({ page: id, title: title || url, topics }))
  })
}

async function promptsAbout(db: TrellisDb, topics: readonly TopicId[]): Promise<PromptRow[]> {
  const rows = await promptsOf(db, await db.topics.bulkGet([...topics]), MOST)
  return rows.filter(({ state }) => state === 'active')
}

async function namesOf(db: TrellisDb, topics: readonly TopicId[]): Promise<string[]> {
  return (await db.topics.bulkGet([...topics])).map((state, i) => state?.name || (topics[i] as string))
}

async function aheadOf(db: TrellisDb, test: TestDate, at: TestsAt): Promise<TestAhead> {
  const prompts = await promptsAbout(db, test.topics)
  return { ...test, names: await namesOf(db, test.topics), forecast: forecast(prompts, { ...at, on: test.on }) }
}

async function behindOf(db: TrellisDb, test: TestDate, { zone }: TestsAt): Promise<TestBehind> {
  const histories = await historiesOf(db, await promptsAbout(db, test.topics))
  const from = startOfDay(test.on, zone)
  const to = startOfDay(addDays(test.on, AFTER + 1), zone)
  return { ...test, names: await namesOf(db, test.topics), checked: checked(histories, from, to) }
}

/** The answers of these prompts that count, from the packs of the days on which they were given. */
export async function historiesOf(db: TrellisDb, prompts: readonly PromptRow[]): Promise<History[]> {
  const ids = new Set(prompts.map(({ id }) => id))
  const days = [...new Set(prompts.flatMap(({ asked, days }) => [...daysIn(asked), ...daysIn(days)]))]
  const pieces = (await Promise.all(days.map((day) => piecesOf(db, dayName(day))))).flat().sort(byTime)
  const { counted } = relatedTo(pieces, (piece) => piece.kind === 'answered' && ids.has(piece.prompt))
  const answers = counted.filter((piece): piece is EvidenceOf<'answered'> => piece.kind === 'answered')
  return prompts.map(({ id }) => answers.filter(({ prompt }) => prompt === id))
}
