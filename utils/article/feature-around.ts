import type { Block } from './blocks'
import type { Context } from './context'
import { CLASS_NAMES } from './families'
import { log, type Write } from './feature-text'
import { AROUND_TAGS, type ContainerShape, type PageShape, parentOf } from './page-shape'

const OWN_TAGS = ['p', 'div', 'li', 'td', 'section', 'article', 'body', 'ul'] as const
const TAG = OWN_TAGS.map((tag) => `tag ${tag}`)
const IN = AROUND_TAGS.map((tag) => `in ${tag}`)
const NEAR = CLASS_NAMES.map((name) => [`near ${name}`, `within ${name}`] as const)
const UP = [0, 1, 2, 3].map((up) =>
  ['mass', 'links', 'blocks', 'words', 'mean', 'running', 'alike'].map((n) => `up${up} ${n}`),
)
const HOLDER = [0, 1, 2].map((k) => [`holder${k} inside`, `holder${k} steps`, `holder${k} share`] as const)
/** Class words of so many containers upward are near. */
const NEAR_STEPS = 3

/** What stands around a block. */
export function aroundFeatures(shape: PageShape, context: Context, i: number, write: Write): void {
  const block = shape.page.blocks[i] as Block
  const own = shape.containers[block.in] as ContainerShape
  const tag = shape.page.containers[block.in]?.tag
  for (const [k, name] of TAG.entries()) write(name, tag === OWN_TAGS[k] ? 1 : 0)
  for (const [bit, name] of IN.entries()) write(name, (own.tags >> bit) & 1)
  const near = nearMask(shape, block.in)
  for (const [bit, [close, within]] of NEAR.entries()) {
    write(close, (near >> bit) & 1)
    write(within, (own.all >> bit) & 1)
  }
  write('depth', own.depth)
  const kin = context.kinds.get(own.kind)
  write('kin', log(kin?.blocks ?? 0))
  write('kin mass', (kin?.mass ?? 0) / Math.max(1, shape.mass))
  write('kin chosen', kin === undefined || kin.mass === 0 ? -1 : kin.chosen / kin.mass)
  upward(shape, block.in, write)
  for (const [k, [inside, steps, share]] of HOLDER.entries()) {
    const holder = context.holders[k] as number
    const way = wayTo(shape, block.in, holder)
    write(inside, way.meets === holder ? 1 : 0)
    write(steps, way.steps)
    write(share, (shape.containers[holder] as ContainerShape).mass / Math.max(1, shape.mass))
  }
}

function nearMask(shape: PageShape, from: number): number {
  let mask = 0
  let at = from
  for (let step = 0; step < NEAR_STEPS && at >= 0; step++) {
    mask |= (shape.containers[at] as ContainerShape).own
    at = parentOf(shape, at)
  }
  return mask
}

function upward(shape: PageShape, from: number, write: Write): void {
  let at = from
  for (const names of UP) {
    const values = sizeOf(shape, shape.containers[at])
    for (const [k, name] of names.entries()) write(name, values[k] as number)
    at = parentOf(shape, at)
  }
}

const NO_SIZE = [-1, -1, -1, -1, -1, -1, -1] as const

function sizeOf(shape: PageShape, at: ContainerShape | undefined): readonly number[] {
  if (at === undefined) return NO_SIZE
  const words = Math.max(1, at.words)
  return [
    at.mass / Math.max(1, shape.mass),
    at.linkedWords / words,
    log(at.blocks),
    log(at.words),
    log(at.words / Math.max(1, at.blocks)),
    at.mass / words,
    log(at.alike),
  ]
}

/** A way through the tree longer than this is as far as any. */
const FARTHEST = 40

/**
 * Where the way up from container `from` meets the way up from `to`, and how many steps above `to` that is.
 * Both count no further than 40 steps.
 */
export function wayTo(shape: PageShape, from: number, to: number): { readonly steps: number; readonly meets: number } {
  let a = from
  let b = to
  let steps = 0
  for (let moves = 0; a !== b && a >= 0 && b >= 0 && moves < FARTHEST; moves++) {
    const ahead = (shape.containers[a] as ContainerShape).depth - (shape.containers[b] as ContainerShape).depth
    if (ahead >= 0) a = parentOf(shape, a)
    if (ahead <= 0) {
      b = parentOf(shape, b)
      steps++
    }
  }
  return { steps, meets: b }
}
