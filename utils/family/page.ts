import * as v from 'valibot'
import { SUBJECT_IDS } from '../topics/subjects'
import { DAY_MARKS } from '../week/rhythm'
import { SPAN_KINDS } from '../week/span'
import { STAGES } from '../week/stage'
import { PAGE_LANGUAGES } from './blocks'
import { unfit } from './unfit'

/** Longest texts of a page: it is one sheet. */
export const MOST = { topic: 60, line: 160, question: 220, answer: 320, name: 40 } as const

/** A text that may stand on a page: short, on one line, and none of what the page promises not to hold. */
const said = (longest: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(longest),
    v.check((text) => !HIDDEN.test(text) && text.trim() === text),
    v.check((text) => unfit(text) === undefined),
  )

// Line breaks, control characters, and marks that turn the direction of what follows.
const HIDDEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

const day = v.pipe(v.string(), v.isoDate())
const upTo = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(most))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4000))
const stage = v.picklist(STAGES)
const spot = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))

/**
 * All that a page of a week can hold. There is no field for an address, a host, a search, a clock time, a score or a
 * comparison, and no text passes that names one; nothing that is not named here is let in.
 */
export const weekPage = v.strictObject({
  format: v.literal('trellis/week'),
  version: v.literal(1),
  language: v.picklist(PAGE_LANGUAGES),
  name: v.optional(said(MOST.name)),
  span: v.strictObject({ kind: v.picklist(SPAN_KINDS), from: day, to: day }),
  /** What the page says of itself: the first week, or little to show. */
  tone: v.optional(v.picklist(['first', 'thin'])),
  worked: v.optional(upTo(said(MOST.topic), 4)),
  stuck: v.optional(
    v.strictObject({
      kind: v.picklist(['week', 'another-day']),
      items: upTo(v.strictObject({ topic: said(MOST.topic), days: count }), 3),
    }),
  ),
  rhythm: v.optional(
    v.strictObject({
      days: upTo(v.strictObject({ day, mark: v.picklist(DAY_MARKS) }), 100),
      studied: count,
      over: v.boolean(),
      asPlanned: v.boolean(),
    }),
  ),
  growth: v.optional(upTo(v.strictObject({ subject: v.picklist(SUBJECT_IDS), from: v.optional(stage), to: stage }), 5)),
  map: v.optional(
    v.strictObject({
      spots: upTo(said(MOST.topic), 6),
      ways: v.pipe(v.array(v.strictTuple([spot, spot])), v.maxLength(6)),
    }),
  ),
  hard: v.optional(v.strictObject({ what: upTo(said(MOST.line), 2), help: v.optional(said(MOST.line)) })),
  goals: v.optional(upTo(v.strictObject({ title: said(MOST.line), stage: v.optional(stage) }), 4)),
  ask: v.optional(v.strictObject({ question: said(MOST.question), answer: said(MOST.answer) })),
  plan: v.optional(said(MOST.question)),
})

/** A page of a week as it is handed over. */
export type WeekPage = v.InferOutput<typeof weekPage>
