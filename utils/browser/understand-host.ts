import type { Result } from '../base/result'
import { type Ms, SECOND } from '../base/time'
import { Assembly } from '../messages/assembly'
import { parsePart } from '../messages/parse'
import type {
  Answer,
  BlocksPart,
  ExpectedJob,
  FromUnderstand,
  Name,
  Payload,
  Sender,
  TidyOrder,
  VisitOrder,
  WholePage,
} from '../messages/protocol'
import type { Reading } from '../reading/reading'
import { report } from './log'
import { type Door, serve } from './messages'
import { type Asked, Understander } from './understander'

/** What the host needs of the page that it lives in. */
export interface HostPage {
  /** The one worker; made when there is work, ended when there is none. */
  startWorker(): Worker
  /** Tells the background; rejects when it died over it. */
  tell<N extends Name<FromUnderstand>>(name: N, payload: Payload<FromUnderstand, N>): Promise<Answer<FromUnderstand, N>>
  /** Nothing has been asked for a minute. */
  idle(): void
}

// Loaded when there is something to keep; the sample needs no store.
const store = () => import('./keep')

const IDLE_AFTER: Ms = 60 * SECOND
const TRIES = 7

/**
 * Takes blocks from readers, puts pages together, has the worker understand them one at a time and keeps what the
 * background lets it keep. Lives in Chrome's offscreen page and in Firefox's event page: the background of Chrome
 * is kept so small that it can be woken by every page.
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
        expectBlocks: (job: ExpectedJob) => this.expectBlocks(job),
        understandText: (whole: WholePage) => this.#text(whole),
        keepVisit: (order: VisitOrder) => this.keepVisit(order),
        tidy: (order: TidyOrder) => this.tidy(order),
      },
    }
    serve('understand', { page, screen })
  }

  /** Announces a job, so that its blocks are taken. */
  expectBlocks(job: ExpectedJob): { ready: boolean } {
    this.#assembly.expect(job)
    this.#rest()
    return { ready: true }
  }

  keepVisit(order: VisitOrder): Promise<Result<true>> {
    return this.#busy(async () => (await store()).keepVisitAs(order))
  }

  tidy(order: TidyOrder): Promise<Result<true>> {
    return this.#busy(async () => (await store()).tidyAs(order))
  }

  #add(part: BlocksPart, from: Sender): { received: number } {
    const assembled = this.#assembly.add(part, from)
    if (assembled.state === 'refused') return { received: 0 }
    if (assembled.state === 'too-much') this.#tell('misread', { job: part.job, code: 'read.too-much' })
    if (assembled.state === 'whole') this.#job(part.job, assembled)
    return { received: assembled.state === 'too-much' ? 0 : assembled.received }
  }

  async #job(job: string, { page, url, asStudy }: Asked): Promise<void> {
    await this.#busy(async () => {
      const say = (done: number) => this.#page.tell('understanding', { job, done }).catch(() => undefined)
      const found = await this.#understander.understand({ page, url, asStudy }, say)
      if (found.ok) await this.#keep(job, found.value)
      else await this.#tell('misread', { job, code: found.failure.code })
    })
  }

  async #keep(job: string, reading: Reading): Promise<void> {
    const order = await this.#tell('mayKeep', { job })
    if (order === undefined || order.stop) return
    const kept = await (await store()).keepAs(order, reading)
    if (!kept.ok) await this.#tell('misread', { job, code: kept.failure.code })
    else await this.#tell('kept', kept.value ? { job, page: kept.value } : { job })
  }

  async #text({ url, ...page }: WholePage): Promise<Reading> {
    const found = await this.#busy(() =>
      this.#understander.understand({ page: { ...page, truncated: false }, url }, () => 0),
    )
    if (!found.ok) throw new Error(found.failure.code)
    return found.value
  }

  // The background may die over the very message that it is told. Each can be told twice.
  async #tell<N extends Name<FromUnderstand>>(
    name: N,
    payload: Payload<FromUnderstand, N>,
  ): Promise<Answer<FromUnderstand, N> | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      const heard = await this.#page.tell(name, payload).catch(() => undefined)
      if (heard !== undefined && heard !== null) return heard
      await new Promise((again) => setTimeout(again, SECOND * 2 ** tries))
    }
    report('understand.untold')
    return undefined
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
