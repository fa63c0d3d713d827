import { askUnderstand } from '@/utils/browser/messages'
import { ensureUnderstand } from '@/utils/browser/understand'
import { UnderstandHost } from '@/utils/browser/understand-host'
import type { ExpectedJob, FromUnderstand, Name, Payload } from '@/utils/messages/protocol'

type Tell = { readonly [N in Name<FromUnderstand>]: (payload: Payload<FromUnderstand, N>) => Promise<unknown> }

// Built with the understand page; named here, because building it twice would ship it twice.
const WORKER = '/assets/worker.js'

let here: UnderstandHost | undefined

/**
 * Firefox: this page hosts the understand worker itself. Chrome's background has no workers, and its
 * understand worker lives in an offscreen page.
 */
export function hostUnderstanding(tell: Tell): void {
  if (!import.meta.env.FIREFOX) return
  here = new UnderstandHost({
    startWorker: () => new Worker(WORKER, { type: 'module' }),
    tell: (name, payload) => tell[name](payload as never),
    idle: () => undefined,
  })
  here.serve()
}

/** Tells the understand worker's page, wherever it is, that blocks of a job will come. */
export async function announce(job: ExpectedJob): Promise<void> {
  if (here) {
    here.expect(job)
    return
  }
  await ensureUnderstand()
  await askUnderstand('expectBlocks', job)
}
