import { type Ms, SECOND } from '../base/time'
import { Hands } from './hands.dom'
import type { Wires } from './observer.dom'
import { depthNow } from './scrolled.dom'
import { signalsOf } from './signals.dom'

const REST: Ms = 5 * SECOND
/** Frames below this are advertisements and buttons, not chapters. */
const SMALLEST = 320

/** Whether `frame` is large enough to hold the text of a page. */
export const isLargeFrame = (frame: Window): boolean => frame.innerWidth >= SMALLEST && frame.innerHeight >= SMALLEST

/**
 * Watches one frame for the sake of the top page: a chapter of an e-book or of a learning platform. A hand at
 * the frame is told at most every five seconds and becomes a pulse of the visit that the top page is in.
 */
export class FrameObserver {
  readonly #frame: Window
  readonly #wires: Wires
  readonly #hands: Hands
  #resting: ReturnType<typeof setTimeout> | undefined

  constructor(frame: Window, wires: Wires) {
    this.#frame = frame
    this.#wires = wires
    this.#hands = new Hands(frame, (event) => this.#tell(event.target))
  }

  /** Begins to watch, if the background lets it. */
  async arrive(): Promise<void> {
    const signals = signalsOf(this.#frame.document)
    const answer = await this.#wires.ask('mayObserve', { visit: this.#wires.newId(), signals }).catch(() => undefined)
    if (answer === undefined || answer.stop) this.stop()
    else this.#hands.listen()
  }

  /** Takes every listener and timer away. */
  stop(): void {
    clearTimeout(this.#resting)
    this.#hands.rest()
    this.#wires.ended()
  }

  async #tell(target: EventTarget | null): Promise<void> {
    this.#resting = setTimeout(() => (this.#wires.alive() ? this.#hands.listen() : this.stop()), REST)
    const pulse = { depth: depthNow(this.#frame, target) }
    const answer = await this.#wires.ask('pulseInFrame', pulse).catch(() => undefined)
    if (answer?.stop || !this.#wires.alive()) this.stop()
  }
}
