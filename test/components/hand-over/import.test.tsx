// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { HandoverFailed } from '@/components/import/HandoverFailed'
import { Preview } from '@/components/import/Preview'
import { Receive } from '@/components/import/Receive'
import { TakenOver } from '@/components/import/TakenOver'
import { Links } from '@/components/Links'
import { goalIdOf, promptIdOf } from '@/utils/templates/ids'
import type { Had } from '@/utils/templates/offers'
import { piece } from '../../support/evidence'
import { goalState } from '../../support/goals'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { template, templateGoal } from '../../support/templates'

const NONE: Had = { goals: [], prompts: new Set() }
const two = template({ goals: [templateGoal(), templateGoal({ id: 'g2', title: 'draw a cell', prompts: [] })] })
const preview = (of = two, had = NONE, ready = true) => {
  const onTake = vi.fn()
  show(<Preview template={of} had={had} ready={ready} onTake={onTake} />)
  return onTake
}
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })

describe('the preview of a template', () => {
  test('says from whom it claims to be, and that it adds no watching', () => {
    preview()
    expect(seen()).toContain('From Ms Okafor. Nobody has checked the name.')
    expect(seen()).toContain('This adds no watching and sends nothing.')
  })

  test('adds nothing that was not picked', async () => {
    const onTake = preview()
    fireEvent.click(box(/draw a cell/))
    await press('Add 1 goal')
    expect(onTake).toHaveBeenCalledExactlyOnceWith([
      { goal: goalIdOf(two, templateGoal()), title: 'explain diffusion with an example', without: new Set() },
    ])
  })

  test('with nothing picked has nothing to add', async () => {
    preview()
    fireEvent.click(box(/draw a cell/))
    await Promise.resolve()
    fireEvent.click(box(/explain diffusion/))
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Add 0 goals' })).toHaveProperty('disabled', true))
  })

  test('takes the student’s words and date before it is taken over', async () => {
    const onTake = preview(template())
    write('I can …', 'say it my way')
    await Promise.resolve()
    fireEvent.input(screen.getByLabelText('By, if there is a date'), { target: { value: '2027-01-02' } })
    await press('Add 1 goal')
    expect(onTake.mock.calls[0]?.[0]).toMatchObject([{ title: 'say it my way', due: '2027-01-02' }])
  })

  test('before the student has agreed to Trellis can be looked at, not added', () => {
    preview(two, NONE, false)
    expect(screen.getByRole('button', { name: 'Add 2 goals' })).toHaveProperty('disabled', true)
  })

  test('a newer version shows what it changes, and that own words stay', async () => {
    const goal = goalIdOf(two, templateGoal())
    const joined = {
      template: two.id,
      version: 1,
      at: 1,
      name: 'x',
      author: '',
      goals: [goal],
      offered: [{ goal, words: 'older words', prompts: [] }],
    }
    const newer = { ...two, revision: 2 }
    const onTake = preview(newer, { joined, goals: [goalState({ goal, title: 'my own words' })], prompts: new Set() })
    expect(seen()).toContain('This is a newer version. Nothing has changed yet')
    expect(seen()).toContain('New words: older words → explain diffusion with an example')
    expect(seen()).toContain('Your own words stay: my own words')
    await press('Take over what I picked')
    expect(onTake.mock.calls[0]?.[0]).toMatchObject([{ goal, title: 'my own words' }, { title: 'draw a cell' }])
  })

  test('the same once more has nothing picked', () => {
    const goal = goalIdOf(two, templateGoal())
    const joined = {
      template: two.id,
      version: 1,
      at: 1,
      name: 'x',
      author: '',
      goals: [goal],
      offered: two.goals.map((each) => ({
        goal: goalIdOf(two, each),
        words: each.title,
        prompts: each.prompts.map(promptIdOf),
      })),
    }
    preview(two, { joined, goals: [goalState({ goal })], prompts: new Set() })
    expect(screen.getByRole('button', { name: 'Take over what I picked' })).toHaveProperty('disabled', true)
    expect(seen()).toContain('You left this one out.')
  })
})

describe('the preview of a pack', () => {
  const pack = template({
    format: 'trellis/pack',
    author: 'Kim',
    goals: [
      templateGoal({
        title: '',
        prompts: [
          { question: 'A?', answer: 'a' },
          { question: 'B?', answer: 'b' },
        ],
      }),
    ],
  })

  test('picks question by question; one that is there already cannot be taken twice', async () => {
    const there = promptIdOf({ question: 'B?', answer: 'b' })
    const onTake = preview(pack, { goals: [], prompts: new Set([there]) })
    expect(box(/^B\?/)).toHaveProperty('disabled', true)
    expect(seen()).toContain('You have this question already.')
    await press('Add 1 question')
    expect(onTake.mock.calls[0]?.[0]).toMatchObject([{ without: new Set() }])
    fireEvent.click(box('A?'))
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Add 0 questions' })).toBeTruthy())
  })
})

/** The test's browser knows no data of a drop. */
function drop(file: File): void {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { files: [file], getData: () => '' } })
  fireEvent(screen.getByRole('region', { name: 'A file or a code' }), event)
}

describe('what is received', () => {
  const receive = () => {
    const acts = { onText: vi.fn(), onUnreadable: vi.fn() }
    show(<Receive again={false} {...acts} />)
    return acts
  }

  test('a file can be chosen, dropped or pasted', async () => {
    const { onText } = receive()
    const file = new File(['T1:abc'], 'x.html')
    fireEvent.change(screen.getByLabelText('Choose a file', { selector: 'input' }), { target: { files: [file] } })
    await vi.waitFor(() => expect(onText).toHaveBeenCalledWith('T1:abc'))
    drop(new File(['dropped'], 'y.json'))
    await vi.waitFor(() => expect(onText).toHaveBeenCalledWith('dropped'))
    await unfold('Or paste a code')
    write('The code', 'T1:pasted')
    await press('Open')
    expect(onText).toHaveBeenLastCalledWith('T1:pasted')
  })

  test('a film that was dropped by mistake is not read into memory', () => {
    const { onText, onUnreadable } = receive()
    const huge = new File([], 'film.mp4')
    Object.defineProperty(huge, 'size', { value: 5_000_000_000 })
    drop(huge)
    expect(onUnreadable).toHaveBeenCalledOnce()
    expect(onText).not.toHaveBeenCalled()
  })

  test.each([
    ['template.cut-off', 'The end is missing.'],
    ['template.newer', 'Update Trellis'],
    ['template.unsafe-link', 'a link that is not https'],
    ['template.too-big', 'too big'],
    ['template.too-deep', 'too deep'],
    ['template.not-trellis', 'neither a file nor a code'],
    ['template.broken', 'damaged'],
  ])('%s is said in plain words, with what was kept', (code, said) => {
    show(<HandoverFailed code={code} />)
    expect(screen.getByRole('alert').textContent).toContain(said)
    expect(seen()).toContain('Nothing was changed.')
  })
})

test('what was taken over is counted in words and can be taken back', async () => {
  const onUndo = vi.fn()
  show(
    <TakenOver
      pieces={[piece('goal-set'), piece('goal-changed'), piece('prompt-made'), piece('prompt-made')]}
      onUndo={onUndo}
    />,
  )
  expect(seen()).toContain('1 goal is added. 1 goal is changed. 2 questions are added.')
  await press('Undo')
  expect(onUndo).toHaveBeenCalledOnce()
})

test('links show where they lead, and only https is a link', () => {
  const link = { title: 'T', why: 'because', format: 'watch' as const }
  show(
    <Links
      links={[
        { ...link, url: 'https://example.org/a' },
        { ...link, url: 'javascript:alert(1)' },
      ]}
    />,
  )
  expect(screen.getAllByRole('link')).toHaveLength(1)
  expect(seen()).toContain('to watch, example.org')
})
