import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { FrameObserver, isLargeFrame } from '@/utils/attention/frame-observer.dom'
import { Observer, type Wires } from '@/utils/attention/observer.dom'
import { randomId } from '@/utils/base/ids'
import { ask, listen, runtime } from '@/utils/browser/light'
import { randomBits } from '@/utils/browser/random'

// One observer a document, however often the script is injected. An observer of an extension that has been
// replaced does not count: it can reach nobody any more.
const mark = globalThis as { trellisObserves?: () => boolean }

const wires: Wires = {
  ask: (name, payload) => ask('background', name, payload) as never,
  alive: () => runtime() !== undefined,
  newId: () => randomId(randomBits),
  hearFrames: (heard) => listen('observer', 'pulseInFrame', ({ depth }) => heard(depth)),
  ended: () => {
    delete mark.trellisObserves
  },
}

function observe(): void {
  if (mark.trellisObserves?.()) return
  mark.trellisObserves = wires.alive
  if (window === top) new Observer(window, wires).arrive()
  else if (isLargeFrame(window)) new FrameObserver(window, wires).arrive()
  else wires.ended()
}

export default defineUnlistedScript(() => {
  const { prerendering } = document as { prerendering?: boolean }
  if (prerendering) document.addEventListener('prerenderingchange', observe, { once: true })
  else observe()
})
