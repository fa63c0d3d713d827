import { afterEach, describe, expect, test } from 'vitest'
import { type Lookup, locale, pieces, plural, t, tMaybe, useMessages } from '@/utils/i18n'
import { useEnglish } from '../support/messages'

const speaking =
  (messages: Record<string, string>): Lookup =>
  (key, given) =>
    (messages[key] ?? '').replace(/\$(\d)/g, (_, digit: string) => given[Number(digit) - 1] ?? '')

afterEach(useEnglish)

describe('plural', () => {
  test('one question is not "1 questions"', () => {
    useEnglish()
    expect([1, 2].map((n) => plural('kept_today', n))).toEqual(['1 question kept today.', '2 questions kept today.'])
  })

  test('a language with more forms than English gets its own', () => {
    useMessages(
      speaking({
        locale_code: 'pl',
        kept_today_one: '$1 pytanie',
        kept_today_few: '$1 pytania',
        kept_today_many: '$1 pytań',
        kept_today_other: '$1 pytania',
      }),
      'pl-PL',
    )
    expect([1, 3, 5].map((n) => plural('kept_today', n))).toEqual(['1 pytanie', '3 pytania', '5 pytań'])
  })

  test('a form that was not translated falls back to "other" instead of showing nothing', () => {
    useMessages(speaking({ locale_code: 'en', kept_today_other: '$1 of them' }))
    expect(plural('kept_today', 1)).toBe('1 of them')
  })

  test('large numbers are written as the reader writes them', () => {
    useMessages(speaking({ locale_code: 'de', kept_today_other: '$1 Fragen' }), 'de-DE')
    expect(plural('kept_today', 12345)).toBe('12.345 Fragen')
  })
})

describe('the language of dates', () => {
  test('is the reader’s variety of the language that the words are in', () => {
    useMessages(speaking({ locale_code: 'en' }), 'en-GB')
    expect(locale()).toBe('en-GB')
  })

  test('is never another language than the words: no French dates in English sentences', () => {
    useMessages(speaking({ locale_code: 'en' }), 'fr-CH')
    expect(locale()).toBe('en')
  })
})

describe('pieces', () => {
  test('keeps the order of the language, so that "part of biology" can come first', () => {
    useMessages(speaking({ page_topic_in_likely: 'In $2: $1, it seems' }))
    expect(pieces('page_topic_in_likely', 2)).toEqual(['In ', 1, ': ', 0, ', it seems'])
  })

  test('a sentence without its placeholder is still shown', () => {
    useMessages(speaking({ page_topic_likely: 'Something' }))
    expect(pieces('page_topic_likely', 1)).toEqual(['Something'])
  })
})

test('a substitution is put in as it is, whatever it looks like', () => {
  useEnglish()
  expect(t('prompt_chosen', '<b>$2</b>')).toBe('You chose: <b>$2</b>')
})

test('a code that nobody wrote a sentence for is told apart from an empty sentence', () => {
  useEnglish()
  expect(tMaybe('failed_something_new')).toBeUndefined()
  expect(tMaybe('store_full')).toBe(t('store_full'))
})
