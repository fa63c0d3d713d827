import { NOT_REGROUPED } from '../evidence/regroup'
import { NO_WISHES } from '../learner/goals'
import type { Tables } from './db'
import type { PanelRow } from './rows'

/** The panel of a learner of whom nothing is known. */
export const EMPTY_PANEL: PanelRow = {
  id: 'panel',
  ...NO_WISHES,
  regrouped: NOT_REGROUPED,
  totals: { days: 0, visits: 0, activeMs: 0, answers: 0, right: 0, pages: 0, prompts: 0 },
}

/** Adds to the number of pages that the panel shows. Inside a transaction. */
export async function countPages(db: Tables, more: number): Promise<void> {
  const panel = (await db.panel.get('panel')) ?? EMPTY_PANEL
  if (more !== 0) await db.panel.put({ ...panel, totals: { ...panel.totals, pages: panel.totals.pages + more } })
}
