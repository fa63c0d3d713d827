import { expect, test } from 'vitest'
import { oneTopic } from '@/utils/topics/known-aliases'
import { topicId } from '@/utils/topics/topic-id'

const one = (name: string) => oneTopic(topicId(name))

test.each([
  ['GDP', 'gross domestic product'],
  ['deoxyribonucleic acid', 'DNA'],
  ['the Second World War', 'World War II'],
  ['Krebs cycles', 'citric acid cycle'],
  ['Gaussian distribution', 'normal distributions'],
  ['USA', 'United States of America'],
  ['PTSD', 'Post-traumatic stress disorder'],
])('%s and %s are met as one topic on two sites, even if neither page explains it', (a, b) => {
  expect(one(a)).toBe(one(b))
})

test.each(['who', 'led', 'ram', 'cell', 'state', 'second world', ''])('%j is not taken for something else', (name) => {
  expect(one(name)).toBe(topicId(name))
})

test('an id that was merged is merged no further', () => {
  for (const name of ['GDP', 'WWII', 'mRNA', 'AI', 'U.S.', 'Krebs cycle']) expect(oneTopic(one(name))).toBe(one(name))
})
