import type { Ms } from '../base/time'

/** The chance of recall at which a prompt is asked when nothing else is known: what the schedule is made for. */
export const USUAL_RETENTION = 0.9

/** How far the chance of recall at which is asked may move. */
export interface RetentionRange {
  readonly lowest: number
  readonly highest: number
}

/**
 * Never below the usual: with more work than time the set already asks what is worth most, and letting everything
 * fade further on top of that lost in the simulator (docs/quality.md), under both of its memories.
 */
export const RETENTION: RetentionRange = { lowest: USUAL_RETENTION, highest: 0.95 }

const HEAVY = 1.2
const LIGHT = 0.7
const DOWN = 0.01
const UP = 0.005

/**
 * The work that waits, in budgets of one day: 1 is a day's minutes.
 *
 * @param budgetMs - the minutes a day; above 0
 */
export const loadOf = (workMs: Ms, budgetMs: Ms): number => workMs / budgetMs

/** Whether so much waits that questions never asked before have to wait too. */
export const isHeavy = (load: number): boolean => load > HEAVY

/**
 * The chance of recall at which prompts are asked from tomorrow on: higher while there is time to spare, back down
 * while more waits than the minutes hold. It moves a little a day, so that no single day turns the schedule over.
 */
export function retentionAfter(retention: number, load: number, range = RETENTION): number {
  if (isHeavy(load)) return round(Math.max(range.lowest, retention - DOWN))
  if (load < LIGHT) return round(Math.min(range.highest, retention + UP))
  return retention
}

const round = (value: number) => Math.round(value * 1000) / 1000
