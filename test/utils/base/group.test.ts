import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupBy } from '@/utils/base/group'
import { fail, ok } from '@/utils/base/result'

test('nothing is lost, doubled or put out of order by being grouped', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.nat(4), value: fc.nat() })), (list) => {
      const groups = groupBy(list, ({ key }) => key)
      for (const [key, group] of groups) expect(group).toEqual(list.filter((item) => item.key === key))
      expect([...groups.values()].flat()).toHaveLength(list.length)
      expect([...groups.keys()]).toEqual([...new Set(list.map(({ key }) => key))])
    }),
  )
})

test('a group may be called like a property that every object has', () => {
  expect(groupBy(['__proto__', 'constructor', '__proto__'], (name) => name).get('__proto__')).toHaveLength(2)
  expect(groupBy([], (name: string) => name).get('constructor')).toBeUndefined()
})

test('whoever looks at a result knows which of the two it is', () => {
  expect(ok(undefined)).toEqual({ ok: true, value: undefined })
  expect(fail({ code: 'backup.newer' })).toEqual({ ok: false, failure: { code: 'backup.newer' } })
})
