import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Observer, type Wires } from '@/utils/attention/observer.dom'
import { ask, runtime } from '@/utils/browser/light'

// One observer a document, however often the script is injected. An observer of an extension that has been
// replaced does not count: it can reach nobody any more.
const mark = globalThis as { trellisObserves?: () => boolean }

const wires: Wires = {
  ask: (name, payload) => ask('background', name, payload) as never,
  alive: () => runtime() !== undefined,
  ended: () => {
    delete mark.trellisObserves
  },
}

function observe(): void {
  if (mark.trellisObserves?.()) return
  mark.trellisObserves = wires.alive
  new Observer(window, wires).arrive()
}

export default defineUnlistedScript(() => {
  const { prerendering } = document as { prerendering?: boolean }
  if (prerendering) document.addEventListener('prerenderingchange', observe, { once: true })
  else observe()
})
