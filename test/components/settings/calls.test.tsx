// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { CallLine } from '@/components/now/CallLine'
import { CallsPart } from '@/components/settings/CallsPart'
import { screen, seen, show, unfold, write } from '../../support/screen'

const rules = { aDay: 3, quietFrom: 22, quietTo: 7 }
const reader = { now: Date.UTC(2026, 8, 14, 12), zone: 0, locale: 'en-GB' }
const nothing = () => undefined

test('the student says how often and when never; each number takes effect by itself', () => {
  const onRules = vi.fn()
  show(<CallsPart rules={rules} calls={[]} reader={reader} onRules={onRules} />)
  write('At most so often a day', '0')
  fireEvent.change(screen.getByLabelText('At most so often a day'))
  expect(onRules).toHaveBeenLastCalledWith({ ...rules, aDay: 0 })
  write('Quiet from', '20')
  fireEvent.change(screen.getByLabelText('Quiet from'))
  expect(onRules).toHaveBeenLastCalledWith({ ...rules, quietFrom: 20 })
})

test('what was said this week is listed with its reason and what came of it', async () => {
  const calls = [
    { call: 'a', at: reader.now, reason: 'end_of_page', how: 'dismissed' },
    { call: 'b', at: reader.now - 86_400_000, reason: 'new_session' },
  ]
  show(<CallsPart rules={rules} calls={calls} reader={reader} onRules={nothing} />)
  await unfold('What it said this week, and why')
  expect(seen()).toContain('today: You came to the end of the page. You said not now.')
  expect(seen()).toContain('yesterday: You began to study again. It is still there.')
})

test('after a week of "not now" the line says that there are fewer of them', async () => {
  const line = { reason: 'end_of_page', fitting: 2, used: 1, budget: 1, onAccept: nothing, onDismiss: nothing } as const
  show(<CallLine {...line} fewer />)
  await unfold('Why now?')
  expect(seen()).toContain('2 questions about this page wait.')
  expect(seen()).toContain('There are fewer of these now')
})
