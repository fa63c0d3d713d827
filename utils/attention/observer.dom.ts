import type { VisitId } from '../base/ids'
import { type Ms, SECOND } from '../base/time'
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
  newId(): VisitId
  /** Pulses of frames, passed on by the background; returns the end of it. */
  hearFrames(heard: (depth: number) => void): () => void
  /** Called when nothing is listened to any more. */
  ended(): void
}

const TICK: Ms = 2 * SECOND
const SLOW_TICK: Ms = 5 * SECOND
/** The address and the title of a route settle a moment after it begins. */
const ROUTE_SETTLES: Ms = 300
const TRIES = 5

/**
 * Watches one page: hands at it become presence, presence becomes totals, totals are reported until they are
 * acknowledged. A route of a single-page app and a return from the back/forward cache are visits of their own.
 * Asks before it listens, holds at most four listeners, and a `stop` at any time takes them all away.
 */
export class Observer {
  readonly #page: Window
  readonly #wires: Wires
  readonly #hands: Hands
  readonly #navigation: EventTarget | undefined
  #visit: Visit | undefined
  #route = ''
  #ticking: ReturnType<typeof setTimeout> | undefined
  #arriving: ReturnType<typeof setTimeout> | undefined
  #deafen: (() => void) | undefined

  constructor(page: Window, wires: Wires) {
    this.#page = page
    this.#wires = wires
    this.#hands = new Hands(page, (event) => this.#pulse(event.target))
    this.#navigation = (page as { navigation?: EventTarget }).navigation
  }

  /** Begins a visit, if the background lets it. */
  async arrive(): Promise<void> {
    const visit = newVisit(this.#wires.newId(), performance.now())
    this.#visit = visit
    this.#route = this.#routeNow()
    const signals = signalsOf(this.#page.document)
    const answer = await this.#persist(visit, () => this.#wires.ask('mayObserve', { visit: visit.id, signals }))
    if (this.#visit !== visit) return
    if (answer === undefined || answer.stop) {
      this.stop()
      return
    }
    visit.readAfterMs = answer.readAfterMs
    this.#listen()
    this.#pulse(null)
  }

  /** Takes every listener and timer away. */
  stop(): void {
    clearTimeout(this.#ticking)
    clearTimeout(this.#arriving)
    this.#visit = undefined
    this.#hands.rest()
    this.#page.document.removeEventListener('visibilitychange', this)
    this.#page.removeEventListener('pageshow', this)
    this.#navigation?.removeEventListener('currententrychange', this)
    this.#deafen?.()
    this.#deafen = undefined
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
    if (this.#deafen) return
    this.#deafen = this.#wires.hearFrames((depth) => this.#pulse(null, depth))
    this.#page.document.addEventListener('visibilitychange', this)
    this.#navigation?.addEventListener('currententrychange', this)
  }

  // While nobody sees the page, hands rest and only its return is waited for. After a stay in the
  // back/forward cache `pageshow` comes before or after the page is visible: the next tick ends the wait.
  #seen(visible: boolean): void {
    if (visible) {
      this.#pulse(null)
      return
    }
    clearTimeout(this.#ticking)
    this.#hands.rest()
    this.#page.addEventListener('pageshow', this)
    this.#leave()
    if (this.#visit && isUnsent(this.#visit)) this.#send(this.#visit)
  }

  #pulse(target: EventTarget | null, depthOfFrame?: number): void {
    if (!this.#wires.alive()) this.stop()
    const visit = this.#visit
    if (visit === undefined || this.#page.document.hidden) return
    this.#beat(visit, depthOfFrame ?? depthNow(this.#page, target))
    if (isDue(visit, performance.now())) this.#send(visit)
    this.#tickIn(TICK)
  }

  #beat(visit: Visit, depth: number): void {
    if (!this.#page.document.hasFocus()) return
    visit.presence = pulse(visit.presence, performance.now(), this.#silence(visit))
    visit.depth = Math.max(visit.depth, depth)
  }

  #tick(): void {
    this.#page.removeEventListener('pageshow', this)
    this.#followRoute()
    const visit = this.#visit
    if (!this.#wires.alive()) this.stop()
    if (visit === undefined || this.#page.document.hidden) return
    if (!this.#page.document.hasFocus()) this.#leave()
    // A key leaves a trace without a listener: the browser remembers it for five seconds.
    else if (this.#page.navigator.userActivation?.isActive) this.#beat(visit, 0)
    const now = performance.now()
    if (isDue(visit, now)) this.#send(visit)
    this.#hands.listen()
    const quiet = now - (visit.presence.last ?? visit.reportedAt)
    if (quiet <= LONGEST_SILENCE || isUnsent(visit)) this.#tickIn(quiet < 4 * TICK ? TICK : SLOW_TICK)
  }

  #tickIn(delay: Ms): void {
    clearTimeout(this.#ticking)
    this.#ticking = setTimeout(() => this.#tick(), delay)
  }

  // Words are counted only when they decide: up to a minute, silence is reading whatever is in view.
  #silence({ presence: { last } }: Visit): Ms {
    const gap = last === undefined ? 0 : performance.now() - last
    return gap > SHORTEST_SILENCE && gap <= LONGEST_SILENCE ? silenceFor(wordsInView(this.#page)) : SHORTEST_SILENCE
  }

  #leave(): void {
    const visit = this.#visit
    if (visit) visit.presence = leave(visit.presence, performance.now(), this.#silence(visit))
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
    clearTimeout(this.#ticking)
    clearTimeout(this.#arriving)
    this.#hands.rest()
    if (visit && (visit.seq > 0 || isUnsent(visit))) this.#send(visit, true)
    this.#arriving = setTimeout(() => this.arrive(), ROUTE_SETTLES)
  }

  async #send(visit: Visit, ended = false): Promise<void> {
    visit.reportedAt = performance.now()
    visit.sending = true
    const answer = await this.#persist(ended ? undefined : visit, () => this.#report(visit, ended))
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
  async #persist<T>(visit: Visit | undefined, ask: () => Promise<T>): Promise<T | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      if (!this.#wires.alive() || (visit && this.#visit !== visit)) break
      try {
        return await ask()
      } catch {
        await new Promise((again) => setTimeout(again, SECOND * 2 ** tries))
      }
    }
    return undefined
  }
}
