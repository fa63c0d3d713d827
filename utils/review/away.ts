import { DAY, type Days, type LocalDay } from '../base/time'

/** Missed days after which coming back is a return: fewer are a weekend. */
const BREAK: Days = 3

/**
 * How long the student was away, when that was long enough to say so; undefined else.
 *
 * @param last - the last day before today with an answer; undefined when there was none
 */
export function daysAway(last: LocalDay | undefined, today: LocalDay): Days | undefined {
  if (last === undefined) return undefined
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${last}T00:00:00Z`)) / DAY)
  return days > BREAK ? days : undefined
}
