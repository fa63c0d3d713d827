// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '@/entrypoints/import/App'
import { openDb } from '@/utils/store/open'
import { codeOf } from '@/utils/templates/code'
import type { Template } from '@/utils/templates/template'
import { freshLearner } from '../../support/db'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { settings } from '../../support/student'
import { template, templateGoal } from '../../support/templates'

const two = template({ goals: [templateGoal(), templateGoal({ id: 'g2', title: 'draw a cell', prompts: [] })] })
let learner = freshLearner()

beforeEach(() => {
  fakeBrowser.reset()
  haveLocks()
  learner = freshLearner()
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { timeout: 5000 })

async function open(given: object = {}) {
  await fakeBrowser.storage.local.set({ settings: { ...settings, learner, ...given } })
  show(<App />)
  await see('You see everything before anything is added.')
}

async function paste(of: Template | string) {
  await unfold('Or paste a code')
  write('The code', typeof of === 'string' ? of : codeOf(of))
  await Promise.resolve()
  await press('Open')
}

async function goals() {
  const opened = await openDb(learner)
  if (!opened.ok) throw opened.failure
  const panel = await opened.value.panel.get('panel')
  opened.value.close()
  return panel?.goals.map(({ title }) => title) ?? []
}

describe('a code that was pasted', () => {
  test('is taken over as picked, and taken back as a whole', async () => {
    await open()
    await paste(two)
    await see('Take the goals you want')
    fireEvent.click(screen.getByRole('checkbox', { name: /draw a cell/ }))
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Add 1 goal' })).toHaveProperty('disabled', false))
    await press('Add 1 goal')
    await see('1 goal is added. 1 question is added.')
    expect(await goals()).toEqual(['explain diffusion with an example'])
    await press('Undo')
    await see('Take the goals you want')
    expect(await goals()).toEqual([])
  })

  test('a second time says that it is here already', async () => {
    await open()
    await paste(two)
    await see('Add 2 goals')
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: 'Add 2 goals' })).toHaveProperty('disabled', false),
    )
    await press('Add 2 goals')
    await see('2 goals are added.')
    await paste({ ...two, revision: 2 })
    await see('This is a newer version.')
    expect(seen()).toContain('You have this one; nothing has changed.')
    expect(await goals()).toHaveLength(2)
  })

  test('that is none is refused, and the one before is no longer shown as if it were it', async () => {
    await open()
    await paste(two)
    await see('Take the goals you want')
    await paste('T1:abc')
    await see('Nothing was changed.')
    expect(seen()).not.toContain('Take the goals you want')
  })
})

test('who has not agreed to Trellis sees what it is and where to begin; no database is made', async () => {
  const made = vi.spyOn(indexedDB, 'open')
  await open({ consent: undefined })
  await paste(two)
  await see('Take the goals you want')
  expect(screen.getByRole('button', { name: 'Add 2 goals' })).toHaveProperty('disabled', true)
  expect(made).not.toHaveBeenCalled()
})
