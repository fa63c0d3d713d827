import { expect, test } from 'vitest'
import { otherNames } from '@/utils/map/other-names'
import { concept, mapOf } from '../../support/map'

const map = mapOf(
  concept('biology/atp', { name: 'ATP', aka: ['adenosine triphosphate'] }),
  concept('biology/mitosis', { names: { fr: 'mitose' } }),
  concept('biology/meiosis', { names: { fr: 'méiose' } }),
)

test('an answer is not held against its own other names: "ATP" is no other thing than adenosine triphosphate', () => {
  expect(otherNames(map, ['Adenosine triphosphate'], 'en')).toEqual(['mitosis', 'meiosis'])
  expect(otherNames(map, ['mitosis'], 'en')).toEqual(['ATP', 'adenosine triphosphate', 'meiosis'])
})

test('names are those of the language that is asked in', () => {
  expect(otherNames(map, ['mitose'], 'fr')).toEqual(['ATP', 'méiose'])
})
