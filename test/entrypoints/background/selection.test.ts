import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { holdSelection, takeSelection } from '@/entrypoints/background/selection'
import { LONGEST_SELECTION, selectedRows, watchSelected } from '@/utils/browser/selections'
import { tabRows } from '@/utils/browser/tab-states'
import type { TabState } from '@/utils/messages/tab-state'

beforeEach(() => fakeBrowser.reset())

const seenAs = (state: TabState['state']): TabState => ({
  url: 'https://example.org/lesson',
  title: 'Lesson',
  state,
  reading: { step: 'waiting' },
  how: 'watched',
  at: 1,
})

describe('words that were selected to be asked about', () => {
  test('of a page that may be read are held for the panel, on one line', async () => {
    await tabRows.put(7, seenAs('watching'))
    expect(await holdSelection(7, '  Water slips\n through  it. ')).toBe(true)
    expect(await selectedRows.get(7)).toEqual({ text: 'Water slips through it.' })
  })

  test.each(['off', 'paused'] as const)('of a page that is %s are not taken', async (state) => {
    await tabRows.put(7, seenAs(state))
    expect(await holdSelection(7, 'My balance is 3.')).toBe(false)
    expect(await takeSelection({ tab: 7 })).toEqual({ taken: false })
    expect(await selectedRows.get(7)).toBeUndefined()
  })

  test('of a page that Trellis knows nothing of are not taken either', async () => {
    expect(await holdSelection(8, 'Words.')).toBe(false)
  })

  test('that are none are no question', async () => {
    await tabRows.put(7, seenAs('watching'))
    expect(await holdSelection(7, ' \n ')).toBe(false)
  })

  test('of a whole book are cut to a passage', async () => {
    await tabRows.put(7, seenAs('watching'))
    await holdSelection(7, 'water '.repeat(10_000))
    expect((await selectedRows.get(7))?.text.length).toBeLessThanOrEqual(LONGEST_SELECTION)
  })

  test('reach the panel of their own tab alone, and are gone once they are a question', async () => {
    const here = vi.fn()
    const elsewhere = vi.fn()
    const ends = [watchSelected(7, here), watchSelected(8, elsewhere)]
    await selectedRows.put(7, { text: 'Water.' })
    await vi.waitFor(() => expect(here).toHaveBeenLastCalledWith({ text: 'Water.' }))
    await selectedRows.drop(7)
    await vi.waitFor(() => expect(here).toHaveBeenLastCalledWith({ text: undefined }))
    expect(elsewhere).not.toHaveBeenCalledWith({ text: 'Water.' })
    for (const end of ends) end()
  })
})
