import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { elementOfPlace } from '@/utils/article/walk.dom'
import { elementWith, markBriefly } from '@/utils/attention/show.dom'

interface Asked {
  readonly place: number
  /** The sentence to be shown; the block is found by it when the page has changed since it was read. */
  readonly quote: string
}

const time = {
  now: () => performance.now(),
  pause: () => new Promise<void>((next) => setTimeout(next)),
}

// Handed over by the background just before; what is returned tells it whether the place was there.
export default defineUnlistedScript(async (): Promise<boolean> => {
  const asked = (globalThis as { trellisPlace?: Asked }).trellisPlace
  if (asked === undefined) return false
  const placed = (await elementOfPlace(document, asked.place, time)) as Element | null
  const element = elementWith(document, placed, asked.quote)
  if (element) markBriefly(element)
  return element !== null
})
