import fc from 'fast-check'
import { createEmptyCard, fsrs, Rating as Grade, generatorParameters } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { DAY, MINUTE } from '@/utils/base/time'
import { RATINGS } from '@/utils/evidence/evidence'
import { afterRecall, type Memory, recallAt } from '@/utils/review/memory'
import { NOON } from '../../support/evidence'

const GRADES = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const
const steps = { learning_steps: ['10m'], relearning_steps: ['10m'] } as const
const reference = fsrs(generatorParameters({ enable_fuzz: false, ...steps } as never))
const history = fc.array(
  fc.record({ rating: fc.constantFrom(...RATINGS), gapMs: fc.integer({ min: MINUTE, max: 90 * DAY }) }),
  { minLength: 1, maxLength: 25 },
)

test('the schedule of 1,000 random histories is that of ts-fsrs, to the millisecond', () => {
  fc.assert(
    fc.property(history, (answers) => {
      let card = createEmptyCard(new Date(NOON))
      let memory: Memory | undefined
      let at = NOON
      for (const { rating, gapMs } of answers) {
        at += gapMs
        card = reference.next(card, new Date(at), GRADES[rating]).card
        memory = afterRecall(memory, { at, zone: 0, rating })
        expect(memory).toMatchObject({ due: card.due.getTime(), stability: card.stability, lapses: card.lapses })
        expect(memory.difficulty).toBe(card.difficulty)
      }
      const later = at + 40 * DAY
      expect(recallAt(memory as Memory, later)).toBe(reference.get_retrievability(card, new Date(later), false))
    }),
    { numRuns: 1000 },
  )
})
