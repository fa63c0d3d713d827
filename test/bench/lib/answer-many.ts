import type { DeviceId, LearnerId } from '@/utils/base/ids'
import { randomBits } from '@/utils/browser/random'
import { nextPrompts } from '@/utils/store/calendar'
import { openDb } from '@/utils/store/open'
import { answerPrompt } from '@/utils/store/prompts'

/**
 * Answers the prompts that are due first, one after another, as a student does in Review.
 *
 * @returns ms from the press to the end of the transaction, an answer each
 */
export async function answerMany(learner: LearnerId, device: DeviceId, answers: number): Promise<number[]> {
  const opened = await openDb(learner)
  if (!opened.ok) throw opened.failure
  const db = opened.value
  const due = await nextPrompts(db, answers)
  const times: number[] = []
  for (const { id } of due) {
    const writer = { device, zone: 60, random: randomBits, now: Date.now() }
    const begin = performance.now()
    await answerPrompt(db, id, { rating: 'good', form: 'reveal', durationMs: 4000 }, writer)
    times.push(performance.now() - begin)
  }
  db.close()
  return times
}
