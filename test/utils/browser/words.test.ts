// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useBrowserMessages } from '@/utils/browser/words'
import { locale, t } from '@/utils/i18n'
import { englishText } from '../../support/messages'

const speak = (language: string, messages: Record<string, string>) => {
  fakeBrowser.i18n = {
    getMessage: vi.fn((key: string, given: string[]) => messages[key] ?? englishText(key, given)),
    getUILanguage: () => language,
  } as never
  useBrowserMessages(document.documentElement)
}

beforeEach(() => fakeBrowser.reset())

test('the page says which language it is in, and its direction', () => {
  speak('ar', { locale_code: 'ar', locale_direction: 'rtl' })
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl'])
})

test('a browser in a language without messages shows English, called English, with English dates', () => {
  speak('fi', {})
  expect([document.documentElement.lang, document.documentElement.dir, locale()]).toEqual(['en', 'ltr', 'en'])
})

test('words are put into a message by the browser', () => {
  speak('en-GB', {})
  expect(t('prompt_chosen', 'Osmosis')).toBe('You chose: Osmosis')
  expect(locale()).toBe('en-GB')
})
