import { describe, expect, test } from 'vitest'
import { daysPicture } from '@/utils/family/days-picture'
import { growthTable } from '@/utils/family/growth-table'
import { mapPicture } from '@/utils/family/map-picture'
import { type Element, htmlOf, type Markup, textOf } from '@/utils/family/markup'
import type { WeekPage } from '@/utils/family/page'
import { speech } from '@/utils/family/speak'
import { daysOf, spanOf } from '@/utils/week/span'

const english = speech('en')
type Row = NonNullable<WeekPage['growth']>[number]

/** Every element with this tag. */
function all(markup: Markup, tag: string): Element[] {
  if (typeof markup === 'string') return []
  return [...(markup.tag === tag ? [markup] : []), ...markup.children.flatMap((child) => all(child, tag))]
}
const stepsOf = (row: Row) =>
  all(growthTable([row], english), 'td')
    .slice(1)
    .map(({ attributes }) => attributes['data-step'] ?? '-')

describe('growth as a picture', () => {
  test.each<[Row['from'], Row['to'], string]>([
    ['not-yet', 'recalled-once', 'from to - -'],
    ['recalled-once', 'lasting', '- from through to'],
    ['not-yet', 'lasting', 'from through through to'],
    ['held', 'held', '- - same -'],
    [undefined, 'held', '- - now -'],
  ])('from %s to %s is drawn as %s', (from, to, drawn) => {
    expect(stepsOf({ subject: 'biology', to, ...(from && { from }) }).join(' ')).toBe(drawn)
  })

  test('says in words what it shows, because a narrow screen and a screen reader have only those', () => {
    const rows: Row[] = [
      { subject: 'biology', from: 'not-yet', to: 'held' },
      { subject: 'earth-science', to: 'lasting' },
      { subject: 'history', from: 'held', to: 'held' },
    ]
    const text = textOf(growthTable(rows, english))
    expect(text).toContain('Biology: before, not yet; now, held for days.')
    expect(text).toContain('Earth science: now, lasting.')
    expect(text).toContain('History: held for days, as before.')
  })

  test('a reader hears a row once: the bare name is for the eye', () => {
    const spans = all(growthTable([{ subject: 'biology', to: 'held' }], english), 'span')
    expect(spans[0]?.attributes['aria-hidden']).toBe('true')
    expect(spans[1]?.attributes['aria-hidden']).toBeUndefined()
  })
})

describe('the small map', () => {
  const map = mapPicture({
    spots: ['Osmosis', 'Diffusion', 'The very long name of a very small thing'],
    ways: [
      [0, 1],
      [1, 2],
    ],
  })

  test('has a spot for every topic and a line for every way', () => {
    expect(all(map, 'circle')).toHaveLength(3)
    expect(all(map, 'line')).toHaveLength(2)
  })

  test('joins the right spots', () => {
    const [osmosis, diffusion] = all(map, 'circle').map(({ attributes }) => attributes)
    const line = all(map, 'line')[0]?.attributes
    expect([line?.['x1'], line?.['y1']]).toEqual([osmosis?.['cx'], osmosis?.['cy']])
    expect([line?.['x2'], line?.['y2']]).toEqual([diffusion?.['cx'], diffusion?.['cy']])
  })

  test('cuts a name that would run over its neighbour, and keeps every spot in the picture', () => {
    expect(all(map, 'text').every((text) => textOf(text).length <= 20)).toBe(true)
    const [, , width = 0, height = 0] = (map.attributes['viewBox'] ?? '').split(' ').map(Number)
    for (const { attributes } of all(map, 'circle')) {
      expect(Number(attributes['cx'])).toBeGreaterThan(0)
      expect(Number(attributes['cx'])).toBeLessThan(width)
      expect(Number(attributes['cy'])).toBeLessThan(height)
    }
  })

  test('no two spots lie on each other', () => {
    const six = mapPicture({ spots: ['a', 'b', 'c', 'd', 'e', 'f'], ways: [] })
    const places = all(six, 'circle').map(({ attributes }) => `${attributes['cx']} ${attributes['cy']}`)
    expect(new Set(places).size).toBe(6)
  })

  test('is for the eye alone: the words stand beside it', () => {
    expect(map.attributes['aria-hidden']).toBe('true')
  })
})

describe('the days of a month or term', () => {
  const days = (kind: 'month' | 'term') =>
    daysOf(spanOf(kind, '2026-11-22', 1)).map((day, at) => ({
      day,
      mark: at % 2 ? ('rest' as const) : ('studied' as const),
    }))

  test.each(['month', 'term'] as const)('a %s has a dot for each day, all in the picture', (kind) => {
    const given = days(kind)
    const picture = daysPicture(given)
    expect(all(picture, 'circle')).toHaveLength(given.length)
    const [, , width = 0] = (picture.attributes['viewBox'] ?? '').split(' ').map(Number)
    for (const { attributes } of all(picture, 'circle')) expect(Number(attributes['cx'])).toBeLessThan(width)
  })

  test('study differs from rest in size as well, for black and white', () => {
    const [studied, rest] = all(daysPicture(days('month')), 'circle')
    expect(Number(studied?.attributes['r'])).toBeGreaterThan(Number(rest?.attributes['r']))
  })

  test('holds no style of its own: the policy of a page would drop it', () => {
    expect(htmlOf(daysPicture(days('term')))).not.toContain('style=')
  })
})
