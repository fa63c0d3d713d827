import { beforeEach, describe, expect, test } from 'vitest'
import { dayGroups, pageRow, type StoredPage } from '@/components/settings/ledger-words'
import { DAY, MINUTE } from '@/utils/base/time'
import { useEnglish } from '../../support/messages'

beforeEach(useEnglish)

const now = Date.UTC(2026, 10, 24, 10)
const reader = { now, zone: 60, locale: 'en-GB' }
const page = (more: Partial<StoredPage> = {}): StoredPage => ({
  id: 'p',
  url: 'https://en.wikipedia.org/wiki/Osmosis',
  site: 'en.wikipedia.org',
  title: 'Osmosis',
  lastAt: now,
  visits: 1,
  activeMs: 12 * MINUTE,
  topics: [{ name: 'Osmosis' }, { name: 'Cell' }],
  prompts: 0,
  hasText: false,
  ...more,
})

describe('a page in the ledger', () => {
  test('is told by title and address, with how long and how often', () => {
    expect(pageRow(page({ visits: 3, prompts: 2, hasText: true }))).toEqual({
      key: 'p',
      title: 'Osmosis',
      address: 'en.wikipedia.org/wiki/Osmosis',
      url: 'https://en.wikipedia.org/wiki/Osmosis',
      said: '12 minutes · read 3 times · 2 questions · text still kept',
      topics: 'Osmosis and Cell',
    })
  })

  test('a page without a title is still there to be forgotten', () => {
    expect(pageRow(page({ title: '' })).title).toBe('https://en.wikipedia.org/wiki/Osmosis')
  })

  test('a glance is not told as a minute', () => {
    expect(pageRow(page({ activeMs: 9000 })).said).toBe('less than a minute · read once')
  })

  test('what the student said of it stands with it', () => {
    expect(pageRow(page({ verdict: 'not-study' })).said).toContain('you said: not study')
    expect(pageRow(page({ verdict: 'is-study' })).said).not.toContain('you said')
  })
})

describe('the ledger by day', () => {
  const sum = (day: string) => ({ day, activeMs: 25 * MINUTE, answers: 4, made: 1 })

  test('puts each page under the day on which it was last read, by the clock on the wall', () => {
    const late = page({ id: 'late', lastAt: Date.UTC(2026, 10, 22, 23, 30) })
    const groups = dayGroups([page(), late], [], [], reader)
    expect(groups.map(({ key, title }) => [key, title])).toEqual([
      ['2026-11-24', 'today'],
      ['2026-11-23', 'yesterday'],
    ])
    expect(groups[1]?.rows?.map(({ key }) => key)).toEqual(['late'])
  })

  test('a day of answers alone is not left out, and other pages are only a number', () => {
    const [day] = dayGroups([], [sum('2026-11-20')], [{ day: '2026-11-20', notStudy: 12 }], reader)
    expect(day?.said).toBe(
      '25 minutes · 1 question kept · 4 answers · 12 other pages, of which only this number is kept',
    )
    expect(day?.rows).toEqual([])
  })

  test('newest first, also across years', () => {
    const old = page({ id: 'old', lastAt: now - 400 * DAY })
    expect(dayGroups([old, page()], [sum('2026-01-02')], [], reader).map(({ key }) => key)).toEqual([
      '2026-11-24',
      '2026-01-02',
      '2025-10-20',
    ])
  })
})
