import type { Container } from './blocks'
import { isTool } from './clean'
import { type PageShape, parentOf } from './page-shape'
import { type Caution, linkShare, type Points, pointsOf } from './points'

/** The container that the page's paragraphs point to, and what of the page would be kept for it. */
export interface Choice {
  readonly top: number
  /** Points of each container; NaN where no paragraph lent any. */
  readonly scores: Float64Array
  /** 1 for each block that would be kept. */
  readonly keep: Uint8Array
}

const LESS_AND_LESS: readonly Caution[] = [
  { unlikely: true, classes: true, clean: true },
  { unlikely: false, classes: true, clean: true },
  { unlikely: false, classes: false, clean: true },
  { unlikely: false, classes: false, clean: false },
]
/** With fewer characters than this a page is tried again with less caution. */
const ENOUGH = 500

/** Chooses the container of the article. Of a page without any text the outermost container, keeping nothing. */
export function choiceOf(shape: PageShape): Choice {
  let best: Choice | undefined
  let longest = -1
  for (const caution of LESS_AND_LESS) {
    const choice = choose(shape, caution)
    const length = shape.page.blocks.reduce((sum, block, i) => sum + (choice.keep[i] === 1 ? block.text.length : 0), 0)
    if (length > longest) {
      best = choice
      longest = length
    }
    if (length >= ENOUGH) break
  }
  return best as Choice
}

function choose(shape: PageShape, caution: Caution): Choice {
  const points = pointsOf(shape, caution)
  const top = widen(shape, points, topOf(shape, points))
  const kept = withNeighbours(shape, points, top)
  const alive = new Uint8Array(shape.containers.length)
  for (let at = 0; at < alive.length; at++) {
    const around = parentOf(shape, at)
    if (points.dead[at] === 1) continue
    if (kept[at] === 1) alive[at] = 1
    else if (around >= 0 && alive[around] === 1) alive[at] = isTool(shape, points, caution, at) ? 0 : 1
  }
  return { top, scores: points.scores, keep: Uint8Array.from(shape.page.blocks, (block) => alive[block.in] as number) }
}

/** The container with most points; where several rivals stand in one container, that one. */
function topOf(shape: PageShape, { scores }: Points): number {
  const order = [...scores.keys()].filter((at) => !Number.isNaN(scores[at]))
  order.sort((a, b) => (scores[b] as number) - (scores[a] as number))
  const top = order[0] ?? 0
  const rivals = order.slice(1, 5).filter((at) => (scores[at] as number) >= 0.75 * (scores[top] as number))
  if (rivals.length < 3) return top
  const around = rivals.map((at) => ancestorsOf(shape, at))
  for (let at = parentOf(shape, top); at > 0; at = parentOf(shape, at)) {
    if (around.filter((ancestors) => ancestors.has(at)).length >= 3) return at
  }
  return top
}

function ancestorsOf(shape: PageShape, of: number): Set<number> {
  const ancestors = new Set<number>()
  for (let at = parentOf(shape, of); at >= 0; at = parentOf(shape, at)) ancestors.add(at)
  return ancestors
}

/** Goes up while the points rise, and while a container holds nothing else. */
function widen(shape: PageShape, { scores }: Points, from: number): number {
  let top = from
  let last = scores[top] as number
  const least = last / 3
  for (let at = parentOf(shape, top); at > 0; at = parentOf(shape, at)) {
    const score = scores[at] as number
    if (Number.isNaN(score)) continue
    if (score < least) break
    if (score > last) {
      top = at
      break
    }
    last = score
  }
  while (parentOf(shape, top) > 0 && shape.containers[parentOf(shape, top)]?.children === 1) top = parentOf(shape, top)
  return top
}

/** The chosen container and those beside it that carry on the text. */
function withNeighbours(shape: PageShape, points: Points, top: number): Uint8Array {
  const kept = new Uint8Array(shape.containers.length)
  kept[top] = 1
  const topScore = points.scores[top] as number
  const least = Math.max(10, topScore * 0.2)
  const name = shape.page.containers[top]?.words ?? ''
  shape.page.containers.forEach((container, at) => {
    if (at === top || points.dead[at] === 1 || container.parent !== parentOf(shape, top)) return
    const bonus = name !== '' && container.words === name ? topScore * 0.2 : 0
    if ((points.scores[at] as number) + bonus >= least || carriesOn(shape, points, container, at)) kept[at] = 1
  })
  return kept
}

function carriesOn(shape: PageShape, points: Points, container: Container, at: number): boolean {
  if (container.tag !== 'p') return false
  if ((points.length[at] as number) > 80) return linkShare(points, at) < 0.25
  const text = shape.page.blocks[shape.containers[at]?.first ?? 0]?.text ?? ''
  return linkShare(points, at) === 0 && /\.(?: |$)/.test(text)
}
