import type { Observable } from 'dexie'
import type { PageId, PromptId, TopicId } from '../base/ids'
import { addDays, type LocalDay, type Zone } from '../base/time'
import { daysIn } from '../evidence/day-list'
import { byTime, type Evidence } from '../evidence/evidence'
import { dayName, dayOf } from '../evidence/order'
import { isUndo, voidedBy } from '../evidence/undo'
import type { DayState } from '../learner/day-state'
import type { PromptRow, PromptState } from '../review/prompt-state'
import { numbersOf, type WeekNumbers } from '../week/numbers'
import { BEFORE, type WeekPlan, type WeekPrompt, type WeekSource, type WeekTopic } from '../week/source'
import { daysOf, type Span } from '../week/span'
import type { TrellisDb } from './db'
import { live } from './live-query'
import { piecesBetween, piecesOf } from './packs'
import { EMPTY_PANEL } from './panel-row'
import { inWords } from './words'

/** A span in numbers, and the words that they are about. */
export interface LiveWeek {
  readonly numbers: WeekNumbers
  readonly topics: WeekSource['topics']
  /** The questions that may be asked, best first. */
  readonly asks: readonly PromptState[]
  /** Hosts of the pages that were read: what must not be named. */
  readonly sites: readonly string[]
}

/** When and for whom a span is looked at. */
export interface WeekAt {
  readonly span: Span
  readonly plan: WeekPlan
  readonly today: LocalDay
  readonly zone: Zone
}

/** Days after a span in which a reflection on it may still be written. */
const AFTER = 7

/** What a week, month or term came to. Reads the days asked for and four weeks before them, never the whole record. */
export const liveWeek = (db: TrellisDb, at: WeekAt): Observable<LiveWeek> =>
  live(async () => {
    const source = await sourceOf(db, at)
    const numbers = numbersOf(source, at.plan)
    const rows = (await db.prompts.bulkGet([...numbers.asks])).filter((row) => row !== undefined)
    return {
      numbers,
      topics: source.topics,
      asks: await inWords(db, rows),
      sites: await sitesOf(db, source.pieces),
    }
  })

/** What the numbers of a span are folded from. */
export async function sourceOf(db: TrellisDb, { span, today, zone }: WeekAt): Promise<WeekSource> {
  const from = addDays(span.from, -BEFORE)
  const [days, panel, first] = await Promise.all([
    db.days.bulkGet(daysOf({ from, to: span.to })),
    db.panel.get('panel'),
    db.packs.orderBy('[day+device+part]').limit(1).primaryKeys(),
  ])
  const known = days.filter((day) => day !== undefined)
  const pieces = await piecesThatCount(db, from, addDays(span.to, AFTER), known)
  const prompts = await promptsIn(db, pieces, zone)
  const goals = (panel ?? EMPTY_PANEL).goals
  const here = known.filter(({ day }) => day >= span.from)
  const named = [...prompts.values()].flatMap(({ topics }) => topics)
  const read = here.flatMap(({ attention }) => Object.keys(attention) as TopicId[])
  const topics = await topicsIn(db, [...named, ...read, ...goals.flatMap(({ topics: about }) => about)])
  const since = first[0]?.[0]
  return { span, today, pieces, days: here, prompts, topics, goals, ...(since !== undefined && { since }) }
}

/** The pieces of some days without those that were taken back, on whatever later day that was. */
async function piecesThatCount(
  db: TrellisDb,
  from: LocalDay,
  to: LocalDay,
  days: readonly DayState[],
): Promise<Evidence[]> {
  const pieces = (await piecesBetween(db, from, to)).flatMap((each) => each.pieces).sort(byTime)
  const later = [...new Set(days.flatMap(({ undoneOn }) => undoneOn))].map(dayName).filter((day) => day > to)
  const after = await Promise.all(later.map((day) => piecesOf(db, day)))
  const voided = voidedBy([...pieces, ...after.flat().sort(byTime)].filter(isUndo))
  return pieces.filter((piece) => !isUndo(piece) && !voided.has(piece.id))
}

async function promptsIn(
  db: TrellisDb,
  pieces: readonly Evidence[],
  zone: Zone,
): Promise<ReadonlyMap<PromptId, WeekPrompt>> {
  const ids = new Set(pieces.flatMap((piece) => (piece.kind === 'answered' ? [piece.prompt] : [])))
  const rows = (await db.prompts.bulkGet([...ids])).filter((row) => row !== undefined)
  return new Map(rows.map((row) => [row.id, promptOf(row, zone)]))
}

function promptOf({ topicIds, asked, madeAt, page, state }: PromptRow, zone: Zone): WeekPrompt {
  const made = dayOf({ at: madeAt, zone } as Evidence)
  return { topics: topicIds, asked: daysIn(asked), made, page, active: state === 'active' }
}

async function topicsIn(db: TrellisDb, ids: readonly TopicId[]): Promise<ReadonlyMap<TopicId, WeekTopic>> {
  const rows = await db.topics.bulkGet([...new Set(ids)])
  return new Map(
    rows.flatMap((row) =>
      row === undefined || row.muted || row.claim === 'not-me'
        ? []
        : [[row.topic, { name: row.name || row.topic, skill: row.skill }] as const],
    ),
  )
}

async function sitesOf(db: TrellisDb, pieces: readonly Evidence[]): Promise<string[]> {
  const pages = new Set<PageId>(pieces.flatMap((piece) => (piece.kind === 'visit' ? [piece.page] : [])))
  const rows = await db.pages.bulkGet([...pages])
  return [...new Set(rows.flatMap((row) => row?.site ?? []))].sort()
}
