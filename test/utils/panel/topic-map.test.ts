import { describe, expect, test } from 'vitest'
import type { ConceptId } from '@/utils/base/ids'
import { DAY, MINUTE } from '@/utils/base/time'
import { emptyDay } from '@/utils/learner/day-state'
import { NO_INTEREST, withDay } from '@/utils/learner/interest'
import type { Level } from '@/utils/learner/level'
import { NO_SKILL } from '@/utils/learner/skill'
import { lookUpBy } from '@/utils/map/look-up'
import { nameLines } from '@/utils/panel/map-shapes'
import { mapAsSvg } from '@/utils/panel/map-svg'
import { profileOf } from '@/utils/panel/profile'
import { conceptOf, type MapTopic, neighbourhood, wholeMap } from '@/utils/panel/topic-map'
import { surroundings } from '@/utils/panel/topic-view'
import { gapsFor } from '@/utils/panel/wanted'
import { NOON, topic } from '../../support/evidence'
import { concept } from '../../support/map'

const id = (name: string) => `biology/${name}` as ConceptId
const many = Array.from({ length: 9 }, (_, i) => concept(`biology/after-${i}`, { needs: [id('osmosis')] }))
const map = lookUpBy({
  concepts: [
    concept('biology/osmosis', { needs: [id('diffusion'), id('membrane')], confused: [id('diffusion')] }),
    concept('biology/diffusion'),
    concept('biology/membrane'),
    concept('physics/field', { subject: 'physics', name: 'field' }),
    concept('mathematics/field', { subject: 'mathematics', name: 'field' }),
    ...many,
  ],
})
const met = (name: string, level: Level = 'learning', strength = 0.3): MapTopic => ({
  id: topic(name),
  name: name.toUpperCase(),
  level,
  strength,
})
const given = (topics: MapTopic[], ...gaps: string[]) => ({ topics, gaps: new Set(gaps.map(id)), map })

describe('a topic of the map', () => {
  test('is not guessed where two subjects share a name', () => {
    expect(conceptOf(topic('osmosis'), map)?.id).toBe(id('osmosis'))
    expect(conceptOf(topic('field'), map)).toBeUndefined()
  })
})

describe('the neighbourhood', () => {
  test('holds at most nine topics, the ones that the student met first', () => {
    const picture = neighbourhood(topic('osmosis'), given([met('after 8')]))
    expect(picture?.spots.length).toBeLessThanOrEqual(9)
    expect(picture?.spots.find(({ id }) => id === 'after 8')).toMatchObject({ name: 'AFTER 8', own: true })
  })

  test('leads from what helps to what it helps with, and marks gaps', () => {
    const picture = neighbourhood(topic('osmosis'), given([met('osmosis')], 'membrane'))
    const named = picture?.lines.map(([from, to]) => [picture.spots[from]?.id, picture.spots[to]?.id])
    expect(named).toContainEqual(['diffusion', 'osmosis'])
    expect(named).toContainEqual(['osmosis', 'after 0'])
    expect(picture?.spots.find(({ id }) => id === 'membrane')).toMatchObject({ gap: true, own: false, level: 'new' })
  })

  test('of a topic that the map does not know is left out', () => {
    expect(neighbourhood(topic('my poem'), given([]))).toBeUndefined()
    expect(surroundings(topic('my poem'), given([]))).toEqual({ before: [], after: [], confused: [] })
  })

  test('is told in words as well, what is easily taken for it among them', () => {
    const words = surroundings(topic('osmosis'), given([met('diffusion', 'proficient')]))
    expect(words.confused).toEqual([{ id: 'diffusion', name: 'DIFFUSION', level: 'proficient' }])
    expect(words.before.map(({ name }) => name)).toEqual(['DIFFUSION', 'Membrane'])
  })
})

describe('the whole map', () => {
  const picture = wholeMap(given([met('osmosis'), met('my poem'), met('diffusion')], 'membrane'))

  test('holds every topic once, gaps too, and what the map does not know at the end', () => {
    expect(picture.spots.map(({ id }) => id)).toEqual(['diffusion', 'membrane', 'osmosis', 'my poem'])
    expect(picture.heads.map(({ subject }) => subject)).toEqual(['biology', 'other'])
  })

  test('puts what comes first before what rests on it', () => {
    const places = new Map(picture.spots.map(({ id }, i) => [id as string, i]))
    expect(places.get('diffusion')).toBeLessThan(places.get('osmosis') ?? 0)
    expect(picture.lines).toContainEqual([places.get('diffusion'), places.get('osmosis')])
  })

  test('has no two topics in one place, however many there are, and is drawn in no time', () => {
    const crowd = Array.from({ length: 2000 }, (_, i) => met(`topic ${i}`))
    const big = wholeMap(given(crowd))
    expect(new Set(big.spots.map(({ x, y }) => `${x},${y}`)).size).toBe(2000)
  })

  test('saved as a picture holds names and levels, safe for any name, and no address', () => {
    const tricky = { ...met('poem'), name: 'A <b> & "c"' }
    const svg = mapAsSvg(
      wholeMap(given([tricky, met('osmosis')], 'membrane')),
      ({ name }) => name,
      (subject) => subject,
    )
    expect(svg).toContain('A &#60;b&#62; &#38; &#34;c&#34;')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|chrome-extension/)
  })
})

test('a long name is cut near its middle, a single long word not at all', () => {
  expect(nameLines('Cell')).toEqual(['Cell'])
  expect(nameLines('Partially permeable membrane')).toEqual(['Partially', 'permeable membrane'])
  expect(nameLines('Plasmahyperosmolalität')).toEqual(['Plasmahyperosmolalität'])
})

describe('gaps before what is wanted', () => {
  const wanted = (name: string, strength: number) => ({ id: topic(name), strength, skill: NO_SKILL, recall: 0 })

  test('come from what is read and from goals, whose topics may never have been met', () => {
    const names = (topics: ReturnType<typeof wanted>[], goals: string[]) =>
      gapsFor(topics, goals.map(topic), map, NOON).map(({ concept }) => concept.name)
    expect(names([wanted('osmosis', 1)], [])).toEqual(['diffusion', 'membrane'])
    expect(names([wanted('my poem', 1)], ['osmosis'])).toEqual(['diffusion', 'membrane'])
    expect(names([wanted('osmosis', 0.01), wanted('my poem', 1)], [])).toEqual([])
  })
})

describe('the profile', () => {
  const today = Math.floor(NOON / DAY)
  const studied = (name: string, level: Level, answers: number, ago = 0) => ({
    ...met(name, level),
    skill: { ...NO_SKILL, answers, rightDays: answers, lastRightDay: today - ago, gap: answers },
    interest: withDay(NO_INTEREST, today - ago, 1),
  })

  test('lists levels highest first, and no topic that was only read', () => {
    const { levels } = profileOf(
      [studied('a', 'learning', 2), studied('b', 'mastered', 9), studied('c', 'new', 0)],
      [],
      NOON,
    )
    expect(levels.map(({ level, topics }) => [level, topics.length])).toEqual([
      ['mastered', 1],
      ['learning', 1],
    ])
  })

  test('tells apart what pulls now and what pulled over the term', () => {
    const { now, term } = profileOf([studied('old', 'new', 0, 60), studied('fresh', 'new', 0)], [], NOON)
    expect(now.map(({ id }) => id)).toEqual(['fresh'])
    expect(term.map(({ id }) => id)).toEqual(['old'])
  })

  test('says of the month only what was recalled on a later day within it', () => {
    const { month } = profileOf(
      [studied('a', 'familiar', 3), studied('b', 'familiar', 1), studied('c', 'familiar', 3, 40)],
      [],
      NOON,
    )
    expect(month.map(({ id }) => id)).toEqual(['a'])
  })

  test('has no pace without a day of study', () => {
    expect(profileOf([], [emptyDay('2026-09-14')], NOON).pace).toBeUndefined()
    const day = { ...emptyDay('2026-09-14'), activeMs: 5 * MINUTE }
    expect(profileOf([], [day], NOON).pace).toEqual({ days: 1, activeMs: 5 * MINUTE, answers: 0 })
  })
})
