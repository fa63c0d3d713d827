import type { BlockShape } from './block-shape'
import type { Block } from './blocks'
import type { Context } from './context'
import { TEXT_NAMES } from './families'
import { wayTo } from './feature-around'
import { log, type Write } from './feature-text'
import { type ContainerShape, type PageShape, parentOf } from './page-shape'

const STEPS = [-2, -1, 1, 2].map((step) => ({
  step,
  names: ['words', 'links', 'mass', 'heading', 'same'].map((name) => `${step} ${name}`),
}))
const WINDOWS = [3, 8].map((span) => ({ span, names: [`window${span} mass`, `window${span} running`] as const }))
const HEADED = (['share', 'comment', 'related', 'letter', 'legal', 'nav', 'tagged'] as const).map((name) => ({
  bit: TEXT_NAMES.indexOf(name),
  name: `headed ${name}`,
}))

/** Where a block stands in the page, and what stands before and after it. */
export function nearFeatures(shape: PageShape, context: Context, i: number, write: Write): void {
  placeFeatures(shape, context, i, write)
  const parent = parentOf(shape, (shape.page.blocks[i] as Block).in)
  for (const { step, names } of STEPS) neighbour(shape, i + step, parent, names, write)
  for (const { span, names } of WINDOWS) {
    const { mass, words } = windowOf(shape, i, span)
    write(names[0], log(mass))
    write(names[1], mass / Math.max(1, words))
  }
  headedFeatures(shape, context, i, write)
}

function neighbour(shape: PageShape, i: number, parent: number, names: readonly string[], write: Write): void {
  const block = shape.page.blocks[i]
  const own = shape.blocks[i]
  const same = block !== undefined && parentOf(shape, block.in) === parent
  const values = own ? [log(own.words), own.linkShare, own.mass > 0 ? 1 : 0] : [-1, -1, -1]
  values.push(block?.role === 'heading' ? 1 : 0, same ? 1 : 0)
  for (const [k, name] of names.entries()) write(name, values[k] as number)
}

function placeFeatures(shape: PageShape, context: Context, i: number, write: Write): void {
  const { title } = shape
  const before = context.before[i] as number
  const sinceTitle = before - (context.before[Math.max(0, title)] as number)
  const sinceFirst = i - context.firstHeading
  write('at', before / Math.max(1, shape.words))
  write('index', i / shape.page.blocks.length)
  write('wordsBefore', log(before))
  write('wordsAfter', log(Math.max(0, shape.words - (context.before[i + 1] as number))))
  write('sinceTitle', title < 0 ? -1 : Math.sign(i - title) * log(Math.abs(sinceTitle)))
  write('isTitle', title === i ? 1 : 0)
  write('sinceFirst', context.firstHeading < 0 ? -1 : Math.sign(sinceFirst) * log(Math.abs(sinceFirst)))
}

function windowOf(shape: PageShape, i: number, span: number): { mass: number; words: number } {
  let mass = 0
  let words = 0
  const last = Math.min(shape.blocks.length - 1, i + span)
  for (let k = Math.max(0, i - span); k <= last; k++) {
    const own = shape.blocks[k] as BlockShape
    mass += own.mass
    words += own.words
  }
  return { mass, words }
}

function headedFeatures(shape: PageShape, context: Context, i: number, write: Write): void {
  const at = context.heading[i] as number
  const own = shape.blocks[at]
  write('headed', own === undefined ? -1 : log(i - at))
  write('headed level', shape.page.blocks[at]?.level ?? 0)
  write('headed words', own === undefined ? -1 : log(own.words))
  for (const { bit, name } of HEADED) write(name, own === undefined ? 0 : (own.text >> bit) & 1)
  write('headed links', own?.linkShare ?? 0)
}

/** How far up the points of containers are compared. */
const REACH = 30

/** What the container that paragraphs point to says of a block. */
export function chosenFeatures(shape: PageShape, context: Context, i: number, write: Write): void {
  const { top, scores, keep } = context.choice
  const block = shape.page.blocks[i] as Block
  const way = wayTo(shape, block.in, top)
  const topScore = scores[top] || 0
  let most = 0
  for (let at = block.in, step = 0; at >= 0 && step < REACH && at !== way.meets; step++) {
    most = Math.max(most, scores[at] || 0)
    at = parentOf(shape, at)
  }
  write('top inside', way.meets === top ? 1 : 0)
  write('top steps', way.steps)
  write('top ratio', topScore > 0 ? most / topScore : 0)
  write('top mean', (shape.containers[top] as ContainerShape).mass / Math.max(1, shape.mass))
  write('top score', log(Math.max(0, topScore)))
  let near = 0
  for (let k = i - 5; k <= i + 5; k++) near += keep[k] ?? 0
  write('chosen', keep[i] as number)
  write('chosen near', near)
  write('chosen before', keep[i - 1] ?? 0)
  write('chosen after', keep[i + 1] ?? 0)
}
