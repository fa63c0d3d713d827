import type { BlockShape } from './block-shape'
import { type Choice, choiceOf } from './choice'
import type { ContainerShape, PageShape } from './page-shape'
import { plainText } from './words'

/** What every block of a page is compared with; computed once for the page. */
export interface Context {
  /** The deepest containers that hold 40, 60 and 80 % of the page's running text. */
  readonly holders: readonly number[]
  readonly choice: Choice
  readonly titleWords: ReadonlySet<string>
  readonly firstHeading: number
  /** Place of the last heading before each block, -1. */
  readonly heading: Int32Array
  /** Words before each block. */
  readonly before: Float64Array
  /** The first letters of each block's text, in plain form: by them repeated texts are found. */
  readonly keys: readonly string[]
  /** How often each key occurs. */
  readonly seen: ReadonlyMap<string, number>
  /** Key of the page's own description. */
  readonly description: string
  /** By kind of container: its blocks, their running text, and what of that the chosen container holds. */
  readonly kinds: ReadonlyMap<number, Kin>
}

/** What the containers of one kind hold together. */
export interface Kin {
  readonly blocks: number
  readonly mass: number
  readonly chosen: number
}

const LOOKED_AT = 120

const keyOf = (text: string): string => plainText(text.slice(0, LOOKED_AT))

/** Gathers the context of a page. */
export function contextOf(shape: PageShape): Context {
  const { page } = shape
  const choice = choiceOf(shape)
  const seen = new Map<string, number>()
  const keys = page.blocks.map(({ text }) => keyOf(text))
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
  return {
    ...orderOf(shape),
    holders: [0.4, 0.6, 0.8].map((share) => holderOf(shape, share)),
    choice,
    keys,
    seen,
    titleWords: new Set(plainText(page.meta.title).split(' ')),
    description: keyOf(page.meta.description),
    kinds: kindsOf(shape, choice),
  }
}

function orderOf(shape: PageShape): Pick<Context, 'heading' | 'before' | 'firstHeading'> {
  const { blocks } = shape.page
  const heading = new Int32Array(blocks.length)
  const before = new Float64Array(blocks.length + 1)
  let last = -1
  blocks.forEach((block, i) => {
    heading[i] = last
    if (block.role === 'heading') last = i
    before[i + 1] = (before[i] as number) + (shape.blocks[i] as BlockShape).words
  })
  return { heading, before, firstHeading: blocks.findIndex(({ level }) => level === 1) }
}

function holderOf(shape: PageShape, share: number): number {
  const useClean = shape.clean > 0.2 * shape.mass
  const need = share * (useClean ? shape.clean : shape.mass)
  let best = 0
  shape.containers.forEach((container, at) => {
    const deeper = container.depth >= (shape.containers[best] as ContainerShape).depth
    if (deeper && (useClean ? container.clean : container.mass) >= need) best = at
  })
  return best
}

function kindsOf(shape: PageShape, choice: Choice): Map<number, Kin> {
  const kinds = new Map<number, { blocks: number; mass: number; chosen: number }>()
  const top = shape.containers[choice.top]
  shape.page.blocks.forEach((block, i) => {
    const { kind } = shape.containers[block.in] as ContainerShape
    const kin = kinds.get(kind) ?? { blocks: 0, mass: 0, chosen: 0 }
    const { mass } = shape.blocks[i] as BlockShape
    kin.blocks++
    kin.mass += mass
    if (top && i >= top.first && i <= top.last) kin.chosen += mass
    kinds.set(kind, kin)
  })
  return kinds
}
