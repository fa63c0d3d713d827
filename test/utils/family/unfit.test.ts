import { describe, expect, test } from 'vitest'
import { unfit } from '@/utils/family/unfit'

const SITES = ['en.wikipedia.org', 'www.khanacademy.org', 'my-school.example.co.uk', '127.0.0.1:8080']

describe('what cannot be said on a page', () => {
  test.each([
    ['see https://example.org/x', 'address'],
    ['see example.org', 'address'],
    ['see sub.example.co.uk/path', 'address'],
    ['mila@example.org', 'address'],
    ['www.example', 'address'],
    ['javascript://x', 'address'],
    ['موقع.كوم', 'address'],
    ['at 19:00 I read', 'time'],
    ['at 7 pm', 'time'],
    ['at 7 p.m.', 'time'],
    ['um 19 Uhr', 'time'],
    ['à 19h30', 'time'],
    ['à 19 heures', 'time'],
    ["at 7 o'clock", 'time'],
    ['I start at 7', 'time'],
    ['الساعة ١٩:٣٠', 'time'],
    ['I had 85 %', 'score'],
    ['I had 85%', 'score'],
    ['8/10 right', 'score'],
    ['a score of: grade 2', 'score'],
    ['Note 2 in Mathe', 'score'],
    ['12 Punkte', 'score'],
    ['I like Wikipedia', 'site'],
    ['on khan academy', 'site'],
    ['KhanAcademy', 'site'],
    ['from my-school', 'site'],
  ])('%s', (text, why) => {
    expect(unfit(text, SITES)).toBe(why)
  })
})

describe('what may be said', () => {
  test.each([
    'Why does a raisin swell in water, but not in syrup?',
    'If it is after dinner, then I sit down at the desk for 10 minutes.',
    'What is one half of 3/4?',
    'In 1789, who ruled France?',
    'He said so. Then he left.',
    'pH 7.4 and 3.14 are numbers',
    'e.g. osmosis',
    'Nach dem Abendessen, am Schreibtisch',
    'ما هو الانتشار؟',
    'The U.S. Constitution',
    '',
  ])('%s', (text) => {
    expect(unfit(text, SITES)).toBeUndefined()
  })

  test('a short name of a site is not looked for inside other words', () => {
    expect(unfit('the bbc', ['bbc.com'])).toBeUndefined()
    expect(unfit('an example of a theory', ['www.x.org'])).toBeUndefined()
  })
})
