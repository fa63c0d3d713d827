// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { MemoryCurve } from '@/components/review/MemoryCurve'
import { WeekDays } from '@/components/week/WeekDays'
import { DAY } from '@/utils/base/time'
import { afterRecall } from '@/utils/review/memory'
import { NOW, reader } from '../support/gallery/values'
import { screen, show } from '../support/screen'

describe('the week', () => {
  const days = ['2026-11-16', '2026-11-17', '2026-11-18'].map((day, at) => ({ day, studied: at === 1 }))

  test('says of each day in words what the picture shows', () => {
    show(<WeekDays days={days} locale="en-GB" />)
    const spoken = screen.getAllByRole('listitem').map((day) => day.querySelector('.unseen')?.textContent)
    expect(spoken).toEqual(['Monday: rest', 'Tuesday: studied', 'Wednesday: rest'])
  })

  test('has the names of days in the student’s language', () => {
    show(<WeekDays days={days} locale="de" />)
    expect(screen.getAllByRole('listitem')[1]?.querySelector('[aria-hidden]')?.textContent).toMatch(/^Di/)
  })
})

describe('the memory curve', () => {
  const good = (at: number) => ({ at, zone: 0, rating: 'good' as const })
  const first = afterRecall(undefined, good(NOW - 30 * DAY))
  const curve = (daysAgo: number) => {
    const before = afterRecall(undefined, good(NOW - daysAgo * DAY))
    show(
      <MemoryCurve
        name="osmosis"
        reader={reader}
        stretch={{ from: NOW - daysAgo * DAY, before, after: afterRecall(before, good(NOW)) }}
      />,
    )
  }

  test('is an image with a name, and says the same in words below', () => {
    show(
      <MemoryCurve
        name="osmosis"
        reader={reader}
        stretch={{ from: NOW - 30 * DAY, before: first, after: afterRecall(first, good(NOW)) }}
      />,
    )
    expect(screen.getByRole('img', { name: 'How long osmosis stayed with you' })).toBeTruthy()
    expect(document.querySelector('figcaption')?.textContent).toMatch(
      /^Last seen: 23 Oct. Recalled: today. It comes back in \d+ (weeks|months)\.$/,
    )
  })

  test('writes no two dates over each other', () => {
    curve(1)
    const labels = [...document.querySelectorAll('svg text')].map((text) => Number(text.getAttribute('x')))
    expect(labels.length).toBeGreaterThanOrEqual(1)
    labels.forEach((x, at) => {
      const next = labels[at + 1]
      if (next !== undefined) expect(next - x).toBeGreaterThan(40)
    })
  })

  test('of a first answer draws only what is known', () => {
    show(
      <MemoryCurve
        name="osmosis"
        reader={reader}
        stretch={{ from: NOW - 5 * DAY, after: afterRecall(undefined, good(NOW)) }}
      />,
    )
    expect(document.querySelectorAll('.curve')).toHaveLength(0)
    expect(document.querySelectorAll('.wait')).toHaveLength(1)
  })

  test('runs from left to right in every language, because its dates do', () => {
    curve(16)
    expect(document.querySelector('svg')?.getAttribute('direction')).toBe('ltr')
  })
})
