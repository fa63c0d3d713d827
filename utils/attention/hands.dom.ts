const PULSE_EVENTS = ['wheel', 'pointermove'] as const
const PASSIVE = { capture: true, passive: true }

/**
 * Listens for one sign of a hand at the page: wheel or pointer. Heard once, it goes deaf until `listen` is
 * called again, so that a moving pointer costs the page nothing. Scrolling is not listened to: pages scroll
 * by themselves. Events that the page makes up do not count.
 */
export class Hands {
  readonly #page: Window
  readonly #heard: (event: Event) => void
  #at = ''
  #listening = false

  constructor(page: Window, heard: (event: Event) => void) {
    this.#page = page
    this.#heard = heard
  }

  listen(): void {
    if (this.#listening) return
    this.#listening = true
    for (const name of PULSE_EVENTS) this.#page.addEventListener(name, this, PASSIVE)
  }

  rest(): void {
    this.#listening = false
    for (const name of PULSE_EVENTS) this.#page.removeEventListener(name, this, PASSIVE)
  }

  handleEvent(event: Event): void {
    if (!event.isTrusted) return
    if (event.type === 'pointermove') {
      // Something moved below a resting pointer.
      const at = `${(event as PointerEvent).screenX} ${(event as PointerEvent).screenY}`
      if (at === this.#at) return
      this.#at = at
    }
    this.rest()
    this.#heard(event)
  }
}
