import type { Observable } from 'dexie'
import type { TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import { endOf } from '../evidence/regroup'
import { type Level, levelWithClaim } from '../learner/level'
import type { Receipt } from '../panel/receipt'
import type { PromptState } from '../review/prompt-state'
import type { TrellisDb } from './db'
import { live } from './live-query'
import { EMPTY_PANEL } from './panel-row'
import { promptsOf } from './prompts-of'
import { recallOf } from './recall'
import { receiptFor } from './receipts'
import { inWords } from './words'

/** What the page of one topic shows. */
export interface LiveTopic {
  readonly topic: TopicId
  readonly name: string
  readonly muted: boolean
  readonly level: Level
  readonly receipt: Receipt
  /** At most so many as are shown, those in use first. */
  readonly prompts: readonly PromptState[]
}

const SHOWN_PROMPTS = 40

/** Everything about one topic, by its id or by that of one joined to it; undefined when nothing is known of it. */
export function liveTopic(db: TrellisDb, id: TopicId, now: Instant): Observable<LiveTopic | undefined> {
  return live(async () => {
    const { regrouped } = (await db.panel.get('panel')) ?? EMPTY_PANEL
    const state = await db.topics.get(endOf(id, regrouped.list))
    if (state === undefined) return undefined
    const { topic, name, muted } = state
    const rows = (await promptsOf(db, [state], SHOWN_PROMPTS)).filter((row) => row.state !== 'binned')
    return {
      ...{ topic, name, muted },
      level: levelWithClaim(state, await recallOf(db, state, now), now),
      receipt: await receiptFor(db, state, now),
      prompts: await inWords(db, rows),
    }
  })
}
