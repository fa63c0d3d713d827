import { describe, expect, test } from 'vitest'
import { cueRates } from '@/utils/study/count-cues'
import { CUE_GROUPS, CUES } from '@/utils/study/cues'

const rates = (text: string, language = 'en') => cueRates(text.toLowerCase().split(' '), language)

test('a page that gives an example is seen to give one', () => {
  expect(rates('for example water boils')?.example).toBeGreaterThan(0)
  expect(rates('water boils at sea level')?.example).toBe(0)
})

test('a phrase counts only when its words stand together', () => {
  expect(rates('it is defined as a limit')?.definition).toBeGreaterThan(
    rates('it is a limit as nicely defined')?.definition ?? 0,
  )
})

test('rates are per hundred words, so that a long page is no more study than a short one', () => {
  const once = `for instance ${'water boils here '.repeat(66)}`
  const short = rates(once.trim())?.example ?? 0
  const long = rates(`${once}${once}`.trim())?.example ?? 0
  expect(long).toBeCloseTo(short, 1)
})

test('a cue repeated without end counts a handful of times', () => {
  const many = rates('therefore '.repeat(400).trim())?.reasoning ?? 0
  expect(many).toBeLessThan((100 * 8) / 400)
})

test('a cue at the very end of the text is seen, and nothing beyond it', () => {
  expect(rates('water boils for example')?.example).toBeGreaterThan(0)
  expect(rates('for')?.example).toBe(0)
})

test('a language without cues is not measured by those of another', () => {
  expect(rates('for example therefore', 'pl')).toBeUndefined()
  expect(rates('zum beispiel daher', 'de')?.example).toBeGreaterThan(0)
  expect(rates('zum beispiel daher', 'en')?.example).toBe(0)
})

describe.each(Object.keys(CUES))('the cues of %s', (language) => {
  test.each(CUE_GROUPS)(
    'for %s are written as they are looked for: lower case, at most four words, none twice',
    (group) => {
      const cues = CUES[language]?.[group].split(' ') ?? []
      expect(cues.length).toBeGreaterThan(0)
      expect(new Set(cues).size).toBe(cues.length)
      for (const cue of cues) {
        expect(cue).toBe(cue.toLowerCase())
        expect(cue.split('_').length).toBeLessThanOrEqual(4)
      }
    },
  )
})
