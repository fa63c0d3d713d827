import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { inTurn, putRows, SessionRows } from '@/utils/browser/session'
import { haveLocks } from '../../support/locks'

vi.stubGlobal('navigator', {})
haveLocks()

interface Row {
  n: number
}
const tabs = new SessionRows<Row>('tab')
const jobs = new SessionRows<Row>('job')

beforeEach(() => {
  fakeBrowser.reset()
})

describe('a row', () => {
  test('is what was put last, and nothing where nothing was put', async () => {
    await tabs.put(1, { n: 1 })
    await tabs.put(1, { n: 2 })
    expect(await tabs.get(1)).toEqual({ n: 2 })
    expect(await tabs.get('1')).toEqual({ n: 2 })
    expect(await tabs.get(2)).toBeUndefined()
  })

  test('of one kind is not one of another, even when one name begins with the other', async () => {
    const longer = new SessionRows<Row>('tab-of')
    await tabs.put(1, { n: 1 })
    await jobs.put(1, { n: 2 })
    await longer.put(1, { n: 3 })
    expect([...(await tabs.all())]).toEqual([['1', { n: 1 }]])
    expect([...(await jobs.all())]).toEqual([['1', { n: 2 }]])
  })

  test('may have a colon in its key', async () => {
    await jobs.put('a:b', { n: 1 })
    expect((await jobs.all()).get('a:b')).toEqual({ n: 1 })
  })

  test('that is dropped takes no other with it', async () => {
    await tabs.put(1, { n: 1 })
    await tabs.put(11, { n: 11 })
    await jobs.put(1, { n: 2 })
    await tabs.drop(1, 99)
    expect([...(await tabs.all()).keys()]).toEqual(['11'])
    expect(await jobs.get(1)).toEqual({ n: 2 })
    await tabs.drop()
    expect(await tabs.get(11)).toEqual({ n: 11 })
  })
})

test('rows of several kinds are put in one go', async () => {
  await putRows({ [tabs.nameOf(1)]: { n: 1 }, [jobs.nameOf('j')]: { n: 2 } })
  expect(await tabs.get(1)).toEqual({ n: 1 })
  expect(await jobs.get('j')).toEqual({ n: 2 })
})

test('two messages of one tab that come together are counted as two', async () => {
  const count = () =>
    inTurn(1, async () => {
      const { n } = (await tabs.get(1)) ?? { n: 0 }
      await tabs.put(1, { n: n + 1 })
    })
  await Promise.all([count(), count(), count()])
  expect(await tabs.get(1)).toEqual({ n: 3 })
})
