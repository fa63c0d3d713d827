import { describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '@/utils/base/time'
import { listOf } from '@/utils/evidence/day-list'
import { byTime } from '@/utils/evidence/evidence'
import { dayOf } from '@/utils/evidence/order'
import { relatedTo } from '@/utils/evidence/undo'
import { changesMeaning, foldPage } from '@/utils/learner/page-state'
import { NOON, page, piece, prompt, topic, undoOf, visit } from '../../support/evidence'

const fold = (...pieces: Parameters<typeof relatedTo>[0][number][]) =>
  foldPage(relatedTo([...pieces].sort(byTime), (each) => 'page' in each && each.page === page('p1')))

describe('a page', () => {
  test('adds up its visits, and takes one that went on for one', () => {
    const first = visit('v1', { activeMs: 2 * MINUTE })
    const more = piece('visit', { activeMs: MINUTE, at: NOON + DAY, visit: first.visit })
    expect(fold(first, more)).toMatchObject({ visits: 1, activeMs: 3 * MINUTE, visitedAt: NOON + DAY })
  })

  test('knows which of its drafts were kept and skipped, each once', () => {
    const kept = piece('draft-kept')
    expect(fold(kept, piece('draft-kept'), piece('draft-skipped'))).toMatchObject({ kept: ['q1'], skipped: ['q2'] })
    expect(fold(kept, undoOf(kept))).toMatchObject({ kept: [] })
  })

  test('follows the last word of the student, and goes back with an undo', () => {
    const not = piece('corrected', { what: 'not-study', at: NOON + 1 } as never)
    const is = piece('corrected', { what: 'is-study', at: NOON + 2 } as never)
    expect(fold(not).verdict).toBe('not-study')
    expect(fold(not, is).verdict).toBe('is-study')
    expect(fold(not, is, undoOf(is)).verdict).toBe('not-study')
    expect(fold(not, undoOf(not)).verdict).toBeUndefined()
  })

  test('has the days of all its pieces, undos included, so that each can be found again', () => {
    const first = visit('v1')
    const undone = { ...undoOf(first), at: NOON + 3 * DAY }
    expect(fold(first, undone).days).toBe(listOf([dayOf(first), dayOf(undone)]))
  })
})

test('only a correction of the page changes what its other pieces mean', () => {
  expect(changesMeaning(piece('corrected'))).toBe(true)
  expect(
    changesMeaning({ ...piece('topic-muted'), kind: 'corrected', what: 'known', topic: topic('cells') } as never),
  ).toBe(false)
  expect(changesMeaning(piece('draft-kept', { prompt: prompt('q1') }))).toBe(false)
})
