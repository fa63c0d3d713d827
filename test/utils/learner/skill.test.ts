import { describe, expect, test } from 'vitest'
import { DAY } from '@/utils/base/time'
import { levelOf } from '@/utils/learner/level'
import { afterAnswer, isRight, NO_SKILL, type SkillAnswer, skillAt } from '@/utils/learner/skill'

const given = (answer: Partial<SkillAnswer> = {}): SkillAnswer => ({
  ...{ at: 0, day: 0, right: true, form: 'reveal', options: 0, hint: false, share: 1, difficulty: 0 },
  ...{ repeat: false, gap: 0 },
  ...answer,
})
const skillAfter = (...answers: Partial<SkillAnswer>[]) => answers.map(given).reduce(afterAnswer, NO_SKILL)
const times = (n: number, answer: Partial<SkillAnswer> = {}) => Array.from({ length: n }, () => answer)
const moved = (answer: Partial<SkillAnswer>) => Math.abs(skillAfter(answer).mean)

describe('skill', () => {
  test('rises with a right answer, falls with a wrong one, and is surer after either', () => {
    expect(skillAfter({ right: true }).mean).toBeGreaterThan(0)
    expect(skillAfter({ right: false }).mean).toBeLessThan(0)
    expect(skillAfter({ right: true }).variance).toBeLessThan(NO_SKILL.variance)
  })

  test('learns more from a surprise: a wrong answer to an easy prompt, a right one to a hard one', () => {
    expect(moved({ right: false, difficulty: -2 })).toBeGreaterThan(moved({ right: false, difficulty: 2 }))
    expect(moved({ right: true, difficulty: 2 })).toBeGreaterThan(moved({ right: true, difficulty: -2 }))
  })

  test.each([
    ['a choice of two, which may be guessed', { options: 2 }],
    ['an answer after a hint', { hint: true }],
    ['a repeat on the same day', { repeat: true }],
    ['a prompt that is about two topics', { share: 0.5 }],
  ])('is moved less by %s', (_why, answer) => {
    expect(moved(answer)).toBeLessThan(moved({}))
  })

  test('is never surer than what was seen: it grows doubtful with time, up to where it began', () => {
    const skill = skillAfter(...times(10))
    expect(skillAt(skill, 60 * DAY).deviation).toBeGreaterThan(skillAt(skill, 0).deviation)
    expect(skillAt(skill, 9999 * DAY).deviation).toBeCloseTo(Math.sqrt(0.6))
  })

  test('counts days with a right answer, not right answers', () => {
    expect(skillAfter({ day: 1 }, { day: 1 }, { day: 3 }, { day: 4, right: false })).toMatchObject({
      ...{ answers: 4, right: 3, rightDays: 2, lastRightDay: 3 },
    })
  })

  test('keeps the longest gap that was bridged, and halves it on a failure', () => {
    expect(skillAfter({ gap: 20 }, { gap: 6 }).gap).toBe(20)
    expect(skillAfter({ gap: 20 }, { gap: 6, right: false }).gap).toBe(10)
  })

  test('takes "nearly" for recalled, as the scheduler does', () => {
    expect((['again', 'hard', 'good', 'easy'] as const).map(isRight)).toEqual([false, true, true, true])
  })
})

describe('a level', () => {
  test('is New without an answer, however much was read', () => {
    expect(levelOf(NO_SKILL, 1, 0)).toBe('new')
  })

  test('is Started by one answer, right or wrong', () => {
    expect(levelOf(skillAfter({}), 1, 0)).toBe('learning')
    expect(levelOf(skillAfter(...times(5, { right: false })), 1, 0)).toBe('learning')
  })

  test('needs three answers to be Getting there', () => {
    expect(levelOf(skillAfter(...times(2)), 1, 0)).toBe('learning')
    expect(levelOf(skillAfter(...times(3)), 1, 0)).toBe('familiar')
  })

  const solid = [...times(5, { day: 1 }), ...times(5, { day: 4, gap: 3 })]

  test('needs right answers on two days, and prompts that are still remembered, to be Solid', () => {
    expect(levelOf(skillAfter(...times(10, { day: 1 })), 1, 0)).toBe('familiar')
    expect(levelOf(skillAfter(...solid), 0.9, 0)).toBe('proficient')
    expect(levelOf(skillAfter(...solid), 0.6, 0)).toBe('familiar')
  })

  test('needs a recall after two weeks to be Lasting, and loses it by failing', () => {
    const lasting = [...solid, ...times(8, { day: 30, gap: 26 })]
    expect(levelOf(skillAfter(...solid, ...times(8, { day: 5, gap: 1 })), 0.9, 0)).toBe('proficient')
    expect(levelOf(skillAfter(...lasting), 0.9, 0)).toBe('mastered')
    expect(levelOf(skillAfter(...lasting, { day: 31, right: false }), 0.9, 0)).not.toBe('mastered')
  })

  test('fades when it is not used', () => {
    expect(levelOf(skillAfter(...solid), 0.9, 0)).toBe('proficient')
    expect(levelOf(skillAfter(...solid), 0.9, 400 * DAY)).not.toBe('mastered')
  })
})
