import type { FromWorker, ToWorker } from '@/utils/browser/understander'
import { contentOf, loadMap } from '@/utils/map/load'
import { understand } from '@/utils/reading/understand'

const say = (words: FromWorker) => postMessage(words)
const breathe = () => new Promise<void>((next) => setTimeout(next))

// `understand` pauses between its steps; each pause is a sign of life for the panel.
addEventListener('message', async ({ data: { id, page, url, asStudy } }: MessageEvent<ToWorker>) => {
  let steps = 0
  try {
    const pause = () => {
      steps += 1
      say({ id, done: 1 - 1 / (1 + steps / 4) })
      return breathe()
    }
    const reading = await understand(page, url, pause, { asStudy, map: await loadMap(), contentOf })
    say({ id, reading })
  } catch {
    say({ id, failed: true })
  }
})
