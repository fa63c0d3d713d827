// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { ProfileGlance } from '@/components/explore/ProfileGlance'
import { MetBefore } from '@/components/now/MetBefore'
import { DAY, MINUTE } from '@/utils/base/time'
import type { Profile } from '@/utils/panel/profile'
import { NOW, reader } from '../support/gallery/values'
import { screen, seen, show } from '../support/screen'

const row = (name: string) => ({ id: name as never, name, level: 'learning' as const })
const NOTHING: Profile = { levels: [], now: [], term: [], month: [], sureness: 'few' }
const glance = (given: Partial<Profile>) =>
  show(<ProfileGlance profile={{ ...NOTHING, ...given }} reader={reader} hrefOf={(id) => `#explore/${id}`} />)

describe('the profile', () => {
  test('leaves out what there is nothing of, instead of saying "none"', () => {
    glance({})
    expect(seen()).toBe('')
  })

  test('names a few topics of a level and counts the rest', () => {
    glance({ levels: [{ level: 'learning', topics: ['A', 'B', 'C', 'D', 'E', 'F'].map(row) }] })
    expect(seen()).toContain('Started')
    expect(screen.getAllByRole('link')).toHaveLength(4)
    expect(seen()).toContain('and 2 more')
  })

  test('keeps what pulls apart from what is known, and says which one moves a level', () => {
    glance({ now: [row('Reefs'), row('Kidneys')], term: [row('Poems')] })
    expect(seen()).toContain('You keep coming back to: Reefs, Kidneys. Over the term also: Poems.')
    expect(seen()).toContain('Only your answers move a level.')
    expect(screen.getByRole('link', { name: 'Reefs' }).getAttribute('href')).toBe('#explore/Reefs')
  })

  test('tells the month as facts, without a share or a grade', () => {
    glance({
      month: [row('Reefs')],
      pace: { days: 12, activeMs: 90 * MINUTE, answers: 1 },
      habits: { days: 12, typicalMs: 22 * MINUTE, part: 'evening' },
      sureness: 'too-sure',
    })
    expect(seen()).toContain('You recalled on a later day: Reefs.')
    expect(seen()).toContain('Study on 12 days, reading for about 90 minutes. 1 answer.')
    expect(seen()).toContain('Mostly in the evening. You felt sure at times when the answer was another one.')
    expect(seen()).not.toMatch(/%/)
  })
})

describe('a topic that was met before', () => {
  const page = { title: 'Water in cells', url: 'https://a.example/cells', at: NOW - 5 * DAY }

  test('names the day, the page, and what it said there', () => {
    show(<MetBefore met={{ name: 'Osmosis', page, sentence: 'Water moves.' }} reader={reader} />)
    expect(seen()).toBe('You met Osmosis before: Water in cells, Tuesday.Water moves.')
    expect(screen.getByRole('link').getAttribute('rel')).toContain('noreferrer')
  })

  test('without its sentence is told all the same', () => {
    show(<MetBefore met={{ name: 'Osmosis', page }} reader={reader} />)
    expect(seen()).toBe('You met Osmosis before: Water in cells, Tuesday.')
  })
})

test('a topic from right to left keeps the sentence around it in order', () => {
  glance({ now: [row('التناضح')] })
  const link = screen.getByRole('link', { name: 'التناضح' })
  expect(link.firstElementChild?.tagName).toBe('BDI')
  expect(seen()).toContain('You keep coming back to: التناضح.')
})
