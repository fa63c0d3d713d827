// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { Hands } from '@/utils/attention/hands.dom'

/** A move of a real hand: what scripts make up is not trusted. */
function move(of: EventTarget = window, isTrusted = true): void {
  const event = new Event('pointermove')
  Object.defineProperty(event, 'isTrusted', { value: isTrusted })
  of.dispatchEvent(event)
}

test('a hand is remembered by its last sign, and two listeners are all that a page holds for it', () => {
  const hands = new Hands(window)
  const listening = vi.spyOn(window, 'addEventListener')
  for (let i = 0; i < 10; i++) hands.listen()
  expect(listening).toHaveBeenCalledTimes(2)
  vi.useFakeTimers({ now: 1000 })
  move()
  vi.setSystemTime(6000)
  move()
  expect(hands.last).toBe(6000)
  vi.useRealTimers()
  hands.rest()
  const { last } = hands
  move()
  expect(hands.last).toBe(last)
})

test('an event that a page makes up is nobody’s hand', () => {
  const hands = new Hands(window)
  hands.listen()
  move(window, false)
  expect(hands.last).toBe(0)
  move()
  expect(hands.last).toBeGreaterThan(0)
})

test('a hand that comes back wakes the observer, once', () => {
  const hands = new Hands(window)
  const wake = vi.fn()
  hands.wake = wake
  hands.listen()
  move()
  hands.listen()
  move()
  expect(wake).toHaveBeenCalledTimes(1)
})

test('a small frame of advertisements is measured a few times at most, for each time lays the page out', () => {
  const frame = document.body.appendChild(document.createElement('frame')) as HTMLElement
  Object.defineProperty(frame, 'contentDocument', { value: document.implementation.createHTMLDocument('ad') })
  const page = new Proxy(window, { get: (of, name) => (name === 'length' ? 1 : Reflect.get(of, name)) })
  const measured = vi.fn(() => 50)
  Object.defineProperty(frame, 'clientWidth', { get: measured })
  const hands = new Hands(page)
  for (let i = 0; i < 10; i++) hands.listen()
  expect(measured.mock.calls.length).toBeGreaterThan(0)
  expect(measured.mock.calls.length).toBeLessThanOrEqual(3)
  frame.remove()
})
