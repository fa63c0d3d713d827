import * as v from 'valibot'
import { BLOCK_ROLES } from '../article/article'
import type { VisitId } from '../base/ids'
import type { BlocksPart, FromPage, Name, Payload } from './protocol'

const id = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/))
const visit = v.custom<VisitId>((given) => v.is(id, given))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const ms = v.pipe(v.number(), v.finite(), v.minValue(0))
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const several = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most))

const signals = v.strictObject({ password: v.boolean(), card: v.boolean(), graded: v.boolean(), pdf: v.boolean() })

const fromPage: { readonly [N in Name<FromPage>]: v.GenericSchema<unknown, Payload<FromPage, N>> } = {
  mayObserve: v.strictObject({ signals }),
  reportVisit: v.strictObject({
    visit,
    seq: count,
    activeMs: ms,
    depth: share,
    ended: v.boolean(),
    ripe: v.exactOptional(v.strictObject({ signals, frames: count })),
  }),
  mayRead: v.strictObject({}),
}

const PAGE_TEXT = 250_000
const meta = v.strictObject({
  title: text(2000),
  lang: text(100),
  description: text(10_000),
  siteName: text(500),
  types: several(text(200), 40),
  keywords: several(text(500), 200),
  parts: v.exactOptional(several(text(500), 40)),
})
const span = v.strictObject({ kind: v.picklist(['term', 'strong', 'em', 'code', 'link']), from: count, to: count })
const block = v.strictObject({
  in: v.number(),
  role: v.picklist(BLOCK_ROLES),
  level: count,
  text: text(PAGE_TEXT),
  linked: count,
  spans: several(span, 2000),
  links: several(v.strictTuple([count, count, text(4000)]), 100),
})
const part: v.GenericSchema<unknown, BlocksPart> = v.strictObject({
  job: id,
  part: v.pipe(count, v.maxValue(1000)),
  last: v.boolean(),
  meta,
  containers: several(v.strictObject({ parent: v.number(), tag: text(100), words: text(400) }), 100_000),
  blocks: several(block, 100_000),
  truncated: v.boolean(),
})

const read = <T>(schema: v.GenericSchema<unknown, T>, payload: unknown): T | undefined => {
  const { success, output } = v.safeParse(schema, payload)
  return success ? output : undefined
}

/**
 * What a script in a page sent to the background, if it has the shape that `name` asks for. A page that was
 * taken over can send anything: extra fields, wrong types and numbers out of range are not answered.
 */
export const parseFromPage = (name: string, payload: unknown): unknown =>
  Object.hasOwn(fromPage, name) ? read(fromPage[name as Name<FromPage>] as v.GenericSchema, payload) : undefined

/** Blocks that a reader sent, if they have the shape of blocks. */
export const parsePart = (payload: unknown): BlocksPart | undefined => read(part, payload)
