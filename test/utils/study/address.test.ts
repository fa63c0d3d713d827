import { expect, test } from 'vitest'
import { addressHints } from '@/utils/study/address'

test.each([
  'https://example.org/wiki/Osmosis',
  'https://docs.example.com/guide/strings.html',
  'https://www.college.edu/~miller/lecture_07.html',
  'https://example.com/tutorial/arrays',
  'https://example.de/lexikon/osmose',
])('%s suggests a lesson', (url) => {
  const { lesson, other } = addressHints(url)
  expect(lesson).toBeGreaterThan(other)
})

test.each([
  'https://example.com/news/2020/03/04/storm',
  'https://shop.example.com/product/4711',
  'https://example.com/2019/12/my-holiday',
  'https://example.com/login',
  'https://example.com/',
])('%s suggests something else', (url) => {
  const { lesson, other } = addressHints(url)
  expect(other).toBeGreaterThan(lesson)
})

test('a word inside another word is no hint', () => {
  expect(addressHints('https://example.com/newsworthiness/booking')).toEqual({ lesson: 0, other: 0 })
})

test('an address stuffed with hints counts no more than two', () => {
  expect(addressHints('https://learn.example.edu/course/lecture/chapter/tutorial').lesson).toBe(2)
})

test.each(['', 'not an address', 'https://', 'javascript:void(0)'])(
  '%j suggests no lesson and breaks nothing',
  (url) => {
    expect(addressHints(url).lesson).toBe(0)
  },
)
