import * as v from 'valibot'
import type { PageId, PromptId, TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import { storedAddress } from '../evidence/address'
import { LIMITS } from '../evidence/limits'
import { DRAFT_KINDS, type Reading, type StudyReason } from '../reading/reading'
import { SUBJECT_IDS } from '../topics/subjects'

/** A page as a backup holds it: without what evidence says of it. */
export interface BackupPage {
  readonly id: PageId
  readonly url: string
  readonly title: string
  readonly firstAt: Instant
  readonly readAt: Instant
}

/** What was understood of a page, without its text. */
export interface BackupReading {
  readonly page: PageId
  readonly at: Instant
  readonly reading: Omit<Reading, 'article'> & {
    readonly article: { readonly words: number; readonly truncated: boolean }
  }
}

/** The text of a page. */
export interface BackupText {
  readonly page: PageId
  readonly at: Instant
  readonly text: string
}

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const id = <T extends string>(longest: number = LIMITS.id) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(longest),
    v.transform((given) => given as T),
  )
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const topic = v.strictObject({ id: id<TopicId>(LIMITS.name), name: text(LIMITS.name), weight: share })
/** Texts of a reading come from pages; they are longer than what a student writes. */
const passage = text(20_000)
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(1000))

const page: v.GenericSchema<unknown, BackupPage> = v.strictObject({
  id: id<PageId>(),
  // An address is stored only as it may be stored: a file cannot bring in a query, a script or another scheme.
  url: v.pipe(
    v.string(),
    v.check((url) => storedAddress(url) === url),
  ),
  title: text(LIMITS.name),
  firstAt: instant,
  readAt: instant,
})

const term = v.strictObject({
  term: passage,
  salience: share,
  definition: v.exactOptional(passage),
  quote: v.exactOptional(passage),
  place: v.exactOptional(whole),
})

const draft = v.strictObject({
  id: id<PromptId>(),
  kind: v.picklist(DRAFT_KINDS),
  topic: id<TopicId>(LIMITS.name),
  question: passage,
  answer: passage,
  choices: v.exactOptional(list(passage)),
  quote: passage,
  place: whole,
  difficulty: v.number(),
})

const reading: v.GenericSchema<unknown, BackupReading> = v.strictObject({
  page: id<PageId>(),
  at: instant,
  reading: v.strictObject({
    title: passage,
    language: text(LIMITS.id),
    roughly: v.boolean(),
    study: v.strictObject({
      likelihood: share,
      isStudy: v.boolean(),
      reasons: list(
        v.pipe(
          v.string(),
          v.regex(/^[a-z-]{1,40}$/),
          v.transform((reason) => reason as StudyReason),
        ),
      ),
    }),
    article: v.strictObject({ words: whole, truncated: v.boolean() }),
    subject: v.nullable(v.strictObject({ id: v.picklist(SUBJECT_IDS), likelihood: share })),
    topics: list(topic),
    terms: list(term),
    prompts: list(draft),
  }),
})

const articleText: v.GenericSchema<unknown, BackupText> = v.strictObject({
  page: id<PageId>(),
  at: instant,
  text: text(5_000_000),
})

/** A page of a file; undefined when it cannot be read. */
export const pageRow = reader(page)
/** A reading of a file; undefined when it cannot be read. */
export const readingRow = reader(reading)
/** A text of a file; undefined when it cannot be read. */
export const textRow = reader(articleText)

function reader<T>(schema: v.GenericSchema<unknown, T>): (given: unknown) => T | undefined {
  return (given) => {
    const parsed = v.safeParse(schema, given, { abortEarly: true })
    return parsed.success ? parsed.output : undefined
  }
}
