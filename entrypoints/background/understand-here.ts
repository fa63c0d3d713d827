import { askUnderstand } from '@/utils/browser/messages'
import { ensureUnderstand, hasUnderstand } from '@/utils/browser/understand'
import { UnderstandHost } from '@/utils/browser/understand-host'
import type { Answer, FromUnderstand, Handlers, Name, Payload, ToUnderstand } from '@/utils/messages/protocol'

// Built with the understand page; named here, because building it twice would ship it twice.
const WORKER = '/assets/worker.js'

let here: UnderstandHost | undefined

/**
 * Firefox: this page hosts the understand worker and the store itself. Chrome's background has no workers, and
 * theirs is an offscreen page.
 */
export function hostUnderstanding(handlers: Handlers<FromUnderstand>): void {
  if (!import.meta.env.FIREFOX) return
  here = new UnderstandHost({
    startWorker: () => new Worker(WORKER, { type: 'module' }),
    tell: async (name, payload) => handlers[name](payload as never, {} as never) as never,
    idle: () => undefined,
  })
  here.serve()
}

/** What the background asks of the understand worker's page, wherever it is. */
type Asked = 'expectBlocks' | 'keepVisit' | 'tidy'

/** Asks the understand worker's page, which is made when it is not there. Rejects when it breaks over it. */
export async function askHost<N extends Asked & Name<ToUnderstand>>(
  name: N,
  payload: Payload<ToUnderstand, N>,
): Promise<Answer<ToUnderstand, N>> {
  if (here) return (await here[name as Asked](payload as never)) as Answer<ToUnderstand, N>
  await ensureUnderstand()
  return askUnderstand(name, payload)
}

/** Whether the understand worker's page is there already, so that asking it costs little. */
export const hostIsThere = async (): Promise<boolean> => here !== undefined || hasUnderstand()
