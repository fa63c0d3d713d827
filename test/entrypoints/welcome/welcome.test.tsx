// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '@/entrypoints/welcome/App'
import { ANYWHERE, PLACES } from '@/utils/attention/places'
import type { LearnerId } from '@/utils/base/ids'
import type { Evidence } from '@/utils/evidence/evidence'
import { CONSENT_VERSION, type Settings } from '@/utils/messages/settings'
import { allEvidence } from '@/utils/store/evidence'
import { StoreError } from '@/utils/store/failures'
import { openDb } from '@/utils/store/open'
import { freshLearner } from '../../support/db'
import { drafts, sampleReading } from '../../support/gallery/values'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, unfold, write } from '../../support/screen'

const browser = vi.hoisted(() => ({
  granted: new Set<string>(),
  requested: [] as string[][],
  answer: 'given' as 'given' | 'refused' | 'breaks',
  changed: new Set<() => void>(),
  opened: [] as number[],
}))
const understanding = vi.hoisted(() => ({ understandSample: vi.fn() }))
const store = vi.hoisted(() => ({ refuses: false }))

vi.mock('@/utils/browser/permissions', () => ({
  grantedPatterns: async () => [...browser.granted],
  hasAccess: async (patterns: string[]) => patterns.every((pattern) => browser.granted.has(pattern)),
  requestAccess: async (patterns: string[]) => {
    browser.requested.push(patterns)
    if (browser.answer === 'breaks') throw new Error('policy')
    if (browser.answer === 'refused') return false
    for (const pattern of patterns) browser.granted.add(pattern)
    for (const changed of browser.changed) changed()
    return true
  },
  watchAccess: (changed: () => void) => {
    browser.changed.add(changed)
    return () => browser.changed.delete(changed)
  },
}))
vi.mock('@/utils/browser/understand', () => understanding)
vi.mock('@/utils/browser/keys', () => ({ panelKeys: async () => 'Alt+Shift+Y' }))
vi.mock('@/utils/browser/tabs', () => ({ currentTab: async () => ({ id: 7, url: '', title: '', private: false }) }))
vi.mock('@/utils/browser/panel', () => ({ openPanel: (tab: number) => browser.opened.push(tab) }))
vi.mock('@/utils/store/evidence', async (original) => {
  const real = await original<typeof import('@/utils/store/evidence')>()
  return {
    ...real,
    addEvidence: (...given: Parameters<typeof real.addEvidence>) =>
      store.refuses ? Promise.reject(new StoreError('store.full', undefined)) : real.addEvidence(...given),
  }
})

let learner: LearnerId

beforeEach(async () => {
  fakeBrowser.reset()
  haveLocks()
  location.hash = ''
  learner = freshLearner()
  browser.granted.clear()
  browser.changed.clear()
  Object.assign(browser, { requested: [], answer: 'given', opened: [] })
  store.refuses = false
  understanding.understandSample.mockReset().mockResolvedValue(sampleReading)
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { timeout: 5000 })
const lose = (text: string) => vi.waitFor(() => expect(seen()).not.toContain(text), { timeout: 5000 })
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'] as Settings

async function open(given: Partial<Settings> = {}) {
  const version: Partial<Settings> = { version: 1, learner, device: 'laptop' as Settings['device'] }
  await fakeBrowser.storage.local.set({ settings: { ...version, ...given } })
  const shown = show(<App />)
  await see('Trellis sits beside what you read')
  return shown
}

async function evidence(): Promise<Evidence[]> {
  const opened = await openDb(learner)
  if (!opened.ok) throw opened.failure
  const pieces = await allEvidence(opened.value)
  opened.value.close()
  return pieces
}
const kinds = async () => (await evidence()).map(({ kind }) => kind).sort()

const goTo = async (hash: string) => {
  location.hash = hash
  fireEvent(window, new Event('hashchange'))
  await Promise.resolve()
}
const choose = (label: RegExp) => fireEvent.click(screen.getByLabelText(label))

async function answerSample() {
  await goTo('#try')
  await see(drafts[0]?.question ?? '')
  await press('Show the answer')
  await press('Got it')
}

describe('agreeing', () => {
  test('asks the browser once for all sites of the groups that are picked, before anything else happens', async () => {
    await open()
    choose(/Maths/)
    const button = screen.getByRole('button', { name: 'I agree, start' })
    fireEvent.click(button)
    // In the press itself: a question that comes a turn later is refused by the browser.
    expect(browser.requested).toHaveLength(1)
    const asked = PLACES.filter(({ id }) => ['encyclopedias', 'textbooks', 'maths'].includes(id))
    expect(browser.requested[0]).toEqual(asked.flatMap(({ origins }) => origins))
    await see('Trellis is on')
    expect(await stored()).toMatchObject({ consent: { version: CONSENT_VERSION }, look: 'picked' })
  })

  test('keeps the answers, the goal in words and the day of the test', async () => {
    await open()
    write('What are you studying?', 'cell biology')
    write('Is a test coming?', 'tomorrow')
    await see('That is ')
    await press('I agree, start')
    await see('Trellis is on')
    await see('cell biology')
    await see('Test: tomorrow')
    expect(await kinds()).toEqual(['first-answers', 'goal-set', 'test-date-set'])
  })

  test('with every question skipped keeps nothing but the consent', async () => {
    await open()
    await press('I agree, start')
    await see('Trellis is on')
    expect(await kinds()).toEqual([])
  })

  test('to any site asks for any site', async () => {
    await open()
    choose(/On any site/)
    await press('I agree, start')
    await see('Any site, except logins')
    expect(browser.requested).toEqual([ANYWHERE])
    expect((await stored()).look).toBe('any')
  })

  test('with "only when I click" asks for nothing', async () => {
    await open()
    choose(/Only when I click/)
    await press('I agree, start')
    await see('Only the page on which you press')
    expect(browser.requested).toEqual([])
  })

  test('a refusal is not taken for a yes, and a browser that breaks over it neither', async () => {
    for (const answer of ['refused', 'breaks'] as const) {
      browser.answer = answer
      const { unmount } = await open()
      await press('I agree, start')
      await see('may look nowhere yet')
      await see('Your browser did not allow: Encyclopedias and Open textbooks.')
      unmount()
    }
  })

  test('asking again goes on from the refusal', async () => {
    browser.answer = 'refused'
    await open()
    await press('I agree, start')
    await see('may look nowhere yet')
    browser.answer = 'given'
    await press('Ask again')
    await lose('did not allow')
    await see('Encyclopedias and Open textbooks')
  })

  test('a full disk costs nothing that was typed: it is told, and kept at the next try', async () => {
    store.refuses = true
    await open()
    write('What are you studying?', 'algebra')
    await press('I agree, start')
    await vi.waitFor(() => expect(screen.getByRole('alert')).toBeTruthy())
    expect(await kinds()).toEqual([])
    store.refuses = false
    fireEvent.click(screen.getByRole('alert').querySelector('button') as HTMLElement)
    await see('algebra')
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(await kinds()).toEqual(['first-answers', 'goal-set'])
  })
})

describe('not now', () => {
  test('stores no consent and asks for nothing, and what was typed is still there on the way back', async () => {
    await open()
    write('What are you curious about?', 'bees')
    await press('Not now')
    await see('Nothing was stored, and no page will be read.')
    expect((await stored()).consent).toBeUndefined()
    expect(browser.requested).toEqual([])
    await press('Back to the questions')
    expect(screen.getByLabelText('What are you curious about?')).toHaveProperty('value', 'bees')
  })
})

describe('the sample', () => {
  test('is understood only when it is opened, and once', async () => {
    await open()
    expect(understanding.understandSample).not.toHaveBeenCalled()
    await answerSample()
    await goTo('#start')
    await goTo('#try')
    expect(understanding.understandSample).toHaveBeenCalledOnce()
  })

  test('its answer is in memory until the student agrees, and then kept with the first answers', async () => {
    await open()
    await answerSample()
    await see('This answer is only on this page so far.')
    expect(await kinds()).toEqual([])
    await press('Go on')
    await goTo('#start')
    await press('I agree, start')
    await see('Trellis is on')
    await see(drafts[0]?.question ?? '')
    expect(await kinds()).toEqual(['answered', 'prompt-made'])
  })

  test('what is typed before it is opened is not lost', async () => {
    await open()
    write('What are you studying?', 'algebra')
    await answerSample()
    await goTo('#start')
    expect(screen.getByLabelText('What are you studying?')).toHaveProperty('value', 'algebra')
  })

  test('after the consent its answer is kept at once', async () => {
    await open({ consent: { version: CONSENT_VERSION, at: 1 }, look: 'click' })
    await see('Trellis is on')
    await unfold('Try it on a short text')
    await see(drafts[0]?.question ?? '')
    await press('Show the answer')
    await press('No')
    await vi.waitFor(async () => expect(await kinds()).toEqual(['answered', 'prompt-made']))
    await vi.waitFor(() => expect(screen.getAllByText('done')).toHaveLength(2))
  })

  test('that cannot be understood can be tried again', async () => {
    understanding.understandSample.mockRejectedValueOnce(new Error('read.broke'))
    await open()
    await goTo('#try')
    await see('This text could not be understood just now.')
    await press('Try again')
    await see(drafts[0]?.question ?? '')
  })
})

describe('coming back', () => {
  const agreed: Partial<Settings> = { consent: { version: CONSENT_VERSION, at: 1 } }

  test('to a Trellis that is on shows what is allowed, and no question is asked twice', async () => {
    browser.granted = new Set(['https://*.school.example/*', ...(PLACES[0]?.origins ?? [])])
    await open(agreed)
    await see('Encyclopedias and school.example')
    expect(seen()).not.toContain('did not allow')
    expect(screen.queryByLabelText('Is a test coming?')).toBeNull()
  })

  test('a goal can still be named, and is kept in these words', async () => {
    await open({ ...agreed, look: 'click' })
    await see('Trellis is on')
    write('What are you studying?', 'French verbs')
    await press('Save')
    await see('French verbs')
    expect(await kinds()).toEqual(['goal-set'])
  })

  test('the panel is opened beside this very tab', async () => {
    await open({ ...agreed, look: 'click' })
    await see('Alt+Shift+Y')
    await press('Open Trellis')
    expect(browser.opened).toEqual([7])
  })

  test('after the consent text has changed asks again, says so, and never claims to be on', async () => {
    await open({ consent: { version: CONSENT_VERSION - 1, at: 1 }, look: 'click' })
    await see('What Trellis keeps has changed')
    expect(seen()).not.toContain('Trellis is on')
    await press('Not now')
    await see('What was kept before is still here')
    expect((await stored()).consent?.version).toBe(CONSENT_VERSION - 1)
  })

  test('in the theme that the student chose', async () => {
    await open({ ...agreed, theme: 'dark' })
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })
})
