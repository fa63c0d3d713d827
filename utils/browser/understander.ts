import type { WalkedPage } from '../article/blocks'
import { type Failure, fail, ok, type Result } from '../base/result'
import { type Ms, SECOND } from '../base/time'
import type { Reading } from '../reading/reading'

/** A page to understand. */
export interface Asked {
  readonly page: WalkedPage
  readonly url: string
  /** The student said that it is study. */
  readonly asStudy?: true | undefined
}

/** What is sent to the worker. */
export type ToWorker = Asked & { readonly id: number }

/** What the worker sends back: how far it is, and in the end what it found or that it failed. */
export type FromWorker =
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly failed: true }

export interface UnderstandFailure extends Failure {
  readonly code: 'read.too-long' | 'read.broke'
}

/** A page that takes longer than this is given up. */
export const LONGEST: Ms = 30 * SECOND

/** Gives pages to one worker, one after the other. A page on which the worker hangs or breaks costs that page alone. */
export class Understander {
  readonly #start: () => Worker
  #worker: Worker | undefined
  #last: Promise<unknown> = Promise.resolve()
  #id = 0

  constructor(start: () => Worker) {
    this.#start = start
  }

  /** What a page says, after the pages before it. Never rejects. */
  understand(asked: Asked, progress: (done: number) => void): Promise<Result<Reading, UnderstandFailure>> {
    const turn = this.#last.then(() => this.#ask(asked, progress))
    this.#last = turn
    return turn
  }

  /** Ends the worker; the next page starts another. */
  end(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }

  #ask(asked: Asked, progress: (done: number) => void) {
    this.#worker ??= this.#start()
    const worker = this.#worker
    this.#id += 1
    const id = this.#id
    return new Promise<Result<Reading, UnderstandFailure>>((resolve) => {
      const end = (result: Result<Reading, UnderstandFailure>) => {
        clearTimeout(timer)
        worker.removeEventListener('message', hear)
        worker.removeEventListener('error', broke)
        resolve(result)
      }
      const giveUp = (code: UnderstandFailure['code']) => {
        this.end()
        end(fail({ code }))
      }
      const timer = setTimeout(() => giveUp('read.too-long'), LONGEST)
      const broke = () => giveUp('read.broke')
      const hear = ({ data }: MessageEvent<FromWorker>) => {
        if (data.id !== id) return
        if ('done' in data) progress(data.done)
        else end('reading' in data ? ok(data.reading) : fail({ code: 'read.broke' }))
      }
      worker.addEventListener('message', hear)
      worker.addEventListener('error', broke)
      worker.postMessage({ id, ...asked } satisfies ToWorker)
    })
  }
}
