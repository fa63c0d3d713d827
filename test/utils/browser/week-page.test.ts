import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { dropWeekPages, keepOwnWords, ownWordsFor, release, releasedPage } from '@/utils/browser/week-page'
import { pageOf } from '@/utils/family/page-of'
import { choices, normal, seenOf } from '../../support/week-page'

const { page } = pageOf(seenOf(normal), choices())

beforeEach(() => fakeBrowser.reset())

describe('the released page', () => {
  test('is what was released, and nothing once it was taken back', async () => {
    expect(await releasedPage()).toBeUndefined()
    await release(page)
    expect(await releasedPage()).toEqual(page)
    await release(undefined)
    expect(await releasedPage()).toBeUndefined()
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([])
  })

  test('is replaced by the next one: no history lies behind it', async () => {
    await release(page)
    const { plan: _plan, ...next } = page
    await release(next)
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('after dinner')
  })

  test.each([
    ['a field more', { ...page, host: 'x' }],
    ['an address in a line', { ...page, worked: ['example.org'] }],
    ['another format', { ...page, format: 'other' }],
    ['nothing of sense', 7],
  ])('with %s in its place is no page', async (_what, stored) => {
    await fakeBrowser.storage.local.set({ 'week-released': stored })
    expect(await releasedPage()).toBeUndefined()
  })
})

test('after "forget" neither the released page nor words of the next one are left anywhere', async () => {
  await release(page)
  await keepOwnWords('week 2026-11-16', { plan: 'If tea, then I read.' })
  await dropWeekPages()
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})

describe("the student's own words", () => {
  test('belong to one page and never turn up on another', async () => {
    await keepOwnWords('week 2026-11-16', { plan: 'If tea, then I read.' })
    expect(await ownWordsFor('week 2026-11-16')).toEqual({ plan: 'If tea, then I read.' })
    expect(await ownWordsFor('week 2026-11-23')).toEqual({})
  })

  test('that cannot be read are none', async () => {
    await fakeBrowser.storage.local.set({ 'week-own': { page: 'week x', own: { plan: 7 } } })
    expect(await ownWordsFor('week x')).toEqual({})
  })
})
