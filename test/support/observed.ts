import { afterEach, beforeEach, vi } from 'vitest'
import { Observer, type Wires } from '@/utils/attention/observer.dom'
import { SECOND } from '@/utils/base/time'
import type { VisitReport } from '@/utils/messages/protocol'

/** What a page under observation is like, and what is listened to in it. Tests change it; each begins with an ordinary page in view. */
export const scene = {
  /** What is listened to at the moment: `page wheel`, `document visibilitychange` and the like. */
  heard: [] as string[],
  hidden: false,
  focused: true,
  /** The Navigation API, which happy-dom does not have; undefined where the browser has none either. */
  navigation: undefined as EventTarget | undefined,
  address: { pathname: '/lesson', search: '', hash: '' },
}

/** Counts the listeners of `target` under `name`. */
export function countListeners(target: EventTarget, name: string): void {
  const { addEventListener, removeEventListener } = target
  vi.spyOn(target, 'addEventListener').mockImplementation((type, ...rest) => {
    scene.heard.push(`${name} ${type}`)
    addEventListener.call(target, type, ...rest)
  })
  vi.spyOn(target, 'removeEventListener').mockImplementation((type, ...rest) => {
    const at = scene.heard.indexOf(`${name} ${type}`)
    if (at >= 0) scene.heard.splice(at, 1)
    removeEventListener.call(target, type, ...rest)
  })
}

/** `target` with some members of its own in place of happy-dom's. */
function dressed<T extends object>(target: T, own: Record<PropertyKey, () => unknown>): T {
  return new Proxy(target, {
    get: (of, name) => {
      if (Object.hasOwn(own, name)) return own[name]?.()
      const value = Reflect.get(of, name)
      return typeof value === 'function' && !String(name).endsWith('EventListener') ? value.bind(of) : value
    },
  })
}

/** A page as its observer sees it, scrolled to a quarter of its length with a quarter in view. */
export function openPage(): Window {
  const page: Window = dressed<Window>(window, {
    document: () => document,
    navigator: () => ({ userActivation: undefined }),
    length: () => 2,
    location: () => scene.address,
    navigation: () => scene.navigation,
  })
  const document: Document = dressed(window.document, {
    hidden: () => scene.hidden,
    hasFocus: () => () => scene.focused,
    defaultView: () => page,
    scrollingElement: () => ({ scrollHeight: 2000, clientHeight: 500, scrollTop: 500 }),
    elementFromPoint: () => () => null,
  })
  return page
}

/** The background's yes. */
export const OBSERVING = { visit: 'v1' as never, readAfterMs: 20 * SECOND }

/** The background's side of the wires: what it was asked, and what it answers. */
export function wires(given: { mayObserve?: () => unknown; reportVisit?: (report: VisitReport) => unknown } = {}) {
  const reports: VisitReport[] = []
  const ended = vi.fn()
  let alive = true
  const { mayObserve = () => OBSERVING, reportVisit = ({ seq }) => ({ seq }) } = given
  const ask = vi.fn(async (name: string, payload: VisitReport) => {
    if (name === 'mayObserve') return mayObserve()
    reports.push(payload)
    return reportVisit(payload)
  })
  const asWires = { ask, ended, alive: () => alive } as unknown as Wires
  const die = () => {
    alive = false
  }
  const visits = () => ask.mock.calls.filter(([name]) => name === 'mayObserve').length
  return { asWires, ask, reports, ended, die, visits }
}

/** An observer that has arrived at a page. */
export async function arrived(given: Parameters<typeof wires>[0] = {}) {
  const background = wires(given)
  const observer = new Observer(openPage(), background.asWires)
  await observer.arrive()
  return { observer, ...background }
}

/** A move of a real hand. */
export function move(): void {
  const event = new Event('pointermove')
  Object.defineProperty(event, 'isTrusted', { value: true })
  window.dispatchEvent(event)
}

/** Moves the pointer every `every` for `length`. */
export async function stay(length: number, every = 2 * SECOND): Promise<void> {
  for (let passed = 0; passed < length; passed += every) {
    await vi.advanceTimersByTimeAsync(every)
    move()
  }
}

/** Hides or shows the page. */
export function turn(hidden: boolean): void {
  scene.hidden = hidden
  document.dispatchEvent(new Event('visibilitychange'))
}

/** Sets the scene before each test of a file and strikes it afterwards. */
export function setScene(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 })
    const address = { pathname: '/lesson', search: '', hash: '' }
    Object.assign(scene, { heard: [], hidden: false, focused: true, navigation: undefined, address })
    countListeners(window, 'page')
    countListeners(document, 'document')
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })
}
