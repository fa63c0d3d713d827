import type { Days } from '../base/time'
import { isGoalPiece } from '../evidence/about'
import type { Evidence } from '../evidence/evidence'
import { dayOf } from '../evidence/order'
import { relatedTo } from '../evidence/undo'
import { foldWishes, type Wishes } from '../learner/goals'
import { foldCalendar } from './calendar'
import type { Tables } from './db'
import { foldDays } from './fold-days'
import { freshFrom } from './fold-fresh'
import { foldPages } from './fold-pages'
import { foldPrompts } from './fold-prompts'
import { foldRegrouped } from './fold-regrouped'
import { type Fold, type Fresh, openFold, piecesOn } from './fold-session'
import { foldTopics } from './fold-topics'
import { EMPTY_PANEL } from './panel-row'
import type { PanelRow, Totals } from './rows'

/**
 * Brings every derived table up to date with pieces that were just written to the packs. Whatever order and batches
 * they come in, the tables end the same: a piece that is the latest of what it is about is one step, any other makes
 * that be folded again from the packs.
 *
 * Inside a transaction over every table.
 *
 * @param whole - go on however much has to be read
 * @returns false when so much would have to be read that everything is better folded again; then nothing holds
 */
export async function foldIn(db: Tables, pieces: readonly Evidence[], whole = false): Promise<boolean> {
  if (pieces.length === 0) return true
  const fold = openFold(db)
  return foldAll(fold, await freshFrom(fold, pieces), whole)
}

/** Folds what `fresh` brings and what is marked in `fold.again`, and writes it. Returns as `foldIn`. */
export async function foldAll(fold: Fold, fresh: readonly Fresh[], whole = false): Promise<boolean> {
  await foldRegrouped(fold, fresh)
  await foldPages(fold, fresh)
  await foldPrompts(fold, fresh)
  await foldDays(fold, fresh)
  if (!(await foldTopics(fold, fresh, whole))) return false
  await foldCalendar(fold)
  await foldPanel(fold, fresh)
  for (const rows of [fold.pages, fold.prompts, fold.calendar, fold.days, fold.topics, fold.waiting]) await rows.write()
  return true
}

async function foldPanel(fold: Fold, fresh: readonly Fresh[]): Promise<void> {
  const before = (await fold.db.panel.get('panel')) ?? EMPTY_PANEL
  const about = fresh.filter((each) => isGoalPiece(each.about))
  const looked = [
    ...fold.again.wishes,
    ...about.flatMap(({ piece, day, elsewhere }) => [day, dayOf(piece), ...elsewhere]),
  ]
  const wishes = looked.length === 0 ? before : await wishesFrom(fold, before, looked)
  const { goals, templates, tests, first, days } = wishes
  await fold.db.panel.put({
    id: 'panel',
    goals,
    templates,
    tests,
    first,
    days,
    regrouped: fold.regrouped,
    totals: totalsAfter(before.totals, fold),
  })
}

async function wishesFrom(fold: Fold, before: PanelRow, days: readonly Days[]): Promise<Wishes> {
  return foldWishes(relatedTo(await piecesOn(fold, [...before.days, ...days]), isGoalPiece))
}

function totalsAfter(totals: Totals, fold: Fold): Totals {
  const sums = { ...totals }
  for (const { before, now } of fold.days.changes()) {
    sums.days += Number(now !== undefined) - Number(before !== undefined)
    for (const sum of ['visits', 'activeMs', 'answers', 'right'] as const) {
      sums[sum] += (now?.[sum] ?? 0) - (before?.[sum] ?? 0)
    }
  }
  for (const { before, now } of fold.prompts.changes()) {
    sums.prompts += Number(now !== undefined) - Number(before !== undefined)
  }
  return sums
}
