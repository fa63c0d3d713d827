import { hash64 } from '../base/hash'
import type { PageId, TopicId } from '../base/ids'
import { DAY, type Instant, type LocalDay, type Ms } from '../base/time'
import { isHeavy, loadOf, USUAL_RETENTION } from './load'
import { dueAtRetention } from './memory'
import type { PromptRow } from './prompt-state'
import { chanceAt, costOf, FAR_AHEAD, worthOf } from './worth'

/** What a review set is made for. */
export interface SetFor {
  /** The page in view. */
  readonly page?: PageId | undefined
  /** Topics of the page in view. */
  readonly topics?: readonly TopicId[] | undefined
  /** Topics of the student's goals. */
  readonly goals?: readonly TopicId[] | undefined
  /** The student's time a day, and how much of it is spent. */
  readonly budgetMs: Ms
  readonly spentMs: Ms
  /** Shuffles; the same all day, so that a question does not jump about. */
  readonly today: LocalDay
  /** Passages of which a prompt was answered today: their others wait until tomorrow. */
  readonly passagesToday?: ReadonlySet<number> | undefined
  /** Chance of recall at which a prompt is asked. */
  readonly retention?: number | undefined
  /** A test ahead: of its topics is asked what helps most until then, whether it has faded or not. */
  readonly test?: TestAhead | undefined
}

/** When the student has to know what. */
export interface TestAhead {
  readonly topics: readonly TopicId[]
  readonly until: Instant
}

/** Today's share of review. */
export interface Share {
  /** The next set, at most 4. */
  readonly set: readonly PromptRow[]
  /** How many prompts today's minutes still hold, `set` among them; never the total that is due. */
  readonly left: number
  /** The work that waits, in budgets of one day. */
  readonly load: number
}

const SET = 4
/** Questions at the start of a day that are likely to go well. */
const OPENERS = 2
/** How much likelier a topic of a goal comes early. */
const GOAL_WEIGHT = 3

/**
 * The next set and how much of today is left.
 *
 * What has faded enough is asked, and of that what today's minutes hold, what helps most for its time first: the rest
 * waits and is not counted. The set then begins with the page in view and its topics; at the start of a day two that
 * are likely to go well follow; the others come in an order of chance, those of goals rather early. Two prompts of one
 * passage do not come on the same day, nor two of one topic in a row where that can be had.
 *
 * @param prompts - at least the earliest due ones; others are passed over
 */
export function dueSet(prompts: readonly PromptRow[], now: Instant, wanted: SetFor): Share {
  const faded = prompts.filter((prompt) => isWanted(prompt, now, wanted))
  const load = loadOf(sum(faded.filter(isOld).map(costOf)), wanted.budgetMs)
  const asked = faded.filter((prompt) => !isHeavy(load) || isOld(prompt) || fits(prompt, wanted) < 2)
  const ranked = oneOfEachPassage(byWorth(asked, now, wanted), wanted.passagesToday)
  const share = withinTime(ranked, wanted.budgetMs - wanted.spentMs)
  return { set: spread(inOrder(share, now, wanted)).slice(0, SET), left: share.length, load }
}

const isOld = ({ memory }: PromptRow) => memory !== undefined

// A test ahead asks for what helps until then, faded or not; one that was answered today can wait until tomorrow.
function isWanted({ memory, due, state, topicIds }: PromptRow, now: Instant, wanted: SetFor): boolean {
  if (state !== 'active' || memory === undefined || memory.phase !== 'review') return due <= now
  if (isTested(topicIds, wanted)) return now - memory.lastAt >= DAY / 2
  const { retention = USUAL_RETENTION } = wanted
  return (due <= now && retention >= USUAL_RETENTION) || dueAtRetention(memory, retention) <= now
}

const isTested = (topics: readonly TopicId[], { test }: SetFor) =>
  test !== undefined && topics.some((id) => test.topics.includes(id))

/** 0: of the page in view · 1: of one of its topics · 2: neither. */
function fits(prompt: PromptRow, { page, topics = [] }: SetFor): number {
  if (page !== undefined && prompt.page === page) return 0
  return prompt.topicIds.some((id) => topics.includes(id)) ? 1 : 2
}

function byWorth(prompts: readonly PromptRow[], now: Instant, wanted: SetFor): PromptRow[] {
  const keys = new Map(
    prompts.map((prompt) => {
      const tested = isTested(prompt.topicIds, wanted)
      const until = tested && wanted.test ? wanted.test.until : now + FAR_AHEAD * DAY
      return [prompt.id, { fit: fits(prompt, wanted), tested: tested ? 0 : 1, worth: worthOf(prompt, now, until) }]
    }),
  )
  const none = { fit: 2, tested: 1, worth: 0 }
  return [...prompts].sort((first, second) => {
    const [a, b] = [keys.get(first.id) ?? none, keys.get(second.id) ?? none]
    return a.fit - b.fit || a.tested - b.tested || b.worth - a.worth || (first.id < second.id ? -1 : 1)
  })
}

function withinTime(prompts: readonly PromptRow[], ms: Ms): PromptRow[] {
  let left = ms
  return prompts.filter((prompt, i) => {
    if (left <= 0) return false
    const holds = i === 0 || costOf(prompt) <= left
    left = holds ? left - costOf(prompt) : 0
    return holds
  })
}

function oneOfEachPassage(prompts: readonly PromptRow[], before: ReadonlySet<number> = new Set()): PromptRow[] {
  const seen = new Set<number>()
  return prompts.filter(({ passage, memory }) => {
    if (passage === undefined) return true
    // One that was missed a moment ago comes again itself.
    const isAgain = memory !== undefined && memory.phase !== 'review'
    if (seen.has(passage) || (before.has(passage) && !isAgain)) return false
    return seen.add(passage)
  })
}

function inOrder(share: readonly PromptRow[], now: Instant, wanted: SetFor): PromptRow[] {
  const near = share.filter((prompt) => fits(prompt, wanted) < 2)
  const far = share.filter((prompt) => fits(prompt, wanted) === 2)
  const easy = [...far]
    .filter(isOld)
    .sort((a, b) => chanceAt(b.memory, now) - chanceAt(a.memory, now))
    .slice(0, wanted.spentMs === 0 ? OPENERS : 0)
  const rest = far.filter((prompt) => !easy.includes(prompt))
  const place = new Map(rest.map((prompt) => [prompt.id, drawn(prompt, wanted)]))
  return [...near, ...easy, ...rest.sort((a, b) => (place.get(b.id) ?? 0) - (place.get(a.id) ?? 0))]
}

// A draw without replacement in which a weight of three comes first three times as often.
function drawn({ id, topicIds }: PromptRow, { today, goals = [] }: SetFor): number {
  const share = (Number.parseInt(hash64(today + id).slice(-6), 36) + 1) / (36 ** 6 + 1)
  return share ** (1 / (topicIds.some((topic) => goals.includes(topic)) ? GOAL_WEIGHT : 1))
}

/** The same prompts; after each the next in order that shares no topic with it, or simply the next. */
function spread(prompts: readonly PromptRow[]): PromptRow[] {
  const left = [...prompts]
  const order: PromptRow[] = []
  while (left.length > 0) {
    const before = order.at(-1)?.topicIds ?? []
    const other = left.findIndex(({ topicIds }) => !topicIds.some((id) => before.includes(id)))
    order.push(...left.splice(Math.max(0, other), 1))
  }
  return order
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
