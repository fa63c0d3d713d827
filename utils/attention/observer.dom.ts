import { type Instant, type Ms, SECOND } from '../base/time'
import type { FromPage, Name, Payload, ReportAnswer, Stop } from '../messages/protocol'
import { Hands } from './hands.dom'
import { leave, pulse } from './presence'
import { depthNow } from './scrolled.dom'
import { signalsOf } from './signals.dom'
import { LONGEST_SILENCE, SHORTEST_SILENCE, silenceFor } from './silence'
import { acknowledge, isDue, isRipe, isUnsent, newVisit, nextReport, type Visit } from './visit'
import { wordsInView } from './words-in-view.dom'

/** What the observer has of the extension. */
export interface Wires {
  /** Rejects when the background died over it or is gone. */
  ask<N extends Name<FromPage>>(name: N, payload: Payload<FromPage, N>): Promise<ReturnType<FromPage[N]>>
  /** False once the extension was updated or removed under the open page. */
  alive(): boolean
  /** Called when nothing is listened to any more. */
  ended(): void
}

/** The browser remembers a key for five seconds; within them it is noticed. */
const LONGEST_TICK: Ms = 5 * SECOND
/** A page is looked at so many times at least before it has had enough attention to be read. */
const LOOKS = 4
/** The address and the title of a route settle a moment after it begins. */
const ROUTE_SETTLES: Ms = 300
const RETURN_SETTLES: Ms = 500
const TRIES = 5
/** A page that never rests is looked at all the same. */
const IDLE_WITHIN: Ms = SECOND

/**
 * Watches one page: hands at it become presence, presence becomes totals, totals are reported until they are
 * acknowledged. A route of a single-page app and a return from the back/forward cache are visits of their own.
 * Asks before it listens, holds at most four listeners, and a `stop` at any time takes them all away. Wakes every
 * five seconds while somebody is there, and not at all when nobody was for three minutes.
 */
export class Observer {
  readonly #page: Window
  readonly #wires: Wires
  #hands: Hands | undefined
  #visit: Visit | undefined
  #route = ''
  #ticking: ReturnType<typeof setInterval> | undefined
  #settling: ReturnType<typeof setTimeout> | undefined
  #listens = false
  #waits = false

  constructor(page: Window, wires: Wires) {
    this.#page = page
    this.#wires = wires
  }

  /** Begins a visit, if the background lets it. */
  async arrive(): Promise<void> {
    const route = this.#routeNow()
    this.#route = route
    const arrived = { signals: signalsOf(this.#page.document) }
    const ask = () => this.#wires.ask('mayObserve', arrived)
    const answer = await ask().catch(() => this.#again(ask))
    if (this.#route !== route) return
    if (answer === undefined || answer.stop) {
      this.stop()
      return
    }
    this.#visit = newVisit(answer, Date.now())
    this.#listen()
    if (!this.#page.document.hidden) this.#awake()
  }

  /** Takes every listener and timer away. */
  stop(): void {
    this.#rest()
    this.#visit = undefined
    this.#awaitReturn(false)
    this.#page.document.removeEventListener('visibilitychange', this)
    navigationOf(this.#page)?.removeEventListener('currententrychange', this)
    this.#wires.ended()
  }

  /** Called by the browser. */
  handleEvent(event: Event): void {
    if (!this.#wires.alive()) this.stop()
    else if (event.type === 'currententrychange') this.#followRoute()
    else if (event.type === 'visibilitychange') this.#seen(!this.#page.document.hidden)
    else if ((event as PageTransitionEvent).persisted) this.#next()
  }

  #listen(): void {
    if (this.#listens) return
    this.#listens = true
    this.#page.document.addEventListener('visibilitychange', this)
    navigationOf(this.#page)?.addEventListener('currententrychange', this)
  }

  // While nobody sees the page, hands rest and only its return is waited for. After a stay in the
  // back/forward cache `pageshow` comes before or after the page is visible, so it is waited for a moment longer.
  #seen(visible: boolean): void {
    if (visible) {
      this.#settling ??= setTimeout(() => this.#awake(), RETURN_SETTLES)
      return
    }
    this.#rest()
    this.#awaitReturn(true)
    this.#leave()
    if (this.#visit && isUnsent(this.#visit)) this.#send(this.#visit)
  }

  #awaitReturn(waits: boolean): void {
    if (waits === this.#waits) return
    this.#waits = waits
    if (waits) this.#page.addEventListener('pageshow', this)
    else this.#page.removeEventListener('pageshow', this)
  }

  // Coming to a page is a sign of somebody, like a hand.
  #awake(): void {
    this.#settling = undefined
    this.#awaitReturn(false)
    this.#hands ??= new Hands(this.#page)
    this.#hands.listen()
    if (this.#visit && this.#page.document.hasFocus()) this.#beat(this.#visit, Date.now(), 0)
    this.#keepTicking()
  }

  #rest(): void {
    this.#hands?.rest()
    clearTimeout(this.#settling)
    clearInterval(this.#ticking)
    this.#settling = undefined
    this.#ticking = undefined
  }

  #keepTicking(): void {
    if (this.#ticking || !this.#visit) return
    const tick = Math.min(LONGEST_TICK, this.#visit.readAfterMs / LOOKS)
    this.#ticking = setInterval(() => this.#whenIdle(() => this.#ticking && this.#tick()), tick)
  }

  // How far the page is scrolled is known for nothing once it is laid out, and would lay it out before.
  #whenIdle(work: () => void): void {
    if (this.#page.requestIdleCallback) this.#page.requestIdleCallback(work, { timeout: IDLE_WITHIN })
    else work()
  }

  #tick(): void {
    if (!this.#wires.alive()) this.stop()
    this.#followRoute()
    const visit = this.#visit
    if (visit === undefined) return
    this.#look(visit)
    this.#hands?.listen()
    const now = Date.now()
    if (isDue(visit, now)) this.#send(visit)
    if (isUnsent(visit) || now - (visit.presence.last ?? visit.reportedAt) <= LONGEST_SILENCE) return
    clearInterval(this.#ticking)
    this.#ticking = undefined
    if (this.#hands) this.#hands.wake = () => this.#keepTicking()
  }

  // A key leaves a trace without a listener: the browser's own memory of the last act.
  #look(visit: Visit): void {
    const { document, navigator } = this.#page
    const now = Date.now()
    if (!document.hasFocus()) this.#leave()
    else if (navigator.userActivation?.isActive) this.#beat(visit, now)
    else if (this.#hands && this.#hands.last > (visit.presence.last ?? 0)) this.#beat(visit, this.#hands.last)
  }

  #beat(visit: Visit, at: Instant, depth = depthNow(this.#hands?.at ?? this.#page)): void {
    visit.presence = pulse(visit.presence, at, this.#silence(visit))
    visit.depth = Math.max(visit.depth, depth)
  }

  // Words are counted only when they decide: up to a minute, silence is reading whatever is in view.
  #silence({ presence: { last } }: Visit): Ms {
    const gap = last === undefined ? 0 : Date.now() - last
    return gap > SHORTEST_SILENCE && gap <= LONGEST_SILENCE ? silenceFor(wordsInView(this.#page)) : SHORTEST_SILENCE
  }

  #leave(): void {
    const visit = this.#visit
    if (visit) visit.presence = leave(visit.presence, Date.now(), this.#silence(visit))
    if (this.#hands) this.#hands.last = 0
  }

  #followRoute(): void {
    if (this.#visit && this.#routeNow() !== this.#route) this.#next()
  }

  #routeNow(): string {
    const { pathname, search, hash } = this.#page.location
    return pathname + search + (/^#[/!]/.test(hash) ? hash : '')
  }

  #next(): void {
    this.#leave()
    const visit = this.#visit
    this.#visit = undefined
    this.#rest()
    if (visit && (visit.seq > 0 || isUnsent(visit))) this.#send(visit, true)
    this.#settling = setTimeout(() => this.arrive(), ROUTE_SETTLES)
  }

  async #send(visit: Visit, ended = false): Promise<void> {
    visit.reportedAt = Date.now()
    visit.sending = true
    const say = () => this.#report(visit, ended)
    const answer = await say().catch(() => this.#again(say))
    visit.sending = false
    if (answer?.stop && this.#visit === visit) this.stop()
  }

  async #report(visit: Visit, ended: boolean): Promise<ReportAnswer | Stop> {
    const totals = nextReport(visit, ended)
    const tell = isRipe(visit) && !visit.toldRipe && !ended
    const report = tell ? { ...totals, ripe: this.#ripePage() } : totals
    const answer = await this.#wires.ask('reportVisit', report)
    if (!answer.stop) acknowledge(visit, report)
    return answer
  }

  #ripePage() {
    return { signals: signalsOf(this.#page.document), frames: this.#page.length }
  }

  // Totals are reported, not differences: asking again after the background died over it counts nothing twice.
  async #again<T>(ask: () => Promise<T>, tries = 1): Promise<T | undefined> {
    await new Promise((next) => setTimeout(next, SECOND * 2 ** tries))
    if (tries >= TRIES || !this.#wires.alive()) return undefined
    return ask().catch(() => this.#again(ask, tries + 1))
  }
}

/** The Navigation API, where the browser has it; elsewhere routes are noticed at the next tick. */
const navigationOf = (page: Window) => (page as { navigation?: EventTarget }).navigation
