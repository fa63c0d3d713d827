import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FromWorker, LONGEST, type ToWorker, Understander } from '@/utils/browser/understander'
import { reading } from '../../support/reading'

/** A worker that does nothing by itself: the test says what it sends. */
class FakeWorker extends EventTarget {
  readonly asked: ToWorker[] = []
  ended = false
  listening = 0

  postMessage(page: ToWorker): void {
    this.asked.push(page)
  }

  terminate(): void {
    this.ended = true
  }

  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    this.listening += 1
    super.addEventListener(...given)
  }

  override removeEventListener(...given: Parameters<EventTarget['removeEventListener']>): void {
    this.listening -= 1
    super.removeEventListener(...given)
  }

  say(data: FromWorker): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }

  finish(): void {
    this.say({ id: this.asked.at(-1)?.id as number, reading: reading() })
  }
}

const workers: FakeWorker[] = []
const start = () => {
  workers.push(new FakeWorker())
  return workers.at(-1) as unknown as Worker
}
const worker = (at = 0) => workers[at] as FakeWorker

const meta = { title: '', lang: '', description: '', siteName: '', types: [], keywords: [] }
const asked = (name: string) => ({
  page: { meta, containers: [], blocks: [], truncated: false },
  url: `https://example.org/${name}`,
})
const turn = () => vi.advanceTimersByTimeAsync(0)

let understander: Understander
let progress: number[]
const understand = (name: string) => understander.understand(asked(name), (done) => progress.push(done))

beforeEach(() => {
  vi.useFakeTimers()
  workers.length = 0
  progress = []
  understander = new Understander(start)
})
afterEach(() => {
  vi.useRealTimers()
})

test('a page is understood, and how far it is can be seen', async () => {
  const result = understand('a')
  await turn()
  worker().say({ id: 1, done: 0.4 })
  worker().finish()
  expect(await result).toEqual({ ok: true, value: reading() })
  expect(progress).toEqual([0.4])
  expect(worker().listening).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
})

test('no worker is started before there is a page', () => {
  expect(workers).toEqual([])
})

test('pages wait for each other and share one worker', async () => {
  const [first, second] = [understand('a'), understand('b')]
  await turn()
  expect(worker().asked.map(({ url }) => url)).toEqual(['https://example.org/a'])
  worker().finish()
  await first
  await turn()
  expect(worker().asked.map(({ url }) => url)).toEqual(['https://example.org/a', 'https://example.org/b'])
  worker().finish()
  expect((await second).ok).toBe(true)
  expect(workers).toHaveLength(1)
})

test('what the worker still says of a page before is not taken for this one', async () => {
  const first = understand('a')
  await turn()
  worker().finish()
  await first
  const second = understand('b')
  let done = false
  second.then(() => {
    done = true
  })
  await turn()
  worker().say({ id: 1, reading: reading({ title: 'Old' }) })
  worker().say({ id: 1, done: 0.9 })
  await turn()
  expect(done).toBe(false)
  expect(progress).toEqual([])
  worker().finish()
  expect(await second).toMatchObject({ ok: true, value: { title: 'The cell' } })
})

describe('a page costs itself alone', () => {
  test('when the worker hangs on it', async () => {
    const [hung, next] = [understand('hung'), understand('next')]
    await vi.advanceTimersByTimeAsync(LONGEST - 1)
    expect(worker().ended).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await hung).toEqual({ ok: false, failure: { code: 'read.too-long' } })
    expect(worker().ended).toBe(true)
    await turn()
    expect(worker(1).asked.map(({ url }) => url)).toEqual(['https://example.org/next'])
    worker(1).finish()
    expect((await next).ok).toBe(true)
  })

  test('when the worker breaks over it', async () => {
    const [broken, next] = [understand('broken'), understand('next')]
    await turn()
    worker().dispatchEvent(new Event('error'))
    expect(await broken).toEqual({ ok: false, failure: { code: 'read.broke' } })
    expect(worker().ended).toBe(true)
    await turn()
    worker(1).finish()
    expect((await next).ok).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('when the worker says that it failed: it lives on for the next', async () => {
    const failed = understand('failed')
    await turn()
    worker().say({ id: 1, failed: true })
    expect(await failed).toEqual({ ok: false, failure: { code: 'read.broke' } })
    expect(worker().ended).toBe(false)
  })

  test('and its time begins when its turn comes, not while it waits', async () => {
    const [first, second] = [understand('a'), understand('b')]
    await vi.advanceTimersByTimeAsync(LONGEST - 1)
    worker().finish()
    await first
    await vi.advanceTimersByTimeAsync(LONGEST - 1)
    worker().finish()
    expect((await second).ok).toBe(true)
  })
})

test('a worker that was sent home is replaced by another when there is work again', async () => {
  understander.end()
  const first = understand('a')
  await turn()
  worker().finish()
  await first
  understander.end()
  expect(worker().ended).toBe(true)
  const second = understand('b')
  await turn()
  worker(1).finish()
  expect((await second).ok).toBe(true)
})
