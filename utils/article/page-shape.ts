import { type BlockShape, blockShape } from './block-shape'
import type { WalkedPage } from './blocks'
import { type ClassFamily, classBit, classMask } from './families'
import { titlePlace } from './title'

/** What is known of one container from everything that stands in it and around it. */
export interface ContainerShape {
  readonly depth: number
  /** Bits of the class families of the container alone. */
  readonly own: number
  /** The same of it and all around it, leaving out foreign families where it holds the article itself. */
  all: number
  /** Tags of it and those around it, bits of `AROUND_TAGS`. */
  readonly tags: number
  /** Which kind of container it is: all of one tag and one set of words share a number. */
  readonly kind: number
  /** Containers of the same tag and words under the same parent, itself included. */
  readonly alike: number
  /** Sums over all blocks within. `clean` is the mass that stands in nothing foreign. */
  mass: number
  clean: number
  words: number
  linkedWords: number
  blocks: number
  rows: number
  /** Blocks and containers that stand in it directly. */
  children: number
  /** Places of its first and last block. */
  first: number
  last: number
}

/** A page measured once, for every question that is asked of it. */
export interface PageShape {
  readonly page: WalkedPage
  readonly blocks: readonly BlockShape[]
  readonly containers: readonly ContainerShape[]
  /** Sums over the page. */
  readonly mass: number
  readonly clean: number
  readonly words: number
  /** Place of the heading that repeats the page's title, else of the first of level 1, else -1. */
  readonly title: number
}

/** Tags whose meaning reaches everything within. */
export const AROUND_TAGS = [
  'nav',
  'footer',
  'aside',
  'header',
  'article',
  'main',
  'form',
  'table',
  'figure',
  'li',
  'section',
  'details',
  'dl',
  'blockquote',
  'pre',
] as const

const FOREIGN_NAMES: readonly ClassFamily[] = [
  'nav',
  'footer',
  'side',
  'comment',
  'share',
  'related',
  'ad',
  'letter',
  'cookie',
  'modal',
  'form',
]
/** Bits of the class families that hold no article. */
export const FOREIGN = FOREIGN_NAMES.reduce((mask, name) => mask | classBit(name), 0)
/** The first three of `AROUND_TAGS` hold no article either. */
const FOREIGN_TAGS = 0b111

/** A container that begins the page and holds more than this share of its text is around the article. */
const MOST_OF_PAGE = 0.6

/** Measures `page`; linear in its blocks and containers. */
export function shapeOf(page: WalkedPage): PageShape {
  const containers = containersOf(page)
  const blocks = page.blocks.map((block) => blockShape(block, inReferences(page, containers, block.in)))
  const title = titlePlace(page)
  addBlocks(page, blocks, containers)
  sumUp(page, containers, SUMS)
  reachDown(page, containers, blocks, title)
  page.blocks.forEach((block, i) => {
    const at = containers[block.in] as ContainerShape
    if (!isForeign(at)) at.clean += (blocks[i] as BlockShape).mass
  })
  sumUp(page, containers, CLEAN)
  const mass = containers.length === 0 ? 0 : (containers[0] as ContainerShape).mass
  const clean = containers.length === 0 ? 0 : (containers[0] as ContainerShape).clean
  return { page, blocks, containers, mass, clean, title, words: containers[0]?.words ?? 0 }
}

/** Whether what is around a container, or its own class, says that it holds no article. */
export const isForeign = (shape: ContainerShape): boolean =>
  (shape.all & FOREIGN) !== 0 || (shape.tags & FOREIGN_TAGS) !== 0

/** The parent of container `at`, -1 above the outermost. */
export const parentOf = (shape: PageShape, at: number): number => shape.page.containers[at]?.parent ?? -1

function containersOf(page: WalkedPage): ContainerShape[] {
  const alike = new Map<string, number>()
  const keys = page.containers.map(({ parent, tag, words }) => `${parent} ${tag} ${words}`)
  for (const key of keys) alike.set(key, (alike.get(key) ?? 0) + 1)
  const kinds = new Map<string, number>()
  const shapes: ContainerShape[] = []
  page.containers.forEach(({ parent, tag, words }, i) => {
    const around = shapes[parent]
    const bit = AROUND_TAGS.indexOf(tag as (typeof AROUND_TAGS)[number])
    // Numbers in class names tell one from the next where the kind is the same.
    const kind = `${tag} ${words.replace(/\S*\d\S*/g, '')}`
    if (!kinds.has(kind)) kinds.set(kind, kinds.size)
    shapes.push({
      depth: (around?.depth ?? -1) + 1,
      own: tag === 'body' ? 0 : classMask(words),
      all: 0,
      tags: (around?.tags ?? 0) | (bit < 0 ? 0 : 1 << bit),
      kind: kinds.get(kind) as number,
      alike: alike.get(keys[i] as string) as number,
      ...NOTHING,
    })
  })
  return shapes
}

const NOTHING = {
  mass: 0,
  clean: 0,
  words: 0,
  linkedWords: 0,
  blocks: 0,
  rows: 0,
  children: 0,
  first: Number.POSITIVE_INFINITY,
  last: -1,
}

const CITE = classBit('cite')

function inReferences(page: WalkedPage, shapes: readonly ContainerShape[], container: number): boolean {
  let at = container
  for (let up = 0; up < 3 && at >= 0; up++) {
    if (((shapes[at] as ContainerShape).own & CITE) !== 0) return true
    at = page.containers[at]?.parent ?? -1
  }
  return false
}

function addBlocks(page: WalkedPage, blocks: readonly BlockShape[], shapes: readonly ContainerShape[]): void {
  page.blocks.forEach((block, i) => {
    const at = shapes[block.in] as ContainerShape
    const own = blocks[i] as BlockShape
    at.mass += own.mass
    at.words += own.words
    at.linkedWords += own.words * own.linkShare
    at.blocks++
    at.children++
    if (block.role === 'row') at.rows++
    at.first = Math.min(at.first, i)
    at.last = Math.max(at.last, i)
  })
}

type Sum = 'mass' | 'words' | 'linkedWords' | 'blocks' | 'rows' | 'clean'
const SUMS: readonly Sum[] = ['mass', 'words', 'linkedWords', 'blocks', 'rows']
const CLEAN: readonly Sum[] = ['clean']

/** Adds each container's sums to the one around it; inner ones come later in the list. */
function sumUp(page: WalkedPage, shapes: readonly ContainerShape[], sums: readonly Sum[]): void {
  for (let i = shapes.length - 1; i > 0; i--) {
    const own = shapes[i] as ContainerShape
    const around = shapes[page.containers[i]?.parent ?? -1]
    if (around === undefined) continue
    for (const sum of sums) around[sum] += own[sum]
    if (sums === CLEAN) continue
    around.children++
    around.first = Math.min(around.first, own.first)
    around.last = Math.max(around.last, own.last)
  }
}

/** Hands class families down. What holds the article is not made foreign by a class such as `has-sidebar`. */
function reachDown(
  page: WalkedPage,
  shapes: readonly ContainerShape[],
  blocks: readonly BlockShape[],
  title: number,
): void {
  const total = shapes[0]?.mass ?? 0
  const before = [0]
  for (const block of blocks) before.push((before[before.length - 1] as number) + block.mass)
  shapes.forEach((shape, i) => {
    const around = shapes[page.containers[i]?.parent ?? -1]
    const holdsTitle = shape.first <= title && title <= shape.last && shape.mass > 0.15 * total
    const beginsPage = (before[shape.first] ?? 0) < 0.05 * total
    const holdsArticle = holdsTitle || (total > 0 && shape.mass > MOST_OF_PAGE * total && beginsPage)
    shape.all = (around?.all ?? 0) | (holdsArticle ? shape.own & ~FOREIGN : shape.own)
  })
}
