// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { BadMenu } from '@/components/BadMenu'
import { Button, ButtonLink } from '@/components/Button'
import { Card } from '@/components/Card'
import { ErrorCard } from '@/components/ErrorCard'
import { Fold } from '@/components/Fold'
import { Level } from '@/components/Level'
import { Mark } from '@/components/Mark'
import { Menu } from '@/components/Menu'
import { Place, Section } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import { Quote } from '@/components/Quote'
import { PLACES, Tabs } from '@/components/Tabs'
import { UndoLine } from '@/components/UndoLine'
import { Words } from '@/components/Words'
import { press, screen, seen, show, unfold } from '../support/screen'

describe('a button', () => {
  test('never sends a form by accident', () => {
    show(<Button onClick={vi.fn()}>Keep</Button>)
    expect(screen.getByRole('button').getAttribute('type')).toBe('button')
  })

  test('that is a link leads out without telling where from', () => {
    show(
      <ButtonLink href="https://example.org" outside>
        Open
      </ButtonLink>,
    )
    expect(screen.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('that is a link within the panel stays in it', () => {
    show(<ButtonLink href="#now">Back</ButtonLink>)
    expect(screen.getByRole('link').hasAttribute('target')).toBe(false)
  })
})

describe('a fold', () => {
  test('holds its content back until it is opened, and tells when it is', async () => {
    const onToggle = vi.fn()
    show(
      <Fold summary="More" onToggle={onToggle}>
        <p>Hidden</p>
      </Fold>,
    )
    expect(screen.getByText('Hidden').closest('details')?.open).toBe(false)
    await unfold('More')
    expect(onToggle).toHaveBeenLastCalledWith(true)
  })

  test('whose words do not say what it is about has a name that does', () => {
    show(
      <Fold summary="why?" label="Osmosis: why?">
        <p>Because</p>
      </Fold>,
    )
    expect(screen.getByText('why?').getAttribute('aria-label')).toBe('Osmosis: why?')
  })
})

describe('a menu', () => {
  test('says what a line will do as part of its name', async () => {
    const onPick = vi.fn()
    show(<Menu items={[{ key: 'a', label: 'Never here', note: 'Forgets this site', onPick }]} label="Not right?" />)
    await press('Never here Forgets this site')
    expect(onPick).toHaveBeenCalledOnce()
    expect(screen.getByRole('list', { name: 'Not right?' })).toBeTruthy()
  })

  test('of what can be wrong with a question has all four reasons, in the student’s words', async () => {
    const onPick = vi.fn()
    show(<BadMenu onPick={onPick} note="In the bin" />)
    for (const button of screen.getAllByRole('button')) button.click()
    expect(onPick.mock.calls.map(([reason]) => reason)).toEqual(['wrong', 'unclear', 'too-easy', 'not-needed'])
    expect(seen()).toContain('I do not need itIn the bin')
  })
})

describe('a level', () => {
  test.each([
    ['new', 'New'],
    ['learning', 'Started'],
    ['familiar', 'Getting there'],
    ['proficient', 'Solid'],
    ['mastered', 'Lasting'],
  ] as const)('%s is the word %s; the picture is never alone', (level, word) => {
    show(<Level level={level} />)
    expect(seen()).toBe(word)
  })

  test('is no number and no grade', () => {
    show(<Level level="proficient" />)
    expect(seen()).not.toMatch(/\d|%/)
  })
})

describe('a way back', () => {
  test('takes the focus, so that what was pressed is not lost to the keyboard', async () => {
    const onUndo = vi.fn()
    show(<UndoLine said="Skipped." onUndo={onUndo} />)
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Skipped.'))
    await press('Undo')
    expect(onUndo).toHaveBeenCalledOnce()
  })

  test('that stands beside the next question leaves the focus to it', async () => {
    show(<UndoLine said="Answered." onUndo={vi.fn()} quiet />)
    await new Promise((done) => setTimeout(done, 20))
    expect(document.activeElement).toBe(document.body)
  })

  test('is spoken by a screen reader without being asked for', () => {
    show(<UndoLine said="Skipped." onUndo={vi.fn()} quiet />)
    expect(screen.getByRole('status').textContent).toBe('Skipped.')
  })
})

describe('an error', () => {
  test('says what is wrong, what was kept, and one thing to do, in this order', async () => {
    const onPress = vi.fn()
    show(<ErrorCard wrong="It broke." kept="Nothing was lost." action={{ label: 'Try again', onPress }} />)
    expect(seen()).toBe('It broke.Nothing was lost.Try again')
    await press('Try again')
    expect(onPress).toHaveBeenCalledOnce()
  })

  test('with nothing to do offers nothing', () => {
    show(<ErrorCard wrong="It broke." kept="Nothing was lost." />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('is an alert only for who waited for it', () => {
    const { rerender } = show(<Card>Quiet</Card>)
    expect(screen.queryByRole('alert')).toBeNull()
    rerender(<Card urgent>Loud</Card>)
    expect(screen.getByRole('alert').textContent).toBe('Loud')
  })
})

describe('the words of a page', () => {
  test('are marked as a quotation in their own language and direction', () => {
    show(<Quote text="الماء يعبر الغشاء" language="ar" />)
    const quote = screen.getByText('الماء يعبر الغشاء')
    expect(quote.tagName).toBe('BLOCKQUOTE')
    expect([quote.getAttribute('lang'), quote.getAttribute('dir')]).toEqual(['ar', 'auto'])
  })
})

describe('a sentence with marked-up words', () => {
  test('is whole, with the marked words in their place', () => {
    show(
      <p>
        <Words of="page_topic_in_likely" with={[<b key="t">osmosis</b>, 'biology']} />
      </p>,
    )
    expect(seen()).toBe('Looks like osmosis, part of biology.')
    expect(document.querySelector('b')?.textContent).toBe('osmosis')
  })

  test('shows a name with markup in it as a name', () => {
    show(<Words of="page_topic_likely" with={['<i>x</i>']} />)
    expect(document.querySelector('i')).toBeNull()
  })
})

describe('the five places', () => {
  test('are links in one order, of which one is here', () => {
    show(<Tabs current="goals" />)
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(PLACES.map((place) => `#${place}`))
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, 'page', null, null])
    expect(screen.getByRole('navigation', { name: 'Places' })).toBeTruthy()
  })

  test('have each a main part that the focus can be moved to', () => {
    show(
      <Place foot={<span>Last line</span>}>
        <Section title="Topics">
          <p>Inside</p>
        </Section>
      </Place>,
    )
    expect(screen.getByRole('main').tabIndex).toBe(-1)
    expect(screen.getByRole('region', { name: 'Topics' }).textContent).toContain('Inside')
    expect(screen.getByRole('contentinfo').textContent).toBe('Last line')
  })

  test('without a last line have no empty one', () => {
    show(<Place>Words</Place>)
    expect(screen.queryByRole('contentinfo')).toBeNull()
  })

  test('with nothing in them say what is true and what to do', () => {
    show(
      <Quiet title="No topics yet" says="They come here.">
        <Button>Go</Button>
      </Quiet>,
    )
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No topics yet')
    expect(seen()).toContain('They come here.Go')
  })
})

test('the mark has no words, so that the state beside it is not said twice', () => {
  show(<Mark state="paused" />)
  expect(seen()).toBe('')
})
