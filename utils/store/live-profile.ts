import type { Observable } from 'dexie'
import type { PageId, TopicId } from '../base/ids'
import { DAY, type Instant, type LocalDay } from '../base/time'
import { interestOn } from '../learner/interest'
import { type Level, levelWithClaim } from '../learner/level'
import type { TrellisDb } from './db'
import { recallOf } from './live'
import { live } from './live-query'
import type { DayState, PageRow } from './rows'

/** Roll-ups of the days asked for; days on which nothing happened are left out. */
export const liveDays = (db: TrellisDb, days: readonly LocalDay[]): Observable<DayState[]> =>
  live(async () => (await db.days.bulkGet([...days])).filter((day) => day !== undefined))

/** A page by its id; undefined when it was forgotten. */
export const livePageById = (db: TrellisDb, id: PageId): Observable<PageRow | undefined> => live(() => db.pages.get(id))

/** A topic and the level that its answers have shown. */
export interface TopicLevel {
  readonly topic: TopicId
  readonly name: string
  readonly level: Level
}

/** The topics that have had most attention lately, strongest first, muted ones left out, with their levels at `now`. */
export const liveTopics = (db: TrellisDb, now: Instant, limit: number): Observable<TopicLevel[]> =>
  live(async () => {
    const states = (await db.topics.toArray()).filter(({ muted }) => !muted)
    const today = Math.floor(now / DAY)
    const strength = new Map(states.map((state) => [state.topic, interestOn(state.interest, today)]))
    const top = states.sort((a, b) => (strength.get(b.topic) ?? 0) - (strength.get(a.topic) ?? 0)).slice(0, limit)
    return Promise.all(
      top.map(async (state) => {
        const { topic, name } = state
        return { topic, name, level: levelWithClaim(state, await recallOf(db, state, now), now) }
      }),
    )
  })
