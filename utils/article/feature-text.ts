import { BLOCK_ROLES } from './article'
import type { BlockShape } from './block-shape'
import type { Block } from './blocks'
import type { Context } from './context'
import { TEXT_NAMES } from './families'
import type { PageShape } from './page-shape'

/** Takes the features of a block one by one, always in the same order. */
export type Write = (name: string, value: number) => void

/** Signs are counted in this much of a text. */
const LOOKED_AT = 300
const SAYS = TEXT_NAMES.map((name) => `says ${name}`)
const ROLES = BLOCK_ROLES.map((role) => `role ${role}`)

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Logarithm of a count: what matters is one, some or many. */
export const log = (count: number): number => Math.log2(1 + count)

/** What a block says, in numbers. */
export function textFeatures(shape: PageShape, context: Context, i: number, write: Write): void {
  const block = shape.page.blocks[i] as Block
  const own = shape.blocks[i] as BlockShape
  write('words', log(own.words))
  write('linkShare', own.linkShare)
  write('links', log(block.links.length))
  write('cited', own.cited ? 1 : 0)
  write('strong', isStrong(block) ? 1 : 0)
  signs(block.text, own.words, write)
  for (const [bit, name] of SAYS.entries()) write(name, (own.text >> bit) & 1)
  for (const [k, name] of ROLES.entries()) write(name, block.role === BLOCK_ROLES[k] ? 1 : 0)
  write('level', block.level)
  asTitle(context, i, write)
  write(
    'external',
    share(block, (href) => /^https?:/.test(href)),
  )
  write(
    'anchors',
    share(block, (href) => href.startsWith('#')),
  )
}

const isStrong = (block: Block): boolean =>
  block.spans.some(({ kind, from, to }) => kind === 'strong' && to - from > 0.8 * block.text.length)

function signs(text: string, words: number, write: Write): void {
  const start = text.slice(0, LOOKED_AT)
  const end = text.slice(-8)
  write('stops', log(count(text, /[.!?。！？](?=\s|$|["”’»)])/g)))
  write('commas', words === 0 ? 0 : count(text, /[,;，、；]/g) / words)
  write('endsStop', /[.!?。！？…]["”’»)\]]*$/.test(end) ? 1 : /[:：,;]$/.test(end) ? 0.5 : 0)
  write('lower', /^\p{Ll}/u.test(start) ? 1 : 0)
  write('capitals', words === 0 ? 0 : count(start, /(?:^|\s)\p{Lu}/gu) / Math.max(1, count(start, /\S+/g)))
  write('shout', /\p{Lu}{4}/u.test(start) && !/\p{Ll}/u.test(start) ? 1 : 0)
  write('digits', count(start, /\d/g) / Math.max(1, start.length))
  write('marks', count(start, /[|»«›‹·•→←►▸]/g))
  write('meanWord', words === 0 ? 0 : text.length / words)
}

function asTitle(context: Context, i: number, write: Write): void {
  const key = context.keys[i] as string
  const words = key.split(' ')
  write('repeated', Math.min(5, context.seen.get(key) ?? 0))
  write('inTitle', words.filter((word) => context.titleWords.has(word)).length / words.length)
  write('described', key.length > 20 && context.description.startsWith(key.slice(0, 60)) ? 1 : 0)
}

function share(block: Block, test: (href: string) => boolean): number {
  return block.links.length === 0 ? 0 : block.links.filter(([, , href]) => test(href)).length / block.links.length
}
