import type { Observable } from 'dexie'
import type { TopicId } from '../base/ids'
import { DAY, type Instant, MINUTE, type Ms, type Zone } from '../base/time'
import { daysIn } from '../evidence/day-list'
import { dayName } from '../evidence/order'
import type { SeenGoal, SeenTopic } from '../goals/seen'
import type { GoalState, JoinedTemplate } from '../learner/goals'
import { levelOf } from '../learner/level'
import { NO_SKILL } from '../learner/skill'
import type { TopicState } from '../learner/topic-state'
import { recallAt } from '../review/memory'
import type { PromptRow } from '../review/prompt-state'
import type { TrellisDb } from './db'
import { live } from './live-query'
import { piecesOf } from './packs'
import { EMPTY_PANEL } from './panel-row'
import { promptsOf } from './prompts-of'
import type { DayState } from './rows'

/** Every goal with what its progress is told from, and the templates they came from. */
export interface LiveGoals {
  readonly goals: readonly SeenGoal[]
  readonly templates: readonly JoinedTemplate[]
}

/** Enough prompts of one topic to tell how well it is remembered. */
const MOST_OF_TOPIC = 60
/** A goal looks no further back than this for what was read. */
const FARTHEST = 200

/** The goals in the order they were set. Emits again whenever an answer, a page or a goal changes them. */
export function liveGoals(db: TrellisDb, now: Instant, zone: Zone): Observable<LiveGoals> {
  return live(async () => {
    const { goals, templates } = (await db.panel.get('panel')) ?? EMPTY_PANEL
    const topics = await topicsOf(db, goals)
    const seen = await Promise.all(goals.map((goal) => seenGoal(db, goal, topics, now, zone)))
    return { goals: seen, templates }
  })
}

type Known = ReadonlyMap<TopicId, { readonly state: TopicState; readonly prompts: readonly PromptRow[] }>

async function topicsOf(db: TrellisDb, goals: readonly GoalState[]): Promise<Known> {
  const ids = [...new Set(goals.flatMap(({ topics }) => topics))]
  const states = (await db.topics.bulkGet(ids)).filter((state) => state !== undefined)
  const known = states.map(async (state) => {
    return [state.topic, { state, prompts: await promptsOf(db, [state], MOST_OF_TOPIC) }] as const
  })
  return new Map(await Promise.all(known))
}

async function seenGoal(db: TrellisDb, goal: GoalState, known: Known, now: Instant, zone: Zone): Promise<SeenGoal> {
  const since = Math.floor((goal.setAt + zone * MINUTE) / DAY)
  const states = goal.topics.flatMap((id) => known.get(id)?.state ?? [])
  const days = [...new Set(states.flatMap(({ days: all }) => daysIn(all)))].filter((day) => day >= since)
  const names = days
    .sort((a, b) => b - a)
    .slice(0, FARTHEST)
    .map(dayName)
  const rows = (await db.days.bulkGet(names)).filter((row) => row !== undefined)
  return {
    goal,
    topics: goal.topics.map((id) => seenTopic(id, known, now)),
    readMs: rows.reduce((sum, row) => sum + readOn(row, goal.topics), 0),
    pages: goal.target?.kind === 'pages' ? await pagesRead(db, names, goal.topics) : 0,
  }
}

function seenTopic(topic: TopicId, known: Known, now: Instant): SeenTopic {
  const found = known.get(topic)
  const skill = found?.state.skill ?? NO_SKILL
  const inUse = found?.prompts.filter(({ state }) => state === 'active') ?? []
  const chances = inUse.flatMap(({ memory }) => (memory ? [recallAt(memory, now)] : []))
  const recall = chances.length === 0 ? 0 : chances.reduce((sum, chance) => sum + chance, 0) / chances.length
  return {
    topic,
    name: found?.state.name ?? topic,
    skill,
    level: levelOf(skill, recall, now),
    prompts: inUse.map(({ id, due, memory }) => ({ id, due, ...(memory && { memory }) })),
  }
}

const readOn = ({ attention }: DayState, topics: readonly TopicId[]): Ms =>
  topics.reduce((sum, topic) => sum + (attention[topic] ?? 0), 0)

async function pagesRead(db: TrellisDb, days: readonly string[], topics: readonly TopicId[]): Promise<number> {
  const pages = new Set<string>()
  for (const day of days)
    for (const piece of await piecesOf(db, day))
      if (piece.kind === 'visit' && piece.topics.some(({ id }) => topics.includes(id))) pages.add(piece.page)
  return pages.size
}
