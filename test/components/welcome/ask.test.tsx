/** @vitest-environment happy-dom */
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { Ask, type Asked } from '@/components/welcome/Ask'
import { Later } from '@/components/welcome/Later'
import { WelcomePage } from '@/components/welcome/WelcomePage'
import { press, screen, seen, show, write } from '../../support/screen'

const asked: Asked = { answers: { studying: '', test: '', curious: '' }, look: 'picked', picked: ['books'] }
const groups = [
  { id: 'books', name: 'Open textbooks', sites: 'openstax.org and 3 more' },
  { id: 'maths', name: 'Maths', sites: 'desmos.com and 2 more' },
]
const acts = () => ({ onChange: vi.fn<(asked: Asked) => void>(), onAgree: vi.fn(), onNotNow: vi.fn() })
const ask = (more: object = {}, does = acts()) => {
  show(<Ask asked={asked} groups={groups} testDay={undefined} textDays={7} busy={false} {...does} {...more} />)
  return does
}

describe('the questions of the first run', () => {
  test('typing into a field never agrees to anything, not even with Enter', () => {
    const { onAgree } = ask()
    const field = screen.getByLabelText('What are you studying?')
    fireEvent.input(field, { target: { value: 'cell biology' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(field.closest('form')).toBeNull()
    expect(onAgree).not.toHaveBeenCalled()
  })

  test('each answer is taken as it stands, and the others are left alone', () => {
    const { onChange } = ask({ asked: { ...asked, answers: { ...asked.answers, curious: 'bees' } } })
    write('Is a test coming?', 'Friday')
    expect(onChange).toHaveBeenCalledWith(
      expect.objectContaining({ answers: { studying: '', test: 'Friday', curious: 'bees' } }),
    )
  })

  test('how the day of the test was understood is said, and nothing when it was not', () => {
    ask({ testDay: 'Friday, 27 November' })
    expect(seen()).toContain('That is Friday, 27 November.')
  })

  test('the groups belong to "sites I pick" and go with it', () => {
    ask()
    expect(screen.getByLabelText(/Open textbooks/)).toHaveProperty('checked', true)
    expect(screen.getByLabelText(/Maths/)).toHaveProperty('checked', false)
  })

  test('"only when I click" asks for no site', () => {
    ask({ asked: { ...asked, look: 'click' } })
    expect(screen.queryByLabelText(/Open textbooks/)).toBeNull()
    expect(seen()).toContain('Trellis will see a page only when you press its button there.')
  })

  test('a group is added to the ones picked, and taken out of them', () => {
    const { onChange } = ask()
    fireEvent.click(screen.getByLabelText(/Maths/))
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ picked: ['books', 'maths'] }))
    fireEvent.click(screen.getByLabelText(/Open textbooks/))
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ picked: [] }))
  })

  test('with no group picked it says what that means before the student agrees', () => {
    ask({ asked: { ...asked, picked: [] } })
    expect(seen()).toContain('No group is picked yet')
  })

  test('what is kept is told before the consent, in the days that are set', () => {
    ask({ textDays: 3 })
    const words = seen()
    expect(words).toContain('The text of a page for 3 days')
    expect(words.indexOf('What Trellis keeps')).toBeLessThan(words.indexOf('I agree, start'))
  })

  test('somebody who keeps no texts is not told that texts are kept', () => {
    ask({ textDays: 0 })
    expect(seen()).not.toContain('The text of a page for')
    expect(seen()).toContain('Not the text of pages')
  })

  test('agreeing is one press, refusing is another, and neither while the browser is asking', async () => {
    const first = ask()
    await press('I agree, start')
    await press('Not now')
    expect(first.onAgree).toHaveBeenCalledOnce()
    expect(first.onNotNow).toHaveBeenCalledOnce()
  })

  test('a second press while the browser is asking is not possible', () => {
    ask({ busy: true })
    expect(screen.getByRole('button', { name: 'I agree, start' })).toHaveProperty('disabled', true)
  })

  test('a changed consent says what changed and does not ask the first questions again', () => {
    ask({ changes: ['Words you mark are kept too.'] })
    expect(seen()).toContain('What Trellis keeps has changed')
    expect(seen()).toContain('Words you mark are kept too.')
    expect(screen.queryByLabelText('What are you studying?')).toBeNull()
  })
})

describe('not now', () => {
  test('says that nothing was stored and how to come back, and goes back', async () => {
    const onBack = vi.fn()
    show(<Later hasData={false} settingsAt="/settings.html" onBack={onBack} />)
    expect(seen()).toContain('Nothing was stored, and no page will be read.')
    expect(seen()).toContain('press the Trellis button in the toolbar')
    await press('Back to the questions')
    expect(onBack).toHaveBeenCalledOnce()
  })

  test('does not claim that nothing is stored when something is', () => {
    show(<Later hasData settingsAt="/settings.html" onBack={() => undefined} />)
    expect(seen()).not.toContain('Nothing was stored')
    expect(seen()).toContain('What was kept before is still here')
  })
})

test('the way to the sample is a link, so that the back button leads back', () => {
  show(<WelcomePage tryAt="#try">words</WelcomePage>)
  expect(screen.getByRole('link', { name: 'Try it on a short text first' }).getAttribute('href')).toBe('#try')
})
