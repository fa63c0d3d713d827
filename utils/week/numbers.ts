import type { GoalId, PromptId, TopicId } from '../base/ids'
import { type Days, type LocalDay, localDay, MINUTE, type Ms } from '../base/time'
import type { EvidenceOf } from '../evidence/evidence'
import { dayName, dayOf } from '../evidence/order'
import { type Growth, growthOf } from './growth'
import { type Recall, recallsOf } from './recalls'
import { type Rhythm, rhythmOf } from './rhythm'
import type { WeekPlan, WeekSource } from './source'
import { isIn, type Span } from './span'
import { lowest, type Stage, stageOf } from './stage'
import { mapOf, type WeekMap } from './together'

/** A topic that was recalled, and after how many days. */
export interface Stuck {
  readonly topic: TopicId
  readonly days: Days
}

/** What one week (or month, or term) came to. Ids and numbers; the words are somebody else's. */
export interface WeekNumbers {
  readonly span: Span
  /** Nothing at all is stored of the days. */
  readonly empty: boolean
  /** The first week of which anything is stored. */
  readonly first: boolean
  /** Too little to say much. */
  readonly thin: boolean
  readonly activeMs: Ms
  readonly answers: number
  readonly made: number
  /** At most four, the one met on most days first. */
  readonly worked: readonly TopicId[]
  /** At most three recalled after a week or more; without one, those recalled on another day. */
  readonly stuck: { readonly kind: 'week' | 'another-day'; readonly items: readonly Stuck[] }
  /** At most two that were forgotten and not recalled after that. */
  readonly hard: readonly TopicId[]
  readonly goals: readonly { readonly goal: GoalId; readonly title: string; readonly stage?: Stage }[]
  readonly rhythm: Rhythm
  readonly growth: readonly Growth[]
  readonly map: WeekMap
  /** Questions about pages that were really read, the best one to ask first; at most five. */
  readonly asks: readonly PromptId[]
  readonly reflection?: EvidenceOf<'reflection'> | undefined
}

const MOST_WORKED = 4
const MOST_STUCK = 3
const MOST_HARD = 2
const MOST_GOALS = 4
const MOST_ASKS = 5
const MOST_SPOTS = 6
const WEEK: Days = 7
/** What one answer weighs beside reading. */
const ANSWER: Ms = MINUTE

/** The numbers of a span. */
export function numbersOf(source: WeekSource, plan: WeekPlan): WeekNumbers {
  const { span, since, today, days } = source
  const all = recallsOf(source)
  const recalls = all.filter(({ day }) => isIn(day, span))
  const rhythm = rhythmOf(span, days, plan, today)
  const answers = days.reduce((sum, day) => sum + day.answers, 0)
  const worked = workedOn(source, recalls)
  const stuck = stuckOf(source, recalls)
  return {
    span,
    empty: rhythm.studied === 0,
    first: since !== undefined && isIn(since, span),
    thin: rhythm.studied < 2 || answers < 3,
    activeMs: days.reduce((sum, day) => sum + day.activeMs, 0),
    answers,
    made: days.reduce((sum, day) => sum + day.made, 0),
    worked: worked.slice(0, MOST_WORKED),
    stuck,
    hard: hardOf(source, recalls),
    goals: goalsOf(source),
    rhythm,
    growth: growthOf(source, all),
    map: mapOf(
      worked.slice(0, MOST_SPOTS),
      source.pieces.filter((piece) => isIn(dayName(dayOf(piece)), span)),
    ),
    asks: asksOf(source, recalls),
    reflection: reflectionOn(source),
  }
}

function workedOn({ days, topics }: WeekSource, recalls: readonly Recall[]): TopicId[] {
  const seen = new Map<TopicId, { days: Set<LocalDay>; weight: number }>()
  const add = (topic: TopicId, day: LocalDay, weight: number) => {
    if (!topics.has(topic)) return
    const entry = seen.get(topic) ?? { days: new Set(), weight: 0 }
    entry.days.add(day)
    seen.set(topic, { days: entry.days, weight: entry.weight + weight })
  }
  for (const { day, attention } of days)
    for (const [topic, active] of Object.entries(attention)) add(topic as TopicId, day, active)
  for (const { day, topics: about } of recalls) for (const topic of about) add(topic, day, ANSWER)
  return [...seen]
    .sort(([a, x], [b, y]) => y.days.size - x.days.size || y.weight - x.weight || (a < b ? -1 : 1))
    .map(([topic]) => topic)
}

function stuckOf({ topics }: WeekSource, recalls: readonly Recall[]): WeekNumbers['stuck'] {
  const longest = new Map<TopicId, Days>()
  for (const { topics: about, gap, recalled } of recalls) {
    const topic = about.find((each) => topics.has(each))
    if (topic !== undefined && recalled && gap > 0) longest.set(topic, Math.max(gap, longest.get(topic) ?? 0))
  }
  const items = [...longest]
    .map(([topic, days]) => ({ topic, days }))
    .sort((a, b) => b.days - a.days || (a.topic < b.topic ? -1 : 1))
  const week = items.filter(({ days }) => days >= WEEK)
  if (week.length > 0) return { kind: 'week', items: week.slice(0, MOST_STUCK) }
  return { kind: 'another-day', items: items.slice(0, MOST_STUCK) }
}

function hardOf({ topics }: WeekSource, recalls: readonly Recall[]): TopicId[] {
  const failed = new Map<TopicId, { times: number; last: LocalDay; open: boolean }>()
  for (const { topics: about, day, failed: isFailed, recalled } of recalls) {
    const topic = about.find((each) => topics.has(each))
    if (topic === undefined) continue
    const entry = failed.get(topic)
    if (isFailed) failed.set(topic, { times: (entry?.times ?? 0) + 1, last: day, open: true })
    else if (entry && recalled) failed.set(topic, { ...entry, open: false })
  }
  return [...failed]
    .filter(([, { open }]) => open)
    .sort(([a, x], [b, y]) => y.times - x.times || (x.last > y.last ? -1 : 1) || (a < b ? -1 : 1))
    .slice(0, MOST_HARD)
    .map(([topic]) => topic)
}

/** Goals that were going on. How far they are can only be said for today: skill is not kept for the past. */
function goalsOf({ goals, topics, span, today }: WeekSource): WeekNumbers['goals'] {
  const isNow = span.to >= today
  const lastDay = isNow ? today : span.to
  return goals
    .filter(({ state, setAt }) => state === 'going' && localDay(setAt, 0) <= lastDay)
    .slice(-MOST_GOALS)
    .map(({ goal, title, topics: about }) => {
      const known = about.flatMap((topic) => topics.get(topic) ?? [])
      const complete = known.length === about.length
      const stage = complete ? lowest(known.map(({ skill }) => stageOf(skill))) : 'not-yet'
      return { goal, title, ...(isNow && about.length > 0 && stage && { stage }) }
    })
}

function asksOf({ pieces, prompts }: WeekSource, recalls: readonly Recall[]): PromptId[] {
  const read = new Set(pieces.flatMap((piece) => (piece.kind === 'visit' ? [piece.page] : [])))
  const best = new Map<PromptId, Days>()
  for (const { prompt, recalled, gap } of recalls) {
    const about = prompts.get(prompt)
    if (!about?.active || about.page === undefined || !read.has(about.page) || !recalled) continue
    best.set(prompt, Math.max(gap, best.get(prompt) ?? 0))
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_ASKS)
    .map(([prompt]) => prompt)
}

/** The student's last word on a week; it may be written on a day after it. */
function reflectionOn({ pieces, span }: WeekSource): EvidenceOf<'reflection'> | undefined {
  if (span.kind !== 'week') return undefined
  return pieces.findLast((piece) => piece.kind === 'reflection' && isIn(piece.week, span)) as
    | EvidenceOf<'reflection'>
    | undefined
}
