// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { TrySample } from '@/entrypoints/sidepanel/TrySample'
import { makePrompt } from '@/utils/store/prompts'
import { freshDb } from '../../support/db'
import { drafts, sampleReading } from '../../support/gallery/values'
import { press, screen, seen, show, unfold } from '../../support/screen'
import { readerNow, settings, writerAt } from '../../support/student'

const understanding = vi.hoisted(() => ({ understandSample: vi.fn() }))
vi.mock('@/utils/browser/understand', () => understanding)

beforeEach(() => {
  fakeBrowser.reset()
  understanding.understandSample.mockReset().mockResolvedValue(sampleReading)
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text))
const here = (db = freshDb()) => ({ db, settings, reader: readerNow() })

describe('where nothing can be read', () => {
  test('a new student can try a short text at once, and its question is then theirs', async () => {
    const props = here()
    show(<TrySample {...props} />)
    await see(drafts[0]?.question ?? '')
    await press('Show the answer')
    await press('Nearly')
    await see('The question is yours now')
    const [prompt] = await props.db.prompts.toArray()
    expect(prompt).toMatchObject({ origin: 'sample', memory: { lastRating: 'hard' } })
  })

  test('the text does not fold up under the answer that was just given to it', async () => {
    show(<TrySample {...here()} />)
    await see(drafts[0]?.question ?? '')
    await press('Show the answer')
    await press('Got it')
    await see('The question is yours now')
    expect(seen()).toContain('Nothing to read here. Try it on a short text.')
  })

  test('a student with questions of their own finds it folded, and nothing is understood for nothing', async () => {
    const props = here()
    await makePrompt(
      props.db,
      { question: 'Q', answer: 'A', origin: 'own', form: 'reveal', topics: [], language: 'en' },
      writerAt(Date.now()),
    )
    show(<TrySample {...props} />)
    await see('What you kept waits in Review.')
    expect(understanding.understandSample).not.toHaveBeenCalled()
    await unfold('Try it on a short text')
    await see(drafts[0]?.question ?? '')
    expect(understanding.understandSample).toHaveBeenCalledOnce()
  })

  test('a text that could not be understood can be tried again', async () => {
    understanding.understandSample.mockRejectedValueOnce(new Error('read.broke'))
    show(<TrySample {...here()} />)
    await vi.waitFor(() => expect(screen.getAllByRole('button').length).toBeGreaterThan(0))
    const again = screen.getAllByRole('button')[0]
    again?.click()
    await see(drafts[0]?.question ?? '')
  })

  test('an answer that cannot be kept is not told as kept', async () => {
    const props = here()
    show(<TrySample {...props} />)
    await see(drafts[0]?.question ?? '')
    vi.spyOn(props.db, 'transaction').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
    await press('Show the answer')
    await press('Got it')
    await see('disk is full')
    expect(seen()).not.toContain('The question is yours now')
  })
})
