import type { Observable } from 'dexie'
import type { PageId, TopicId } from '../base/ids'
import { addDays, type Days, type Instant, type LocalDay, MINUTE, type Zone } from '../base/time'
import { daysIn } from '../evidence/day-list'
import { dayNumber } from '../evidence/order'
import type { TestDate } from '../learner/goals'
import { daysAway } from '../review/away'
import { testAt } from '../review/forecast'
import type { PromptRow, PromptState } from '../review/prompt-state'
import { dueSet, type TestAhead } from '../review/queue'
import { dueAt, soonAfter } from './calendar'
import type { Tables, TrellisDb } from './db'
import { live } from './live-query'
import { promptsOf } from './prompts-of'
import { inWords } from './words'

/** What the review screen shows. */
export interface LiveReview {
  /** The next set, at most 4, best order. */
  readonly due: readonly PromptState[]
  /** How many prompts today's minutes still hold, `due` among them; never the total. */
  readonly share: number
  /** The work that waits, in budgets of one day; steers `retention`. */
  readonly load: number
  /** Answers of today. */
  readonly doneToday: number
  /** Days since the last answer before today, when the student was away for longer than a weekend. */
  readonly away?: Days
  /** When the earliest prompt that is not yet due comes. */
  readonly nextAt?: Instant
}

/** Where and for whom a review happens. */
export interface ReviewAt {
  readonly now: Instant
  readonly zone: Zone
  readonly today: LocalDay
  readonly minutesADay: number
  /** Chance of recall at which is asked. */
  readonly retention: number
  /** The page in view, and its topics. */
  readonly page?: PageId | undefined
  readonly topics?: readonly TopicId[] | undefined
}

/** Enough of the earliest due prompts to fill a day; a student who was away has thousands. */
const EARLIEST = 60
/** The same for a student who has much time. */
const A_MINUTE = 8
/** Enough of what a test is about. */
const OF_TEST = 200
/** Days before a test in which the sets are made for it. */
const STUDIED_FOR = 14
/** Days looked back for the last answer: a day of reading alone lies in between. */
const LOOK_BACK = 60

/** The next review set; nothing of it depends on how much is due in all. */
export function liveReview(db: TrellisDb, at: ReviewAt): Observable<LiveReview> {
  return live(async () => {
    const { now, today, minutesADay } = at
    const most = Math.max(EARLIEST, minutesADay * A_MINUTE)
    const [earliest, near, soon, day, panel, last] = await Promise.all([
      dueAt(db, now, most),
      fitting(db, at),
      soonAfter(db, now, EARLIEST),
      db.days.get(today),
      db.panel.get('panel'),
      lastAnswered(db, today),
    ])
    const test = nextTest(panel?.tests ?? [], at)
    const tested = test ? await promptsOf(db, await db.topics.bulkGet([...test.topics]), OF_TEST) : []
    const prompts = new Map([...earliest.prompts, ...near, ...soon, ...tested].map((prompt) => [prompt.id, prompt]))
    const goals = panel?.goals.filter(({ state }) => state === 'going').flatMap(({ topics }) => topics)
    const budget = { budgetMs: minutesADay * MINUTE, spentMs: day?.answerMs ?? 0 }
    const passagesToday = await askedPassages(db, [...prompts.values()], today)
    const { set, left, load } = dueSet([...prompts.values()], now, { ...at, ...budget, goals, passagesToday, test })
    const { nextAt } = earliest
    const away = daysAway(last, today)
    return {
      due: await inWords(db, set),
      share: left,
      load,
      doneToday: day?.answers ?? 0,
      ...(away !== undefined && { away }),
      ...(nextAt !== undefined && { nextAt }),
    }
  })
}

/** The test that comes first, when it is near enough to be studied for. */
function nextTest(tests: readonly TestDate[], { today, zone }: ReviewAt): TestAhead | undefined {
  const last = addDays(today, STUDIED_FOR)
  const next = tests.find(({ on }) => on > today && on <= last)
  return next && { topics: next.topics, until: testAt(next.on, zone) }
}

/** Prompts of the page in view and of its topics, due or not. */
async function fitting(db: TrellisDb, { page, topics = [] }: ReviewAt): Promise<PromptRow[]> {
  const [ofPage, ofTopics] = await Promise.all([
    page === undefined ? [] : db.pages.get(page).then((row) => promptsOf(db, [row], EARLIEST)),
    topics.length === 0 ? [] : db.topics.bulkGet([...topics]).then((rows) => promptsOf(db, rows, EARLIEST)),
  ])
  return [...ofPage, ...ofTopics]
}

/** Passages of which a prompt was answered today. */
async function askedPassages(db: Tables, prompts: readonly PromptRow[], today: LocalDay): Promise<Set<number>> {
  const pages = new Set(prompts.flatMap(({ passage, page }) => (passage === undefined || !page ? [] : [page])))
  const siblings = await promptsOf(db, await db.pages.bulkGet([...pages]))
  const day = dayNumber(today)
  const asked = siblings.filter(({ passage, asked }) => passage !== undefined && daysIn(asked).includes(day))
  return new Set(asked.map(({ passage }) => passage as number))
}

async function lastAnswered(db: Pick<Tables, 'days'>, today: LocalDay): Promise<LocalDay | undefined> {
  const days = await db.days.where('day').below(today).reverse().limit(LOOK_BACK).toArray()
  return days.find(({ answers }) => answers > 0)?.day
}
