import { describe, expect, test } from 'vitest'
import { PAGE_LANGUAGES, pageLanguage } from '@/utils/family/blocks'
import { guideOf } from '@/utils/family/guide'
import { textOf } from '@/utils/family/markup'
import { speech, WORDS } from '@/utils/family/speak'

const PLURAL = /_(zero|one|two|few|many|other)$/
const COUNTED = ['stuck_after', 'rhythm']
const stems = (language: keyof typeof WORDS) =>
  [
    ...new Set(
      Object.keys(WORDS[language]).map((key) =>
        key.replace(new RegExp(`^(${COUNTED.join('|')})${PLURAL.source}`), '$1'),
      ),
    ),
  ].sort()
const marks = (text = '') => [...new Set(text.match(/\$\d/g) ?? [])].sort().join()

describe.each(PAGE_LANGUAGES)('the page in %s', (language) => {
  const words = WORDS[language]

  test('has every word that English has, none is empty and none is left in English', () => {
    expect(stems(language)).toEqual(stems('en'))
    expect(Object.values(words).filter((word) => word.trim() === '')).toEqual([])
    const same = Object.keys(words).filter((key) => key.startsWith('guide_') && words[key] === WORDS.en[key])
    expect(language === 'en' ? [] : same).toEqual([])
  })

  test('says everything that is put in', () => {
    const different = Object.keys(words).filter(
      (key) => !PLURAL.test(key) && marks(words[key]) !== marks(WORDS.en[key]),
    )
    expect(different).toEqual([])
  })

  test('has a form for every number that its grammar knows, and names the topic in each', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const stem of COUNTED)
      for (const form of forms) {
        expect(Object.keys(words)).toContain(`${stem}_${form}`)
        expect(words[`${stem}_${form}`]).toContain('$2')
      }
  })

  test('has a guide without a gap', () => {
    expect(textOf(guideOf(language))).not.toMatch(/undefined|\$\d/)
  })

  test('names weekdays and days in its own language', () => {
    const { weekday, days } = speech(language)
    expect(weekday('2026-11-22', 'long')).toBe(
      new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 22)),
    )
    expect(days({ from: '2026-11-16', to: '2026-11-22' })).not.toContain('undefined')
  })
})

describe('Arabic', () => {
  const { count, say, direction } = speech('ar')

  test.each([
    [1, 'بعد يوم واحد'],
    [2, 'بعد يومين'],
    [3, 'أيام'],
    [11, 'يومًا'],
    [100, 'يوم'],
  ])('counts %i days as its grammar does', (n, form) => {
    expect(count('stuck_after', n, 'التناضح')).toContain(form)
  })

  test('runs from right to left, and a Latin name in it keeps its own direction', () => {
    expect(direction).toBe('rtl')
    expect(say('title_week_of', 'Mila')).toBe('أسبوع \u2068Mila\u2069')
  })
})

test('English has one day and many', () => {
  const { count } = speech('en')
  expect(count('stuck_after', 1, 'osmosis')).toBe('I recalled osmosis after 1 day.')
  expect(count('stuck_after', 23, 'osmosis')).toBe('I recalled osmosis after 23 days.')
})

test('the page speaks English to whoever reads a language that it does not speak', () => {
  expect(['de-AT', 'ar-EG', 'nl', 'es-MX'].map(pageLanguage)).toEqual(['de', 'ar', 'en', 'es'])
})
