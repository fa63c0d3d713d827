// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { KeptHere } from '@/components/now/KeptHere'
import { Topics } from '@/components/Topics'
import type { PageId, TopicId } from '@/utils/base/ids'
import { DAY, MINUTE } from '@/utils/base/time'
import { EMPTY_RECEIPT, type Receipt, type TopicRow } from '@/utils/panel/receipt'
import { NOW, reader } from '../support/gallery/values'
import { press, screen, seen, show } from '../support/screen'

const row = (name: string, level: TopicRow['level'] = 'new'): TopicRow => ({ id: name as TopicId, name, level })
const receipt = (given: Partial<Receipt> = {}): Receipt => ({ ...EMPTY_RECEIPT, ...given })
const pages = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    id: `p${i}` as PageId,
    title: `Page ${i}`,
    url: 'https://a.example/',
    at: NOW,
  }))
const many = (n: number) => Array.from({ length: n }, (_, at) => row(`Topic ${at + 1}`))

describe('topics', () => {
  test('each have a name, a level and a way to ask why, which says of which topic', () => {
    show(<Topics topics={[row('Osmosis', 'familiar')]} reader={reader} receiptOf={vi.fn()} />)
    expect(screen.getByRole('listitem').textContent).toBe('Osmosis Getting there why?')
    expect(screen.getByRole('button', { name: 'Osmosis is Getting there: why?' })).toBeTruthy()
  })

  test('with names from right to left keep the row in order', () => {
    show(<Topics topics={[row('التناضح')]} reader={reader} receiptOf={vi.fn()} />)
    expect(screen.getByText('التناضح').tagName).toBe('BDI')
  })

  test('beyond the first few wait for a press', async () => {
    show(<Topics topics={many(9)} first={4} reader={reader} receiptOf={vi.fn()} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
    await press('Show all 9')
    expect(screen.getAllByRole('listitem')).toHaveLength(9)
    expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull()
  })

  test('one more than the first few is simply shown: the line that hides it takes as much room', () => {
    show(<Topics topics={many(5)} first={4} reader={reader} receiptOf={vi.fn()} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(5)
  })
})

describe('why a level', () => {
  async function ask(given: Partial<Receipt>) {
    show(<Topics topics={[row('Osmosis')]} reader={reader} receiptOf={async () => receipt(given)} />)
    await press('Osmosis is New: why?')
    return seen().replace('Osmosis New why?', '')
  }

  test('is nothing but the lack of answers for a new topic', async () => {
    expect(await ask({})).toBe('No answers yet, so it is New.The first answer makes it Started.')
  })

  test('tells answers, and reading apart from them', async () => {
    expect(await ask({ answers: 4, lastAnswer: NOW - 5 * DAY, pages: pages(2), readMs: 25 * MINUTE })).toBe(
      '4 answers. The last one: 5 days ago.2 pages about it, read for about 25 minutes.Reading shows interest. Only answers move the level.The first answer makes it Started.',
    )
  })

  test('speaks of one answer and one day as of one', async () => {
    expect(await ask({ answers: 1, lastAnswer: NOW - 1000, pages: pages(1), readMs: 20_000 })).toBe(
      '1 answer. The last one: now.1 page about it, read for about 1 minute.Reading shows interest. Only answers move the level.The first answer makes it Started.',
    )
  })

  test('names the day of the student’s own calendar, far from Greenwich', async () => {
    const tokyo = { ...reader, zone: 9 * 60, now: Date.UTC(2026, 10, 22, 23) }
    show(
      <Topics
        topics={[row('Osmosis')]}
        reader={tokyo}
        receiptOf={async () => receipt({ answers: 1, lastAnswer: Date.UTC(2026, 10, 22, 14) })}
      />,
    )
    await press('Osmosis is New: why?')
    expect(seen()).toContain('The last one: yesterday.')
  })

  test('is asked for when it is asked, not before', async () => {
    const receiptOf = vi.fn(async () => receipt())
    show(<Topics topics={[row('Osmosis')]} reader={reader} receiptOf={receiptOf} />)
    expect(receiptOf).not.toHaveBeenCalled()
    const why = screen.getByRole('button', { name: /why/ })
    expect(why.getAttribute('aria-expanded')).toBe('false')
    await press(/why/)
    expect(why.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('status').id).toBe(why.getAttribute('aria-controls'))
  })
})

describe('what was kept of a page', () => {
  const kept = (due: number) => [{ id: 'k', question: 'What moves?', answer: 'Water.', due }]

  test('says when it comes back', () => {
    show(<KeptHere kept={kept(NOW + 4 * DAY)} language="en" reader={reader} />)
    expect(seen()).toContain('Comes back in 4 days.')
  })

  test('and that it waits when it is due, also in the minute in which it was kept', () => {
    show(<KeptHere kept={kept(NOW + 20_000)} language="en" reader={reader} />)
    expect(seen()).toContain('Waiting in Review.')
  })
})
