import * as v from 'valibot'
import { safeLink } from '../goals/safe-link'
import { SUBJECT_IDS } from '../topics/subjects'
import { TEMPLATE_LIMITS as MOST, RESOURCE_FORMATS, type TemplateTopic } from './template'

const words = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest))
const maybe = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest))
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)), [])
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))

/** The message of a refused link: told apart from other faults. */
export const UNSAFE = 'unsafe-link'

const link = v.pipe(
  v.string(),
  v.maxLength(MOST.url),
  v.check((given) => safeLink(given) !== undefined, UNSAFE),
)
const topic = v.pipe(
  v.union([words(MOST.term), v.strictObject({ name: words(MOST.term), aka: list(words(MOST.term), MOST.aka) })]),
  v.transform((given): TemplateTopic => (typeof given === 'string' ? { name: given, aka: [] } : given)),
)
const target = v.variant('kind', [
  v.strictObject({ kind: v.literal('mastery'), level: v.picklist(['familiar', 'proficient', 'mastered']) }),
  v.strictObject({ kind: v.picklist(['recalls', 'minutes', 'read']), n: count }),
])
const resource = v.strictObject({
  url: link,
  title: words(MOST.goal),
  why: v.optional(maybe(MOST.why), ''),
  format: v.optional(v.picklist(RESOURCE_FORMATS), 'read'),
})
const prompt = v.strictObject({
  question: words(MOST.question),
  answer: words(MOST.answer),
  choices: v.optional(v.pipe(v.array(words(MOST.question)), v.minLength(2), v.maxLength(MOST.choices))),
})
const align = v.strictObject({
  type: v.literal('CASE'),
  doc: words(MOST.statement),
  item: words(MOST.statement),
  code: v.optional(maybe(MOST.statement)),
  statement: v.optional(maybe(MOST.statement)),
})
const goal = v.strictObject({
  id: words(MOST.id),
  title: maybe(MOST.goal),
  topics: list(topic, MOST.topics),
  due: v.optional(v.pipe(v.string(), v.isoDate())),
  target: v.optional(target),
  resources: list(resource, MOST.resources),
  prompts: list(prompt, MOST.prompts),
  align: list(align, MOST.align),
})

/** A template or a pack as it is written down; nothing else is let in. */
export const templateSchema = v.pipe(
  v.strictObject({
    format: v.picklist(['trellis/goals', 'trellis/pack']),
    version: count,
    minReader: count,
    id: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)),
    revision: v.optional(count, 1),
    lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i)),
    title: words(MOST.title),
    subject: v.optional(v.picklist(SUBJECT_IDS)),
    author: v.optional(v.strictObject({ name: maybe(MOST.author) }), { name: '' }),
    goals: v.pipe(v.array(goal), v.minLength(1), v.maxLength(MOST.goals)),
  }),
  v.check(({ goals }) => new Set(goals.map(({ id }) => id)).size === goals.length),
  v.check(({ format, goals }) => format === 'trellis/pack' || goals.every(({ title }) => title !== '')),
)
