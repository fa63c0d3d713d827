import { type Element, element } from './markup'
import type { WeekPage } from './page'

const STEP = 18
const DOT = 5

/** The days of a month or a term: one column a week, a filled dot for a day of study, a ring for every other. */
export function daysPicture(days: NonNullable<WeekPage['rhythm']>['days']): Element {
  const columns = Math.ceil(days.length / 7)
  const dots = days.map(({ mark }, at) =>
    element('circle', {
      'data-day': mark,
      cx: STEP * (Math.floor(at / 7) + 0.5),
      cy: STEP * ((at % 7) + 0.5),
      r: mark === 'studied' ? DOT : DOT - 1.5,
    }),
  )
  const box = `0 0 ${STEP * columns} ${STEP * 7}`
  return element('svg', { class: 'beads', viewBox: box, width: STEP * columns, 'aria-hidden': 'true' }, dots)
}
