import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MINUTE, SECOND } from '@/utils/base/time'
import type { FromWorker, ToWorker } from '@/utils/browser/understander'
import type { BlocksPart } from '@/utils/messages/protocol'
import { reading } from '../../support/reading'

const kept = vi.hoisted(() => vi.fn())
vi.mock('@/utils/browser/keep', () => ({ keepAs: kept, keepVisitAs: vi.fn(), tidyAs: vi.fn() }))
type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined
const listeners = vi.hoisted((): unknown[] => [])
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'trellis',
      getURL: (path: string) => `chrome-extension://abc/${path}`,
      onMessage: { addListener: (one: unknown) => listeners.push(one) },
    },
  },
}))
const { UnderstandHost } = await import('@/utils/browser/understand-host')

/** A worker that understands at once, unless told that it breaks. */
class QuickWorker extends EventTarget {
  breaks = false
  ended = vi.fn()
  readonly terminate = this.ended
  postMessage({ id }: ToWorker): void {
    const say = (data: FromWorker) => this.dispatchEvent(Object.assign(new Event('message'), { data }))
    queueMicrotask(() => {
      say({ id, done: 0.5 })
      say(this.breaks ? { id, failed: true } : { id, reading: reading() })
    })
  }
}

const ORDER = { learner: 'l', device: 'd', url: 'https://example.org/', title: '', how: 'watched', textDays: 7 }
const meta = { title: '', lang: '', description: '', siteName: '', types: [], keywords: [] }
const PART: BlocksPart = { job: 'j1', part: 0, last: true, meta, containers: [], blocks: [], truncated: false }
const FRAME = { id: 'trellis', url: 'https://example.org/', frameId: 0, tab: { id: 1, incognito: false } }

let worker: QuickWorker
let told: [string, unknown][]
let answer: (name: string) => unknown
let idle: ReturnType<typeof vi.fn<() => void>>
let host: InstanceType<typeof UnderstandHost>

/** Sends blocks as the reader in a frame does. */
const send = (part: unknown, from: object = FRAME) =>
  (listeners.at(-1) as Listener)({ to: 'understand', name: 'addBlocks', payload: part }, from)
const names = () => told.map(([name]) => name)

beforeEach(() => {
  vi.useFakeTimers()
  kept.mockReset().mockResolvedValue({ ok: true, value: 'p1' })
  worker = new QuickWorker()
  told = []
  answer = (name) => (name === 'mayKeep' ? ORDER : { heard: true })
  idle = vi.fn<() => void>()
  const tell = vi.fn(async (name: string, payload: unknown) => {
    told.push([name, payload])
    return answer(name)
  })
  host = new UnderstandHost({ startWorker: () => worker as unknown as Worker, tell: tell as never, idle })
  host.serve()
  host.expectBlocks({ job: 'j1', tab: 1, frame: 0, url: 'https://example.org/' })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a page that is whole', () => {
  test('is understood, asked for and kept, and that is told', async () => {
    expect(await send(PART)).toEqual({ received: 1 })
    await vi.advanceTimersByTimeAsync(0)
    expect(kept).toHaveBeenCalledExactlyOnceWith(ORDER, reading())
    expect(told).toEqual([
      ['understanding', { job: 'j1', done: 0.5 }],
      ['mayKeep', { job: 'j1' }],
      ['kept', { job: 'j1', page: 'p1' }],
    ])
  })

  test('is not kept when the student has paused in between', async () => {
    answer = () => ({ stop: true })
    await send(PART)
    await vi.advanceTimersByTimeAsync(0)
    expect(kept).not.toHaveBeenCalled()
    expect(names()).not.toContain('kept')
  })

  test('is not kept when nobody ever says that it may be', async () => {
    answer = (name) => (name === 'mayKeep' ? undefined : { heard: true })
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await send(PART)
    await vi.advanceTimersByTimeAsync(10 * MINUTE)
    expect(names().filter((name) => name === 'mayKeep').length).toBe(7)
    expect(kept).not.toHaveBeenCalled()
  })

  test('that was no study is told as that', async () => {
    kept.mockResolvedValue({ ok: true, value: undefined })
    await send(PART)
    await vi.advanceTimersByTimeAsync(0)
    expect(told.at(-1)).toEqual(['kept', { job: 'j1' }])
  })

  test.each([
    ['the worker broke over', () => (worker.breaks = true), 'read.broke'],
    [
      'the disk was full for',
      () => kept.mockResolvedValue({ ok: false, failure: { code: 'store.full' } }),
      'store.full',
    ],
  ])('that %s is told as a failure', async (_name, set, code) => {
    set()
    await send(PART)
    await vi.advanceTimersByTimeAsync(0)
    expect(told.at(-1)).toEqual(['misread', { job: 'j1', code }])
  })
})

test('a background that slept over the news is told again', async () => {
  let tries = 0
  answer = (name) => {
    if (name === 'mayKeep') return ORDER
    if (name === 'kept' && ++tries < 3) throw new Error('asleep')
    return { heard: true }
  }
  await send(PART)
  await vi.advanceTimersByTimeAsync(10 * SECOND)
  expect(tries).toBe(3)
  expect(kept).toHaveBeenCalledTimes(1)
})

test('blocks that nobody expects, or that are none, are not taken', async () => {
  expect(await send({ ...PART, job: 'j2' })).toEqual({ received: 0 })
  expect(await send(PART, { ...FRAME, frameId: 5 })).toEqual({ received: 0 })
  expect(send({ ...PART, blocks: 'many' })).toBeUndefined()
  expect(told).toEqual([])
})

describe('without work', () => {
  test('for a minute the worker goes, and the page that holds it may', async () => {
    await send(PART)
    await vi.advanceTimersByTimeAsync(MINUTE - 1)
    expect(idle).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(idle).toHaveBeenCalledOnce()
    expect(worker.ended).toHaveBeenCalledOnce()
  })

  test('but not while something is being kept, however long the disk takes', async () => {
    let finish: (value: unknown) => void = () => undefined
    kept.mockReturnValue(
      new Promise((resolve) => {
        finish = resolve
      }),
    )
    await send(PART)
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    expect(idle).not.toHaveBeenCalled()
    finish({ ok: true, value: 'p1' })
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(idle).toHaveBeenCalledOnce()
  })
})
