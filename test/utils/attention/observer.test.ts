// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { Observer } from '@/utils/attention/observer.dom'
import { SHORTEST_SILENCE } from '@/utils/attention/silence'
import { MINUTE, SECOND } from '@/utils/base/time'
import type { VisitReport } from '@/utils/messages/protocol'
import {
  arrived,
  countListeners,
  move,
  OBSERVING,
  openPage,
  scene,
  setScene,
  stay,
  wires,
} from '../../support/observed'

setScene()

describe('before the background has said yes', () => {
  test('nothing is listened to', async () => {
    let answer: (value: unknown) => void = () => undefined
    const background = wires({ mayObserve: () => new Promise((resolve) => (answer = resolve)) })
    const observer = new Observer(openPage(), background.asWires)
    const arriving = observer.arrive()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(scene.heard).toEqual([])
    expect(background.reports).toEqual([])
    answer(OBSERVING)
    await arriving
    expect(scene.heard.length).toBeGreaterThan(0)
    observer.stop()
  })

  test('no is no: not one listener, not one timer', async () => {
    const { ended } = await arrived({ mayObserve: () => ({ stop: true }) })
    expect(scene.heard).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    expect(ended).toHaveBeenCalledOnce()
  })

  test('it is told what the page is like, and nothing of what it says', async () => {
    const { ask, observer } = await arrived()
    expect(ask.mock.calls).toEqual([
      ['mayObserve', { signals: { password: false, card: false, graded: false, pdf: false } }],
    ])
    observer.stop()
  })

  test('it is asked again when it was asleep, and given up when it never wakes', async () => {
    let tries = 0
    const background = wires({
      mayObserve: () => {
        tries += 1
        throw new Error('unanswered')
      },
    })
    const arriving = new Observer(openPage(), background.asWires).arrive()
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    await arriving
    expect(tries).toBe(5)
    expect(background.ended).toHaveBeenCalledOnce()
    expect(scene.heard).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('while somebody studies', () => {
  test('at most four listeners are held', async () => {
    scene.navigation = new EventTarget()
    countListeners(scene.navigation, 'navigation')
    const { observer } = await arrived()
    expect([...scene.heard].sort()).toEqual([
      'document visibilitychange',
      'navigation currententrychange',
      'page pointermove',
      'page wheel',
    ])
    observer.stop()
    expect(scene.heard).toEqual([])
  })

  test('time and depth are told, as totals that only grow', async () => {
    const { observer, reports } = await arrived()
    await stay(50 * SECOND)
    observer.stop()
    expect(reports.length).toBeGreaterThanOrEqual(2)
    expect(reports.map(({ seq }) => seq)).toEqual(reports.map((_, i) => i + 1))
    const times = reports.map(({ activeMs }) => activeMs)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.at(-1)).toBeGreaterThanOrEqual(30 * SECOND)
    expect(times.at(-1)).toBeLessThanOrEqual(50 * SECOND)
    expect(reports.at(-1)).toMatchObject({ visit: 'v1', depth: 0.5, ended: false })
  })

  test('that the page may be read is told once it was scene.heard, with what the page is like by then', async () => {
    const { observer, reports } = await arrived()
    await stay(60 * SECOND)
    observer.stop()
    const ripe = reports.filter((report) => report.ripe)
    expect(ripe).toHaveLength(1)
    expect(ripe[0]?.activeMs).toBeGreaterThanOrEqual(20 * SECOND)
    expect(ripe[0]?.ripe).toEqual({
      signals: { password: false, card: false, graded: false, pdf: false },
      frames: 2,
    })
  })

  test('a report that nobody scene.heard is made again with the totals of that moment', async () => {
    let deaf = true
    const { observer, reports } = await arrived({
      reportVisit: ({ seq }: VisitReport) => {
        if (deaf) throw new Error('unanswered')
        return { seq }
      },
    })
    await stay(24 * SECOND)
    const unheard = reports.length
    expect(unheard).toBeGreaterThan(0)
    deaf = false
    await stay(20 * SECOND)
    observer.stop()
    const again = reports[unheard]
    expect(again?.activeMs).toBeGreaterThan(reports[0]?.activeMs ?? 0)
    expect(reports.slice(unheard).filter((report) => report.ripe)).toHaveLength(1)
  })

  test('a stop from the background ends it at once', async () => {
    const { ended } = await arrived({ reportVisit: () => ({ stop: true }) })
    await stay(30 * SECOND)
    expect(ended).toHaveBeenCalled()
    expect(scene.heard).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('an update of the extension ends it at the next tick', async () => {
    const { ended, reports, die } = await arrived()
    die()
    await stay(10 * SECOND)
    expect(ended).toHaveBeenCalled()
    expect(scene.heard).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    expect(reports).toEqual([])
  })
})

describe('when nobody is there', () => {
  test('a page left open adds nothing, and after three minutes nothing wakes any more', async () => {
    const { observer, reports } = await arrived()
    await stay(10 * SECOND)
    await vi.advanceTimersByTimeAsync(10 * MINUTE)
    expect(vi.getTimerCount()).toBe(0)
    expect(reports.at(-1)?.activeMs).toBeLessThanOrEqual(10 * SECOND)
    observer.stop()
  })

  test('a hand that comes back is seen, and the hour between is no study', async () => {
    const { observer, reports } = await arrived()
    await stay(10 * SECOND)
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    move()
    expect(vi.getTimerCount()).toBeGreaterThan(0)
    await stay(30 * SECOND)
    observer.stop()
    expect(reports.at(-1)?.activeMs).toBeLessThanOrEqual(40 * SECOND)
    expect(reports.at(-1)?.activeMs).toBeGreaterThan(20 * SECOND)
  })

  test('a page opened behind another one is not attended to', async () => {
    scene.hidden = true
    const { observer, reports } = await arrived()
    await stay(2 * MINUTE)
    expect(reports).toEqual([])
    expect(scene.heard).toEqual(['document visibilitychange'])
    observer.stop()
  })

  test('a page in a window without the focus has no arrival: only a hand makes it attended', async () => {
    scene.focused = false
    const { observer, reports } = await arrived()
    await vi.advanceTimersByTimeAsync(SHORTEST_SILENCE)
    expect(reports).toEqual([])
    observer.stop()
  })
})
