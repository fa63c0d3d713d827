import type { Days } from '../base/time'
import { moved, pageOf } from '../evidence/about'
import { dayAdded, daysIn } from '../evidence/day-list'
import type { Evidence } from '../evidence/evidence'
import { dayOf } from '../evidence/order'
import { movesOn } from '../evidence/regroup'
import { isUndo, relatedTo } from '../evidence/undo'
import { changesMeaning, foldPage, type PageState, pageAfter } from '../learner/page-state'
import { type Fold, type Fresh, type Meaning, markAgain, meaningOf, piecesOn } from './fold-session'
import type { PageRow } from './rows'

/**
 * Brings the pages' own states up to date. A correction also changes what older pieces of its page mean: their days,
 * prompts and topics are marked to be folded again.
 */
export async function foldPages(fold: Fold, fresh: readonly Fresh[]): Promise<void> {
  const { pages: again } = fold.again
  await fold.pages.load([...fresh.flatMap(({ about }) => pageOf(about) ?? []), ...again.keys()])
  for (const each of fresh) {
    const id = pageOf(each.about)
    const row = id === undefined ? undefined : fold.pages.get(id)
    if (row === undefined) continue
    if (each.late || changesMeaning(each.about)) {
      markAgain(again, row.id, each.day, [each.day, dayOf(each.piece), ...each.elsewhere])
    }
    const state = each.counts ? pageAfter(row, each.piece) : row
    fold.pages.set(row.id, withState(row, { ...state, days: dayAdded(row.days, dayOf(each.piece)) }))
  }
  for (const [id, { days }] of again) {
    const row = fold.pages.get(id)
    if (row !== undefined) await refoldPage(fold, row, days)
  }
}

/** A page's row with another state. */
export function withState(row: PageRow, state: PageState): PageRow {
  const { verdict: _verdict, corrected: _corrected, ...rest } = row
  const { visits, activeMs, visitedAt, verdict, moves, kept, skipped, prompts, days } = state
  return {
    ...rest,
    ...{ visits, activeMs, visitedAt, moves, kept, skipped, prompts, days },
    lastAt: Math.max(row.readAt, visitedAt),
    ...(verdict && { verdict }),
    ...((verdict !== undefined || moves.length > 0) && { corrected: 1 }),
  }
}

async function refoldPage(fold: Fold, row: PageRow, extra: ReadonlySet<Days>): Promise<void> {
  const pieces = await piecesOn(fold, [...daysIn(row.days), ...extra])
  const related = relatedTo(pieces, (piece) => pageOf(piece) === row.id)
  // `row` already holds this batch; what the page meant before it is in the store.
  const before = meaningOf(await fold.db.pages.get(row.id))
  const now = withState(row, foldPage(related))
  fold.pages.set(row.id, now)
  const after = meaningOf(now)
  if (JSON.stringify(before) === JSON.stringify(after)) return
  for (const prompt of now.prompts) markAgain(fold.again.prompts, prompt, Number.POSITIVE_INFINITY, [])
  for (const piece of related.all) if (!isUndo(piece)) markVisit(fold, piece, [before, after], daysIn(now.days))
}

function markVisit(fold: Fold, piece: Evidence, meanings: readonly Meaning[], days: readonly Days[]): void {
  if (piece.kind !== 'visit') return
  const day = dayOf(piece)
  markAgain(fold.again.days, day, day, days)
  for (const { moves } of meanings) {
    const here = movesOn(piece.page, moves, fold.regrouped.list)
    for (const { id } of moved(piece.topics, here)) markAgain(fold.again.topics, id, day, days)
  }
}
