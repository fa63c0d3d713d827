import { type Ms, SECOND } from '../base/time'
import { Assembly } from '../messages/assembly'
import { parsePart } from '../messages/parse'
import type { BlocksPart, ExpectedJob, FromUnderstand, Name, Payload, Sender, WholePage } from '../messages/protocol'
import type { Reading } from '../reading/reading'
import { report } from './log'
import { type Door, serve } from './messages'
import { Understander } from './understander'

/** What the host needs of the page that it lives in. */
export interface HostPage {
  /** The one worker; made when there is work, ended when there is none. */
  startWorker(): Worker
  /** Tells the background; rejects when it died over it. */
  tell<N extends Name<FromUnderstand>>(name: N, payload: Payload<FromUnderstand, N>): Promise<unknown>
  /** Nothing has been asked for a minute. */
  idle(): void
}

const IDLE_AFTER: Ms = 60 * SECOND
const TRIES = 7

/**
 * Takes blocks from readers, puts pages together, has the worker understand them one at a time and tells the
 * background until it hears. Lives in Chrome's offscreen page and in Firefox's event page.
 */
export class UnderstandHost {
  readonly #assembly = new Assembly()
  readonly #page: HostPage
  readonly #understander: Understander
  #under = 0
  #idle: ReturnType<typeof setTimeout> | undefined

  constructor(page: HostPage) {
    this.#page = page
    this.#understander = new Understander(() => page.startWorker())
    this.#rest()
  }

  /** Answers messages: scripts in pages may add blocks, pages of the extension ask for the rest. */
  serve(): void {
    const page: Door = {
      parse: (_name, payload) => parsePart(payload),
      handlers: { addBlocks: (part: BlocksPart, from: Sender) => this.#add(part, from) },
    }
    const screen: Door = {
      handlers: {
        expectBlocks: (job: ExpectedJob) => this.expect(job),
        understandText: (whole: WholePage) => this.#text(whole),
      },
    }
    serve('understand', { page, screen })
  }

  /** Announces a job, so that its blocks are taken. */
  expect(job: ExpectedJob): { ready: boolean } {
    this.#assembly.expect(job)
    this.#rest()
    return { ready: true }
  }

  #add(part: BlocksPart, from: Sender): { received: number } {
    const assembled = this.#assembly.add(part, from)
    if (assembled.state === 'refused') return { received: 0 }
    if (assembled.state === 'too-much') this.#tell('misread', { job: part.job, code: 'read.too-much' })
    if (assembled.state === 'whole') this.#job(part.job, assembled.page, assembled.url)
    return { received: assembled.state === 'too-much' ? 0 : assembled.received }
  }

  async #job(job: string, page: Parameters<Understander['understand']>[0], url: string): Promise<void> {
    const found = await this.#busy(() =>
      this.#understander.understand(page, url, (done) =>
        this.#page.tell('understanding', { job, done }).catch(() => 0),
      ),
    )
    if (found.ok) await this.#tell('understood', { job, reading: found.value })
    else await this.#tell('misread', { job, code: found.failure.code })
  }

  async #text({ url, ...page }: WholePage): Promise<Reading> {
    const found = await this.#busy(() => this.#understander.understand({ ...page, truncated: false }, url, () => 0))
    if (!found.ok) throw new Error(found.failure.code)
    return found.value
  }

  // The background may die over the very message that it is told; it keeps a reading once, however often told.
  async #tell<N extends Name<FromUnderstand>>(name: N, payload: Payload<FromUnderstand, N>): Promise<void> {
    await this.#busy(async () => {
      for (let tries = 0; tries < TRIES; tries++) {
        const heard = await this.#page.tell(name, payload).catch(() => undefined)
        if (heard !== undefined) return
        await new Promise((again) => setTimeout(again, SECOND * 2 ** tries))
      }
      report('understand.untold')
    })
  }

  async #busy<T>(work: () => Promise<T>): Promise<T> {
    this.#under += 1
    try {
      return await work()
    } finally {
      this.#under -= 1
      this.#rest()
    }
  }

  #rest(): void {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => {
      if (this.#under > 0) return
      this.#understander.end()
      this.#page.idle()
    }, IDLE_AFTER)
  }
}
