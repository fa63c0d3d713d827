import { expect, test } from 'vitest'
import { DAY } from '@/utils/base/time'
import { Recaller } from '@/utils/review/recaller'
import { NOON, prompt, topic } from '../../support/evidence'

const q1 = prompt('q1')
const q2 = prompt('q2')

test('a prompt that was never answered is recalled as an average one', () => {
  expect(new Recaller().chance(q1, [], NOON)).toBeCloseTo(1 / (1 + Math.exp(-0.9)), 12)
})

test('what was recalled fades, and comes back with another recall', () => {
  const recaller = new Recaller()
  recaller.recalled(q1, [], { at: NOON, zone: 0, rating: 'good' })
  const soon = recaller.chance(q1, [], NOON + DAY)
  const late = recaller.chance(q1, [], NOON + 40 * DAY)
  expect(late).toBeLessThan(soon)
  recaller.recalled(q1, [], { at: NOON + 40 * DAY, zone: 0, rating: 'good' })
  expect(recaller.chance(q1, [], NOON + 41 * DAY)).toBeGreaterThan(late)
})

test('forgetting one prompt lowers the forecast of others, most of all on the same topic', () => {
  const afterForgetting = (rating: 'again' | 'good', about: string) => {
    const recaller = new Recaller()
    for (const each of [q1, q2]) recaller.recalled(each, [topic('wars')], { at: NOON, zone: 0, rating: 'good' })
    recaller.recalled(q1, [topic('wars')], { at: NOON + 3 * DAY, zone: 0, rating })
    return recaller.chance(q2, [topic(about)], NOON + 4 * DAY)
  }
  expect(afterForgetting('again', 'wars')).toBeLessThan(afterForgetting('good', 'wars'))
  expect(afterForgetting('again', 'wars')).toBeLessThan(afterForgetting('again', 'atoms'))
})
