import type { Instant } from '../base/time'

const EVENTS = ['wheel', 'pointermove'] as const
const PASSIVE = { capture: true, passive: true }
/** A frame grows while its page loads; after so many looks it is what it is. A look lays the page out. */
const LOOKS_AT_FRAME = 3
/** Frames below this are advertisements and buttons, not chapters. */
const SMALLEST_FRAME = 320
const FRAMES_LOOKED_AT = 50

/**
 * Remembers when and where a hand was last at the page: wheel or pointer. Scrolling is not listened to, because
 * pages scroll by themselves, and events that the page makes up do not count. A moving pointer is heard sixty
 * times a second, so hearing is little more than an assignment.
 */
export class Hands {
  /** When a hand was last seen; 0 before the first. */
  last: Instant = 0
  /** The page, or the frame of it that the hand was at. */
  at: Window
  /** Called at the next sign, once. */
  wake: (() => void) | undefined
  readonly #page: Window
  readonly #heard = new Map<Document, (event: Event) => void>()
  readonly #small = new WeakMap<Document, number>()
  readonly #large = new WeakSet<Document>()

  constructor(page: Window) {
    this.at = page
    this.#page = page
  }

  /**
   * Listens in the page, and in the large frames of its own origin: the chapters of e-books and learning platforms.
   * Asked again now and then, because frames come late and move on to other documents.
   */
  listen(): void {
    this.#listenIn(this.#page.document)
    this.#listenInFrames()
  }

  #listenInFrames(): void {
    if (this.#page.length === 0) return
    const { document } = this.#page
    const frames = [...document.getElementsByTagName('iframe'), ...document.getElementsByTagName('frame')]
    // Null for another origin.
    for (const frame of frames.slice(0, FRAMES_LOOKED_AT) as HTMLIFrameElement[])
      if (frame.contentDocument && this.#isLarge(frame, frame.contentDocument)) this.#listenIn(frame.contentDocument)
  }

  // Reading a size lays the page out, and a page of news has fifty frames of advertisements.
  #isLarge(frame: Element, document: Document): boolean {
    if (this.#large.has(document)) return true
    const looks = this.#small.get(document) ?? 0
    if (looks >= LOOKS_AT_FRAME) return false
    this.#small.set(document, looks + 1)
    const large = frame.clientWidth >= SMALLEST_FRAME && frame.clientHeight >= SMALLEST_FRAME
    if (large) this.#large.add(document)
    return large
  }

  /** Ends to listen anywhere. */
  rest(): void {
    for (const [{ defaultView }, hear] of this.#heard)
      for (const name of EVENTS) defaultView?.removeEventListener(name, hear, PASSIVE)
    this.#heard.clear()
  }

  #listenIn(document: Document): void {
    const window = document.defaultView
    if (window === null || this.#heard.has(document)) return
    const hear = (event: Event) => {
      if (!event.isTrusted) return
      this.last = Date.now()
      this.at = window
      if (this.wake) this.#awake(this.wake)
    }
    this.#heard.set(document, hear)
    for (const name of EVENTS) window.addEventListener(name, hear, PASSIVE)
  }

  #awake(wake: () => void): void {
    this.wake = undefined
    wake()
  }
}
