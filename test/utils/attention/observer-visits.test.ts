// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { Observer } from '@/utils/attention/observer.dom'
import { MINUTE, SECOND } from '@/utils/base/time'
import { arrived, OBSERVING, openPage, scene, setScene, stay, turn, wires } from '../../support/observed'

setScene()

describe('a page that is hidden', () => {
  test('counts up to then and no further, and tells it at once', async () => {
    const { observer, reports } = await arrived()
    await stay(10 * SECOND)
    turn(true)
    await vi.advanceTimersByTimeAsync(0)
    const told = reports.at(-1)?.activeMs
    expect(told).toBe(10 * SECOND)
    await stay(5 * MINUTE)
    expect(reports.at(-1)?.activeMs).toBe(told)
    observer.stop()
  })

  test('rests: only its return is waited for', async () => {
    const { observer } = await arrived()
    turn(true)
    expect([...scene.heard].sort()).toEqual(['document visibilitychange', 'page pageshow'])
    expect(vi.getTimerCount()).toBe(0)
    observer.stop()
    expect(scene.heard).toEqual([])
  })

  test('goes on as the same visit when it is shown again', async () => {
    const { observer, reports, visits } = await arrived()
    await stay(10 * SECOND)
    turn(true)
    await vi.advanceTimersByTimeAsync(10 * MINUTE)
    turn(false)
    await stay(30 * SECOND)
    observer.stop()
    expect(visits()).toBe(1)
    expect(reports.at(-1)?.activeMs).toBeGreaterThan(20 * SECOND)
    expect(reports.at(-1)?.activeMs).toBeLessThanOrEqual(40 * SECOND)
  })

  test('that is shown again and hidden in the same moment does not wake', async () => {
    const { observer } = await arrived()
    turn(true)
    turn(false)
    turn(true)
    await vi.advanceTimersByTimeAsync(5 * SECOND)
    expect(scene.heard).not.toContain('page pointermove')
    expect(vi.getTimerCount()).toBe(0)
    observer.stop()
  })

  test('that comes back from the back/forward cache is a visit of its own', async () => {
    const { observer, reports, visits } = await arrived()
    await stay(10 * SECOND)
    turn(true)
    await vi.advanceTimersByTimeAsync(MINUTE)
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    turn(false)
    await vi.advanceTimersByTimeAsync(2 * SECOND)
    expect(visits()).toBe(2)
    expect(reports.at(-1)).toMatchObject({ ended: true, activeMs: 10 * SECOND })
    observer.stop()
  })

  test('that is only shown for the first time is none', async () => {
    const { observer, visits } = await arrived()
    turn(true)
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    await vi.advanceTimersByTimeAsync(2 * SECOND)
    expect(visits()).toBe(1)
    observer.stop()
  })
})

describe('a route of an app', () => {
  test('is a visit of its own, and ends the one before with its totals', async () => {
    const { observer, reports, visits } = await arrived()
    await stay(8 * SECOND)
    scene.address = { pathname: '/next', search: '', hash: '' }
    await stay(6 * SECOND)
    expect(visits()).toBe(2)
    const [ended] = reports.filter((report) => report.ended)
    expect(ended?.activeMs).toBeGreaterThanOrEqual(6 * SECOND)
    expect(ended?.activeMs).toBeLessThanOrEqual(14 * SECOND)
    observer.stop()
  })

  test('is noticed at once where the browser tells of it', async () => {
    scene.navigation = new EventTarget()
    const { observer, visits } = await arrived()
    scene.address = { pathname: '/lesson', search: '?page=2', hash: '' }
    scene.navigation.dispatchEvent(new Event('currententrychange'))
    await vi.advanceTimersByTimeAsync(300)
    expect(visits()).toBe(2)
    observer.stop()
  })

  test.each([
    ['a jump to a heading is none', '#osmosis', 1],
    ['an address behind a hash is one', '#/osmosis', 2],
    ['so is one behind #!', '#!osmosis', 2],
  ])('%s', async (_name, hash, wanted) => {
    const { observer, visits } = await arrived()
    scene.address = { pathname: '/lesson', search: '', hash }
    await vi.advanceTimersByTimeAsync(6 * SECOND)
    expect(visits()).toBe(wanted)
    observer.stop()
  })

  test('that nobody attended to is not told of', async () => {
    scene.focused = false
    const { observer, reports } = await arrived()
    scene.address = { pathname: '/next', search: '', hash: '' }
    await vi.advanceTimersByTimeAsync(10 * SECOND)
    expect(reports).toEqual([])
    observer.stop()
  })

  test('that is left before the background has answered is not observed under the answer to another', async () => {
    const answers: ((value: unknown) => void)[] = []
    const background = wires({ mayObserve: () => new Promise((resolve) => answers.push(resolve)) })
    const observer = new Observer(openPage(), background.asWires)
    const first = observer.arrive()
    scene.address = { pathname: '/next', search: '', hash: '' }
    const second = observer.arrive()
    answers[0]?.({ stop: true })
    await first
    expect(background.ended).not.toHaveBeenCalled()
    answers[1]?.(OBSERVING)
    await second
    expect(scene.heard).toContain('document visibilitychange')
    observer.stop()
  })
})
