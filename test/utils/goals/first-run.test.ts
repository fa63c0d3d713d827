import { describe, expect, test } from 'vitest'
import type { PromptId, TopicId } from '@/utils/base/ids'
import type { Evidence, EvidenceKind } from '@/utils/evidence/evidence'
import { ANSWER_LENGTH, type AnsweredDraft, firstEvidence, goalEvidence, sampleEvidence } from '@/utils/goals/first-run'

// A Tuesday, by the wall clock and by universal time.
const now = Date.UTC(2026, 10, 24, 12)
const run = () => {
  let bits = 0
  return { now, zone: 60, locale: 'en', random: () => ++bits * 2654435761 }
}
const none = { studying: '', test: '', curious: '' }
const kinds = (pieces: readonly Evidence[]) => pieces.map(({ kind }) => kind)
const only = <K extends EvidenceKind>(pieces: readonly Evidence[], kind: K) =>
  pieces.find((piece): piece is Extract<Evidence, { kind: K }> => piece.kind === kind)

describe('the three first questions', () => {
  test('skipping all of them leaves nothing behind', () => {
    expect(firstEvidence(none, run())).toEqual([])
    expect(firstEvidence({ studying: '  ', test: '\n', curious: ' ' }, run())).toEqual([])
  })

  test('what is studied becomes a goal in exactly these words, due on the day of the test', () => {
    const pieces = firstEvidence({ studying: ' cell  biology ', test: 'Friday', curious: 'black holes' }, run())
    expect(kinds(pieces)).toEqual(['first-answers', 'goal-set', 'test-date-set'])
    expect(only(pieces, 'first-answers')).toMatchObject({
      studying: 'cell biology',
      test: 'Friday',
      curious: 'black holes',
    })
    expect(only(pieces, 'goal-set')).toMatchObject({
      title: 'cell biology',
      topics: ['cell biology'],
      due: '2026-11-27',
    })
    expect(only(pieces, 'test-date-set')).toMatchObject({ on: '2026-11-27', goal: only(pieces, 'goal-set')?.goal })
  })

  test('a question that was skipped is absent, not an empty answer', () => {
    const [answers] = firstEvidence({ ...none, curious: 'bees' }, run())
    expect(answers).not.toHaveProperty('studying')
    expect(answers).not.toHaveProperty('test')
    expect(kinds(firstEvidence({ ...none, curious: 'bees' }, run()))).toEqual(['first-answers'])
  })

  test('"no" to the test is kept as said and sets no date', () => {
    const pieces = firstEvidence({ ...none, studying: 'algebra', test: 'no' }, run())
    expect(kinds(pieces)).toEqual(['first-answers', 'goal-set'])
    expect(only(pieces, 'goal-set')).not.toHaveProperty('due')
  })

  test('a test without a subject still sets its day', () => {
    expect(firstEvidence({ ...none, test: 'tomorrow' }, run())).toMatchObject([
      { kind: 'first-answers', test: 'tomorrow' },
      { kind: 'test-date-set', on: '2026-11-25', topics: [] },
    ])
  })

  test('every piece has an id of its own, the moment and the wall clock', () => {
    const pieces = firstEvidence({ studying: 'a', test: 'friday', curious: 'b' }, run())
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length)
    for (const piece of pieces) expect(piece).toMatchObject({ at: now, zone: 60 })
  })
})

describe('a goal in words', () => {
  test('commas separate topics, and the same topic is named once', () => {
    const [goal] = goalEvidence('Cells, French verbs; cell', '', run())
    expect(goal).toMatchObject({ title: 'Cells, French verbs; cell', topics: ['cell', 'french verb'] })
  })

  test('a whole essay is cut, not refused, and never within a character', () => {
    const [goal] = goalEvidence('𝛑'.repeat(500), '', run())
    expect([...(goal as { title: string }).title]).toHaveLength(ANSWER_LENGTH)
    // Half a character cannot be encoded.
    expect(() => encodeURIComponent((goal as { title: string }).title)).not.toThrow()
  })

  test('marks alone are no goal', () => {
    expect(goalEvidence('?!', '', run())).toEqual([])
  })
})

describe('the question of the sample', () => {
  const draft: AnsweredDraft['draft'] = {
    id: 'p1' as PromptId,
    kind: 'definition',
    topic: 'osmosis' as TopicId,
    question: 'What is osmosis?',
    answer: 'The movement of water through a membrane.',
    quote: 'Osmosis is the movement of water.',
    place: 3,
    difficulty: 0.5,
  }
  const answered: AnsweredDraft = {
    draft,
    rating: 'hard',
    durationMs: 4200,
    topics: [{ id: 'osmosis' as TopicId, name: 'Osmosis', weight: 0.6 }],
    language: 'en',
  }

  test('the prompt and its answer are kept together, so that it comes back like any other', () => {
    const pieces = sampleEvidence(answered, run())
    expect(kinds(pieces)).toEqual(['prompt-made', 'answered'])
    expect(only(pieces, 'prompt-made')).toMatchObject({
      prompt: 'p1',
      origin: 'sample',
      form: 'reveal',
      topics: [{ id: 'osmosis', name: 'Osmosis', weight: 1 }],
      text: { question: draft.question, answer: draft.answer, quote: draft.quote },
      difficulty: 0.5,
    })
    expect(only(pieces, 'answered')).toMatchObject({
      prompt: 'p1',
      rating: 'hard',
      form: 'reveal',
      options: 0,
      durationMs: 4200,
    })
  })

  test('no page is named: the sample was never visited', () => {
    for (const piece of sampleEvidence(answered, run())) expect(piece).not.toHaveProperty('page')
  })

  test('a question about something that is no topic of the text still has a topic', () => {
    expect(only(sampleEvidence({ ...answered, topics: [] }, run()), 'prompt-made')?.topics).toEqual([
      { id: 'osmosis', name: 'osmosis', weight: 1 },
    ])
  })
})
