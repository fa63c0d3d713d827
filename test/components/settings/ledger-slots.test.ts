import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerGroup, LedgerRow } from '@/components/settings/ledger-shown'
import { slotOf, withSlots } from '@/components/settings/ledger-slots'

const row = (key: string): LedgerRow => ({ key, title: key, address: '', url: '', said: '', topics: '' })
const group = (key: string, ...rows: string[]): LedgerGroup => ({ key, title: key, said: 'sum', rows: rows.map(row) })
const days = [group('today', 'a', 'b', 'c'), group('monday', 'd')]
const without = (gone: string) =>
  days
    .map((day) => ({ ...day, rows: day.rows?.filter(({ key }) => key !== gone) }))
    .filter((day) => (day.rows?.length ?? 0) > 0)
const keys = (groups: readonly LedgerGroup[]) => groups.map(({ key, rows }) => [key, rows?.map((each) => each.key)])
const slot = (key: string) => slotOf(days, { kind: 'page', key })

describe('the undo line', () => {
  test.each(['a', 'b', 'c'])('stands where page %s stood', (key) => {
    const place = slot(key)
    expect(keys(withSlots(without(key), place ? [place] : []))).toEqual(keys(days))
  })

  test('stands there although its whole day is gone, and does not claim what the day held', () => {
    const place = slot('d')
    const shown = withSlots(without('d'), place ? [place] : [])
    expect(keys(shown)).toEqual(keys(days))
    expect(shown[1]?.said).toBe('')
  })

  test('is not doubled by the page when that is back', () => {
    const place = slot('b')
    expect(keys(withSlots(days, place ? [place] : []))).toEqual(keys(days))
  })

  test('of a site stands between the sites that are left', () => {
    const sites = [group('a.org'), group('b.org'), group('c.org')]
    const place = slotOf(sites, { kind: 'site', key: 'b.org' })
    expect(keys(withSlots([sites[0], sites[2]] as LedgerGroup[], place ? [place] : []))).toEqual(keys(sites))
  })

  test('what is not in the ledger has no place', () => {
    expect(slot('zzz')).toBeUndefined()
    expect(slotOf(days, { kind: 'site', key: 'a' })).toBeUndefined()
    expect(slotOf([{ key: 'closed.org', title: '', said: '' }], { kind: 'page', key: 'a' })).toBeUndefined()
  })
})

test('whatever is forgotten, no line that is still stored is hidden or shown twice', () => {
  fc.assert(
    fc.property(fc.subarray(['a', 'b', 'c', 'd']), (gone) => {
      const left = gone.reduce(
        (groups, key) => groups.map((day) => ({ ...day, rows: (day.rows ?? []).filter((each) => each.key !== key) })),
        days as LedgerGroup[],
      )
      const shown = withSlots(
        left,
        gone.flatMap((key) => slot(key) ?? []),
      )
      const all = shown.flatMap(({ rows }) => rows?.map(({ key }) => key) ?? [])
      expect([...all].sort()).toEqual(['a', 'b', 'c', 'd'])
    }),
  )
})
