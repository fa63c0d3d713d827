import { describe, expect, test } from 'vitest'
import {
  acknowledge,
  isDue,
  isRipe,
  isUnsent,
  newVisit,
  nextReport,
  REPORT_EVERY,
  type Visit,
} from '@/utils/attention/visit'
import type { VisitId } from '@/utils/base/ids'
import { SECOND } from '@/utils/base/time'

const ripe = { signals: { password: false, card: false, graded: false, pdf: false }, frames: 0 }

/** A visit that began at 0 and has had so much attention. */
function visited(activeMs: number): Visit {
  const visit = newVisit({ visit: 'v1' as VisitId, readAfterMs: 20 * SECOND }, 0)
  visit.presence = { last: activeMs, activeMs }
  return visit
}

describe('a report', () => {
  test('tells totals, so that one which is lost costs nothing', () => {
    const visit = visited(4000.6)
    visit.depth = 0.4
    nextReport(visit, false)
    visit.presence = { last: 9000, activeMs: 9000.2 }
    expect(nextReport(visit, true)).toEqual({ visit: 'v1', seq: 2, activeMs: 9000, depth: 0.4, ended: true })
  })

  test('is not due when nobody has read anything since the last one', () => {
    const visit = visited(5 * SECOND)
    acknowledge(visit, nextReport(visit, false))
    expect(isUnsent(visit)).toBe(false)
    expect(isDue(visit, 60 * SECOND)).toBe(false)
  })

  test('is due every fifteen seconds, not at each tick', () => {
    const visit = visited(5 * SECOND)
    expect(isDue(visit, REPORT_EVERY - 1)).toBe(false)
    expect(isDue(visit, REPORT_EVERY)).toBe(true)
  })

  test('is due at once when the page has had enough attention to be read', () => {
    expect(isDue(visited(20 * SECOND - 1), 1)).toBe(false)
    expect(isDue(visited(20 * SECOND), 1)).toBe(true)
  })

  test('does not overtake the one that is on its way', () => {
    const visit = visited(20 * SECOND)
    visit.sending = true
    expect(isDue(visit, 60 * SECOND)).toBe(false)
  })
})

describe('a page that is ripe', () => {
  test('is told of until the background has heard it', () => {
    const visit = visited(20 * SECOND)
    acknowledge(visit, nextReport(visit, false))
    expect(isUnsent(visit)).toBe(true)
    acknowledge(visit, { ...nextReport(visit, false), ripe })
    expect(isUnsent(visit)).toBe(false)
  })

  test('is ripe at once where the student wants it so', () => {
    expect(isRipe(newVisit({ visit: 'v1' as VisitId, readAfterMs: 0 }, 0))).toBe(true)
  })
})

test('an acknowledgement that comes late does not take back a later one', () => {
  const visit = visited(5 * SECOND)
  const first = nextReport(visit, false)
  visit.presence = { last: 9000, activeMs: 9 * SECOND }
  acknowledge(visit, nextReport(visit, false))
  acknowledge(visit, first)
  expect(visit.ackedMs).toBe(9 * SECOND)
})
