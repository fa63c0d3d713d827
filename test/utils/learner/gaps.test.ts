import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConceptId } from '@/utils/base/ids'
import { DAY } from '@/utils/base/time'
import { gapKind, gapsBefore, type Known } from '@/utils/learner/gaps'
import { afterAnswer, NO_SKILL, type Skill } from '@/utils/learner/skill'
import { startOf } from '@/utils/learner/start'
import { lookUpBy } from '@/utils/map/look-up'
import { NOON } from '../../support/evidence'
import { concept } from '../../support/map'

const id = (name: string) => `biology/${name}` as ConceptId
const map = lookUpBy({
  concepts: [
    concept('biology/osmosis', { needs: [id('diffusion'), id('membrane')] }),
    concept('biology/diffusion', { needs: [id('particle')] }),
    concept('biology/membrane'),
    concept('biology/particle', { needs: [id('matter')] }),
    concept('biology/matter', { needs: [id('space')] }),
    concept('biology/space'),
  ],
})

/** A skill after answers, one a day, the last of them today. */
function answered(...rights: boolean[]): Skill {
  return rights.reduce<Skill>((skill, right, i) => {
    const at = NOON - (rights.length - 1 - i) * DAY
    const answer = { at, day: Math.floor(at / DAY), right, form: 'reveal', options: 0, hint: false } as const
    return afterAnswer(skill, { ...answer, share: 1, difficulty: 0, repeat: false, gap: 1 })
  }, NO_SKILL)
}
const known = (skill: Skill, recall = 0.9): Known => ({ skill, recall })
const bad = answered(...Array(6).fill(false))
const good = answered(...Array(8).fill(true))
const gaps = (wanted: [string, number][], has: [string, Known][]) =>
  gapsBefore(
    new Map(wanted.map(([name, share]) => [id(name), share])),
    new Map(has.map(([name, one]) => [id(name), one])),
    map,
    NOON,
  )

describe('a gap', () => {
  test('is what answers show to be weak, what faded, and what nobody asked yet', () => {
    expect(gapKind(known(bad), NOON)).toBe('weak')
    expect(gapKind(known(good, 0.5), NOON)).toBe('faded')
    expect(gapKind(known(good, 0.9), NOON)).toBeUndefined()
    expect(gapKind(undefined, NOON)).toBe('unchecked')
    expect(gapKind(known(NO_SKILL), NOON)).toBe('unchecked')
  })

  test('is not made of one slip: two wrong answers could be chance', () => {
    expect(gapKind(known(answered(false)), NOON)).toBeUndefined()
  })

  test('is believed when the student says so, and not searched where they say they know', () => {
    expect(gapKind({ ...known(good), claim: { what: 'not-known', confirmed: 0 } }, NOON)).toBe('weak')
    expect(gapKind({ ...known(NO_SKILL), claim: { what: 'known', confirmed: 0 } }, NOON)).toBeUndefined()
  })

  test('is looked for three steps back and no further', () => {
    expect(gaps([['osmosis', 1]], []).map(({ concept }) => concept.id)).not.toContain(id('space'))
    expect(gaps([['osmosis', 1]], []).map(({ concept }) => concept.id)).toContain(id('matter'))
  })

  test('concerns nobody before something that is hardly read', () => {
    expect(gaps([['osmosis', 0.04]], [])).toEqual([])
    expect(gaps([['osmosis', 0.05]], [])).not.toEqual([])
  })

  test('that answers show comes before one that was never checked', () => {
    const found = gaps([['osmosis', 1]], [['membrane', known(bad)]])
    expect(found[0]).toMatchObject({ concept: { id: id('membrane') }, kind: 'weak', for: id('osmosis') })
  })

  test('names what it stands before, the more wanted one of two', () => {
    const found = gaps(
      [
        ['diffusion', 0.2],
        ['osmosis', 0.6],
      ],
      [],
    )
    expect(found.find(({ concept }) => concept.id === id('particle'))?.for).toBe(id('osmosis'))
  })

  test('never comes or goes with the order in which things became known', () => {
    const all: [string, Known][] = [
      ['membrane', known(bad)],
      ['diffusion', known(good, 0.4)],
      ['particle', known(good)],
    ]
    const expected = gaps([['osmosis', 1]], all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (mixed) => {
        expect(gaps([['osmosis', 1]], mixed)).toEqual(expected)
      }),
    )
  })
})

describe('a concept that was never asked', () => {
  test('starts half as far from average as what it rests on', () => {
    const start = (skill?: Skill) =>
      startOf(id('osmosis'), map, (one) => (one === id('membrane') ? skill : undefined), NOON)
    expect(start()).toBe(0.9)
    expect(start(NO_SKILL)).toBe(0.9)
    expect(start(bad)).toBeCloseTo(0.9 + bad.mean / 2)
    expect(start(good)).toBeCloseTo(0.9 + good.mean / 2)
  })
})
