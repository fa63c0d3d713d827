import type { Days } from '../base/time'
import type { Move } from '../evidence/about'
import { daysIn } from '../evidence/day-list'
import { dayOf } from '../evidence/order'
import { isRegrouping, type Regrouped, regroupedFrom, touchedBy } from '../evidence/regroup'
import { relatedTo } from '../evidence/undo'
import { type Fold, type Fresh, loadCorrected, markAgain, piecesOn } from './fold-session'
import { EMPTY_PANEL } from './panel-row'

/** Reads how topics were regrouped before this fold. */
export async function loadRegrouped(fold: Fold): Promise<Regrouped> {
  fold.regrouped = ((await fold.db.panel.get('panel')) ?? EMPTY_PANEL).regrouped
  return fold.regrouped
}

/**
 * Brings the regroupings up to date, before anything that asks them. When they change, every topic that they link is
 * folded again with its prompts and days: past records move too.
 */
export async function foldRegrouped(fold: Fold, fresh: readonly Fresh[]): Promise<void> {
  const before = await loadRegrouped(fold)
  const about = fresh.filter((each) => isRegrouping(each.about))
  const looked = about.flatMap(({ piece, day, elsewhere }) => [day, dayOf(piece), ...elsewhere])
  if (looked.length === 0 && fold.again.regrouped.size === 0) return
  const pieces = await piecesOn(fold, [...before.days, ...looked, ...fold.again.regrouped])
  fold.regrouped = regroupedFrom(relatedTo(pieces, isRegrouping))
  if (JSON.stringify(fold.regrouped.list) !== JSON.stringify(before.list)) await markTouched(fold, before, fresh)
}

async function markTouched(fold: Fold, before: Regrouped, fresh: readonly Fresh[]): Promise<void> {
  const regroupings = [...before.list, ...fold.regrouped.list]
  const touched = touchedBy(regroupings, [...regroupings, ...(await correctionsOf(fold, fresh))])
  await fold.topics.load(touched)
  const rows = [...touched].flatMap((id) => fold.topics.get(id) ?? [])
  const days = new Set<Days>(rows.flatMap((row) => daysIn(row.days)))
  const first = Math.min(...days)
  for (const day of days) markAgain(fold.again.days, day, day, [])
  for (const id of touched) markAgain(fold.again.topics, id, first, days)
  for (const prompt of rows.flatMap(({ prompts }) => prompts)) {
    markAgain(fold.again.prompts, prompt, Number.POSITIVE_INFINITY, [])
  }
}

/** Corrections of single pages, those of this fold among them: they link topics as well. */
async function correctionsOf(fold: Fold, fresh: readonly Fresh[]): Promise<Move[]> {
  await loadCorrected(fold)
  const rows = await fold.db.pages.where('corrected').equals(1).toArray()
  const now = fresh.flatMap(({ about }) =>
    about.kind === 'corrected' && about.what === 'other-topic'
      ? [{ from: about.from, to: about.to, at: about.at }]
      : [],
  )
  return [...rows.flatMap(({ moves }) => moves), ...now]
}
