import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { partsOf } from '@/utils/article/parts'
import { walkPage } from '@/utils/article/walk.dom'
import { ask, runtime } from '@/utils/browser/light'
import type { BlocksPart } from '@/utils/messages/protocol'

const TRIES = 6
const FIRST_WAIT = 250

const wait = (ms: number) => new Promise<void>((next) => setTimeout(next, ms))

const time = {
  now: () => performance.now(),
  pause: () => (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ?? wait(0),
}

// Injected when a page has had enough attention. The background says under which job its blocks are filed.
export default defineUnlistedScript(async (): Promise<void> => {
  const own = globalThis as { trellisReads?: boolean }
  if (own.trellisReads) return
  own.trellisReads = true
  try {
    const answer = await ask('background', 'mayRead', {})
    if (!answer.stop) await send(answer.job)
  } catch {
    // The extension was updated, or nobody heard: the background gives the job up by itself.
  } finally {
    own.trellisReads = false
  }
})

async function send(job: string): Promise<void> {
  const { meta, containers, blocks, truncated } = await walkPage(document, time)
  const parts = [...partsOf({ containers, blocks })]
  for (const [part, stretch] of parts.entries()) {
    const last = part === parts.length - 1
    if (!(await sendPart({ job, part, last, meta, truncated, ...stretch }))) return
    await time.pause()
  }
}

/** Sends one part until it is acknowledged; false when it is refused, or when nobody is there any more. */
async function sendPart(part: BlocksPart): Promise<boolean> {
  for (let tries = 0; tries < TRIES && runtime(); tries++) {
    const heard = await ask('understand', 'addBlocks', part).catch(() => undefined)
    if (heard) return heard.received > 0
    await wait(FIRST_WAIT * 2 ** tries)
  }
  return false
}
