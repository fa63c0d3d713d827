import type { Observable } from 'dexie'
import type { Instant } from '../base/time'
import { storedAddress } from '../evidence/address'
import type { TopicShare } from '../evidence/evidence'
import { type Level, levelWithClaim } from '../learner/level'
import type { TopicState } from '../learner/topic-state'
import type { PromptState } from '../review/prompt-state'
import type { TrellisDb } from './db'
import { live } from './live-query'
import { type MetBefore, metBefore } from './met-before'
import { corrections, pageAbout } from './page-about'
import { rowOf } from './pages'
import { EMPTY_PANEL } from './panel-row'
import { promptsOf } from './prompts-of'
import { recallOf } from './recall'
import type { PageAbout, PageRow, PanelRow, ReadingRow } from './rows'
import { inWords } from './words'

export * from './live-stored'

/** What the panel shows of one page. */
export interface LivePage {
  /** With what it is about, the student's corrections applied. */
  readonly page: PageRow & PageAbout
  /** Absent once it is older than a month. */
  readonly reading?: ReadingRow['reading']
  /** States of the page's topics, in the page's order; a topic without evidence is left out. */
  readonly topicStates: readonly (TopicState & { readonly level: Level })[]
  /** The same topic on an earlier page. */
  readonly met?: MetBefore
  /** The page's prompts. */
  readonly prompts: readonly PromptState[]
}

/**
 * What is known of the page at `url`; undefined when it was never studied, was forgotten, or is not study in the
 * student's word. Emits again whenever something it read changes, in whatever page of the extension.
 *
 * @param now - when levels are told for: they fade
 */
export function livePage(db: TrellisDb, url: string, now: Instant): Observable<LivePage | undefined> {
  return live(async () => {
    const row = await rowOf(db, storedAddress(url) ?? '')
    if (row === undefined || row.verdict === 'not-study') return undefined
    const [reading, rows] = await Promise.all([db.readings.get(row.id), promptsOf(db, [row])])
    const prompts = await inWords(db, rows)
    const about = await pageAbout(db, row)
    const correctedOn = await corrections(db)
    const topics = await correctedOn(row, about.topics)
    const found = reading && (await correctedOn(row, reading.reading.topics))
    const met = await metBefore(db, row, found ?? topics)
    const topicStates = await statesOf(db, topics, now)
    return {
      page: { ...row, ...about, topics },
      ...(reading && found && { reading: { ...reading.reading, topics: found } }),
      ...(met && { met }),
      topicStates,
      prompts,
    }
  })
}

/** The one row of sums, goals and first answers. */
export function livePanel(db: TrellisDb): Observable<PanelRow> {
  return live(async () => (await db.panel.get('panel')) ?? EMPTY_PANEL)
}

async function statesOf(db: TrellisDb, topics: readonly TopicShare[], now: Instant): Promise<LivePage['topicStates']> {
  const states = await db.topics.bulkGet(topics.map(({ id }) => id))
  const known = states.filter((state) => state !== undefined)
  return Promise.all(
    known.map(async (state) => {
      const recall = await recallOf(db, state, now)
      return { ...state, level: levelWithClaim(state, recall, now) }
    }),
  )
}
