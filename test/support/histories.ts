import fc from 'fast-check'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import type { Evidence } from '@/utils/evidence/evidence'
import { LAPTOP, NOON, page, piece, prompt, share, TABLET, topic, undoOf } from './evidence'

/** Pages, prompts and topics of a small world in which everything touches everything. */
export const PAGES = ['p1', 'p2', 'p3'] as const
const PROMPTS = ['q1', 'q2', 'q3'] as const
const TOPICS = ['cells', 'atoms', 'poems', 'wars'] as const

const shares = fc
  .uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 3 })
  .map((names) => names.map((name, i) => share(name, [0.5, 0.3, 0.2][i])))
const anyPage = fc.constantFrom(...PAGES).map(page)
const anyPrompt = fc.constantFrom(...PROMPTS).map(prompt)
const anyTopic = fc.constantFrom(...TOPICS).map(topic)

/** When and where: some days, two time zones, two devices. */
const setting = fc.record({
  day: fc.nat(40),
  minute: fc.nat(23 * 60),
  zone: fc.constantFrom(0, 0, 0, 600, -480),
  device: fc.constantFrom(LAPTOP, LAPTOP, TABLET),
})

const acts = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(
      fc.constant('visit' as const),
      fc.record({ page: anyPage, topics: shares, activeMs: fc.integer({ min: 1, max: 300 }).map((n) => n * MINUTE) }),
    ),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(
      fc.constant('answered' as const),
      fc.record({
        prompt: anyPrompt,
        rating: fc.constantFrom('again', 'hard', 'good'),
        hint: fc.boolean(),
        options: fc.constantFrom(0, 4),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constant('prompt-made' as const),
      fc.record({ prompt: anyPrompt, page: anyPage, topics: shares }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant('draft-kept' as const), fc.record({ prompt: anyPrompt, page: anyPage })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant('draft-skipped' as const), fc.record({ prompt: anyPrompt, page: anyPage })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom(
        'prompt-edited' as const,
        'prompt-suspended' as const,
        'prompt-resumed' as const,
        'prompt-binned' as const,
      ),
      fc.record({ prompt: anyPrompt }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant('corrected' as const),
      fc.record({
        what: fc.constant('other-topic'),
        page: anyPage,
        from: anyTopic,
        to: shares.map(([first]) => first),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('corrected' as const),
      fc.record({ what: fc.constantFrom('not-study', 'is-study'), page: anyPage }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('corrected' as const),
      fc.record({ what: fc.constantFrom('known', 'not-known', 'not-me'), topic: anyTopic }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('topic-muted' as const, 'topic-renamed' as const),
      fc.record({ topic: anyTopic }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant('topic-merged' as const), fc.record({ from: anyTopic, into: anyTopic })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('topic-split' as const),
      fc.record({
        topic: anyTopic,
        pages: fc.uniqueArray(anyPage, { minLength: 1 }),
        into: shares.map(([first]) => first),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('goal-set' as const, 'goal-changed' as const, 'goal-ended' as const, 'first-answers' as const),
      fc.constant({}),
    ),
  },
)

/** One piece and the device that wrote it. */
export interface Happened {
  readonly device: typeof LAPTOP
  readonly piece: Evidence
}

/** What a student did over some weeks, in the order it happened; a part of it taken back, some of that put back. */
export const history = (most: number): fc.Arbitrary<Happened[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(acts, setting), { minLength: 1, maxLength: most }),
      fc.array(fc.nat(most), { maxLength: Math.ceil(most / 4) }),
    )
    .map(([given, undone]) => {
      const list = given.map(([[kind, fields], { day, minute, zone, device }], i): Happened => {
        const at = NOON - 12 * HOUR + day * DAY + minute * MINUTE
        const id = `e${i}`
        const own = kind === 'visit' && i % 3 !== 0 ? { visit: id } : {}
        const shape =
          kind === 'corrected'
            ? bare({ ...fields, id, at, zone })
            : piece(kind, { ...fields, ...own, id, at, zone } as never)
        return { device, piece: shape }
      })
      undone.forEach((n, i) => {
        const of = list[n % list.length]
        if (of) list.push({ device: of.device, piece: undoOf(of.piece, `u${i}`) })
      })
      return list.sort((a, b) => a.piece.at - b.piece.at)
    })

/** A correction has the fields of one of its three forms only. */
function bare(fields: object): Evidence {
  return { kind: 'corrected', ...fields } as Evidence
}
