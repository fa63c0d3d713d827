import type { Observable } from 'dexie'
import type { PageId, TopicId } from '../base/ids'
import { DAY, type Instant, type LocalDay } from '../base/time'
import { endOf } from '../evidence/regroup'
import { interestOn } from '../learner/interest'
import { type Level, levelWithClaim } from '../learner/level'
import type { Claim, TopicState } from '../learner/topic-state'
import type { TrellisDb } from './db'
import { live } from './live-query'
import { EMPTY_PANEL } from './panel-row'
import { recallOf } from './recall'
import type { DayState, PageRow } from './rows'

/** Roll-ups of the days asked for; days on which nothing happened are left out. */
export const liveDays = (db: TrellisDb, days: readonly LocalDay[]): Observable<DayState[]> =>
  live(async () => (await db.days.bulkGet([...days])).filter((day) => day !== undefined))

/** A page by its id; undefined when it was forgotten. */
export const livePageById = (db: TrellisDb, id: PageId): Observable<PageRow | undefined> => live(() => db.pages.get(id))

/** A topic and the level that its answers have shown. */
export interface TopicLevel extends Pick<TopicState, 'skill' | 'interest'> {
  readonly topic: TopicId
  readonly name: string
  readonly level: Level
  /** Mean chance of recall over its answered prompts at `now`. */
  readonly recall: number
  readonly claim?: Claim | undefined
  /** Strength of the interest at `now`, comparable between topics. */
  readonly strength: number
}

/** The topics that have had most attention lately, strongest first, muted ones left out, with their levels at `now`. */
export const liveTopics = (db: TrellisDb, now: Instant, limit: number): Observable<TopicLevel[]> =>
  live(async () => {
    const { regrouped } = (await db.panel.get('panel')) ?? EMPTY_PANEL
    const isOwn = ({ topic }: TopicState) => endOf(topic, regrouped.list) === topic
    const states = (await db.topics.toArray()).filter((state) => !state.muted && isOwn(state))
    const today = Math.floor(now / DAY)
    const strength = new Map(states.map((state) => [state.topic, interestOn(state.interest, today)]))
    const top = states.sort((a, b) => (strength.get(b.topic) ?? 0) - (strength.get(a.topic) ?? 0)).slice(0, limit)
    return Promise.all(
      top.map(async (state) => {
        const { topic, name, skill, interest, claim } = state
        const recall = await recallOf(db, state, now)
        const level = levelWithClaim(state, recall, now)
        return { topic, name, level, recall, skill, interest, claim, strength: strength.get(topic) ?? 0 }
      }),
    )
  })
