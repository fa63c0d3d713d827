import { describe, expect, test } from 'vitest'
import type { WalkedPage } from '@/utils/article/blocks'
import { titlePlace, titlePlaces } from '@/utils/article/title'
import { pageWalk } from '@/utils/cli/parse5-node'

const page = (title: string, body: string): Promise<WalkedPage> =>
  pageWalk(`<html><head><title>${title}</title></head><body>${body}</body></html>`)

describe('the heading that repeats the title', () => {
  test.each([
    ['Levers - Physics Room', 'Levers'],
    ['Levers | Physics Room', 'levers'],
    ['Physics Room » Levers', 'Levers'],
    ['Physics Room — Levers: how they work', 'Levers: how they work'],
    ['How levers work in a body (Physics)', 'How levers work'],
  ])('of %j is %j', async (title, heading) => {
    const walked = await page(title, `<p>menu</p><h1>${heading}</h1>`)
    expect([...titlePlaces(walked)]).toEqual([1])
    expect(titlePlace(walked)).toBe(1)
  })

  test.each([
    ['a short word that could stand in any title', 'Clever levers', '<h1>lever</h1>'],
    ['a heading far down', 'Levers', '<h3>Levers</h3>'],
    ['a paragraph', 'Levers', '<p>Levers</p>'],
    ['a heading of signs alone', '*** - Levers', '<h1>***</h1>'],
  ])('is not %s', async (_name, title, body) => {
    expect(titlePlaces(await page(title, body)).size).toBe(0)
  })

  test('is every one that does, and the first is the title of the page', async () => {
    const walked = await page('Levers - Physics', '<h2>Physics</h2><h1>Levers</h1>')
    expect([...titlePlaces(walked)]).toEqual([0, 1])
    expect(titlePlace(walked)).toBe(0)
  })
})

test('a page whose title is nowhere in it is headed by its first heading of level one, or by none', async () => {
  expect(titlePlace(await page('Untitled', '<h2>Menu</h2><h1>Levers</h1><h1>Wheels</h1>'))).toBe(1)
  expect(titlePlace(await page('Untitled', '<h2>Menu</h2>'))).toBe(-1)
})
