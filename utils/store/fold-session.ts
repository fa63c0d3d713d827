import type { PageId, PromptId, TopicId } from '../base/ids'
import type { Days } from '../base/time'
import { type Move, moved } from '../evidence/about'
import { byTime, type Evidence, type TopicShare } from '../evidence/evidence'
import { dayName } from '../evidence/order'
import { movesOn, NOT_REGROUPED, type Regrouped } from '../evidence/regroup'
import type { DayState } from '../learner/day-state'
import type { SkillAnswer } from '../learner/skill'
import type { TopicState } from '../learner/topic-state'
import type { PromptRow } from '../review/prompt-state'
import type { Tables } from './db'
import { piecesOf } from './packs'
import { RowCache } from './row-cache'
import type { CalendarRow, PageRow, WaitingRow } from './rows'

/** One new piece, and what is to be done about it. */
export interface Fresh {
  readonly piece: Evidence
  /** The piece itself or, for an undo, the piece that it takes back in the end. */
  readonly about: Evidence
  /** Local day of `about`. */
  readonly day: Days
  /** False for undos and for what was taken back. */
  readonly counts: boolean
  /** It changes what was folded before: what it is about has to be folded again. */
  readonly late: boolean
  /** Other days that hold pieces about the same: the undo's own, those of undos that waited. */
  readonly elsewhere: readonly Days[]
}

/** What has to be folded again from the packs. */
export interface Again {
  /** The earliest day on which something changed. */
  from: Days
  /** Days to look at beside those that the row knows. */
  readonly days: Set<Days>
}

/** What the student's corrections make of a page's pieces. */
export interface Meaning {
  readonly moves: readonly Move[]
  readonly ignored: boolean
}

/** Everything one fold reads and changes. Lives for one transaction. */
export interface Fold {
  readonly db: Tables
  readonly pages: RowCache<PageId, PageRow>
  readonly prompts: RowCache<PromptId, PromptRow>
  readonly days: RowCache<string, DayState>
  readonly calendar: RowCache<Days, CalendarRow>
  readonly topics: RowCache<TopicId, TopicState>
  readonly waiting: RowCache<string, WaitingRow>
  /** Answers as skill sees them, by piece. */
  readonly answers: Map<Evidence, Omit<SkillAnswer, 'share'>>
  readonly again: {
    readonly pages: Map<PageId, Again>
    readonly prompts: Map<PromptId, Again>
    readonly days: Map<Days, Again>
    readonly topics: Map<TopicId, Again>
    /** Days to look at for goals. */
    readonly wishes: Set<Days>
    /** Days to look at for regroupings. */
    readonly regrouped: Set<Days>
  }
  readonly read: Map<Days, Promise<Evidence[]>>
  /** As of the pieces of this fold, once `foldRegrouped` or `loadRegrouped` has run. */
  regrouped: Regrouped
  /** Whether every corrected page is in `pages`. */
  allCorrected: boolean
}

/** A fold over the database as it is. */
export function openFold(db: Tables): Fold {
  return {
    db,
    pages: new RowCache(db.pages),
    prompts: new RowCache(db.prompts),
    days: new RowCache(db.days),
    calendar: new RowCache(db.calendar),
    topics: new RowCache(db.topics),
    waiting: new RowCache(db.waiting),
    answers: new Map(),
    again: {
      pages: new Map(),
      prompts: new Map(),
      days: new Map(),
      topics: new Map(),
      wishes: new Set(),
      regrouped: new Set(),
    },
    read: new Map(),
    regrouped: NOT_REGROUPED,
    allCorrected: false,
  }
}

/** Pieces of some days, ascending; each day is read once a fold. */
export async function piecesOn(fold: Fold, days: Iterable<Days>): Promise<Evidence[]> {
  const lists: Evidence[][] = []
  for (const day of new Set(days)) {
    const known = fold.read.get(day) ?? piecesOf(fold.db, dayName(day))
    fold.read.set(day, known)
    lists.push(await known)
  }
  return lists.flat().sort(byTime)
}

/** Notes that the row of `key` has to be folded again. */
export function markAgain<K>(marks: Map<K, Again>, key: K, from: Days, days: Iterable<Days>): void {
  const known = marks.get(key) ?? { from, days: new Set() }
  known.from = Math.min(from, known.from)
  for (const day of days) known.days.add(day)
  marks.set(key, known)
}

/** The corrections of a page whose row, if there is one, is in memory. */
export function meaningOf(page: PageRow | undefined): Meaning {
  return { moves: page?.moves ?? [], ignored: page?.verdict === 'not-study' }
}

/** What changes the topics of a page, by its id; its row has to be in memory. */
export function movesOf(fold: Fold, page: PageId | undefined): readonly Move[] {
  const own = page === undefined ? [] : meaningOf(fold.pages.get(page)).moves
  return movesOn(page, own, fold.regrouped.list)
}

/** Reads the rows of all corrected pages, so that `sharesOf` holds for old pieces too. */
export async function loadCorrected(fold: Fold): Promise<void> {
  if (fold.allCorrected) return
  fold.allCorrected = true
  for (const row of await fold.db.pages.where('corrected').equals(1).toArray()) fold.pages.take(row.id, row)
}

/**
 * What a visit, a new prompt or an answer is about, the student's corrections applied.
 *
 * @returns undefined when the piece does not count for topics and days: another kind, a page that is called not
 * study, a prompt that is not there
 */
export function sharesOf(fold: Fold, piece: Evidence): readonly TopicShare[] | undefined {
  if (piece.kind === 'visit') {
    const { ignored } = meaningOf(fold.pages.get(piece.page))
    return ignored ? undefined : moved(piece.topics, movesOf(fold, piece.page))
  }
  if (piece.kind !== 'prompt-made' && piece.kind !== 'answered') return undefined
  const row = fold.prompts.get(piece.prompt)
  const names = piece.kind === 'answered' ? [] : moved(piece.topics, movesOf(fold, piece.page))
  return row?.topicIds.map((id, i) => {
    return { id, name: names.find((one) => one.id === id)?.name ?? '', weight: row.weights[i] ?? 0 }
  })
}
