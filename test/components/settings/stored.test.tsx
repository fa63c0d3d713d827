/** @vitest-environment happy-dom */
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { Erase } from '@/components/settings/Erase'
import { Restore, type Restoring } from '@/components/settings/Restore'
import { StoredPart } from '@/components/settings/StoredPart'
import { press, screen, seen, show, write } from '../../support/screen'

describe('what is stored', () => {
  const stored = (more: object = {}) => {
    const does = { onKeep: vi.fn(), onSave: vi.fn() }
    const sums = { pages: 1, prompts: 86, answers: 640 }
    show(
      <StoredPart sums={sums} isKept={false} ledgerAt="#ledger" saving={false} failed={undefined} {...does} {...more}>
        more
      </StoredPart>,
    )
    return does
  }

  test('is told in numbers, each in its own form', () => {
    stored()
    expect(seen()).toContain('1 page, 86 questions and 640 answers, on this computer alone.')
    expect(screen.getByRole('link', { name: 'See what is stored' }).getAttribute('href')).toBe('#ledger')
  })

  test('nothing is told as nothing', () => {
    stored({ sums: { pages: 0, prompts: 0, answers: 0 } })
    expect(seen()).toContain('Nothing is stored yet.')
  })

  test('a promise of the browser is never claimed', async () => {
    const { onKeep } = stored()
    expect(seen()).toContain('Not promised.')
    await press('Ask the browser to keep it')
    expect(onKeep).toHaveBeenCalledOnce()
  })

  test('a promise that was given is not asked for again', () => {
    stored({ isKept: true })
    expect(screen.queryByRole('button', { name: 'Ask the browser to keep it' })).toBeNull()
  })

  test('a backup that could not be written is not silently missing', async () => {
    const { onSave } = stored({ failed: 'store.failed' })
    expect(screen.getByRole('alert')).toBeTruthy()
    await press('Save a backup')
    expect(onSave).toHaveBeenCalledOnce()
  })
})

test('a second backup is not begun while one is being written', () => {
  const nothing = () => undefined
  show(
    <StoredPart sums={undefined} isKept ledgerAt="#ledger" saving failed={undefined} onKeep={nothing} onSave={nothing}>
      more
    </StoredPart>,
  )
  expect(screen.getByRole('button', { name: 'Save a backup' })).toHaveProperty('disabled', true)
})

describe('bringing a backup back', () => {
  const restore = (restoring: Restoring, onFile = vi.fn()) => {
    show(<Restore restoring={restoring} onFile={onFile} />)
    return onFile
  }

  test('says what was added, what was there, and what was left out because it had been forgotten', () => {
    restore({ state: 'done', added: 120, known: 1, refused: 4 })
    expect(seen()).toContain('120 things were added.')
    expect(seen()).toContain('1 was here already.')
    expect(seen()).toContain('4 were left out: you had forgotten them, or they could not be read.')
    expect(document.activeElement?.textContent).toContain('120 things were added.')
  })

  test('nothing refused is not mentioned', () => {
    restore({ state: 'done', added: 1, known: 0, refused: 0 })
    expect(seen()).not.toContain('forgotten')
  })

  test.each([
    ['backup.not-json', 'This file is not a Trellis file.'],
    ['backup.not-trellis', 'This file is not a Trellis file.'],
    ['backup.newer', 'This file was written by a newer Trellis.'],
    ['backup.broken', 'This Trellis file is damaged.'],
    ['backup.too-big', 'This file is too big'],
    ['store.full', 'The disk is full.'],
    ['store.refused', 'does not let Trellis store anything'],
    ['anything.else', 'The file could not be read.'],
  ])('%s is told in words, and that nothing was changed', (code, words) => {
    restore({ state: 'failed', code })
    expect(screen.getByRole('alert').textContent).toContain(words)
    expect(screen.getByRole('alert').textContent).toContain('Nothing was changed.')
  })

  test('the file that was chosen is handed on, also the same one twice', () => {
    const onFile = restore({ state: 'idle' })
    const field = document.querySelector('input')
    const file = new File(['{}'], 'a.json')
    for (const _ of [1, 2]) {
      Object.defineProperty(field, 'files', { value: [file], configurable: true })
      if (field) fireEvent.change(field)
    }
    expect(onFile).toHaveBeenCalledTimes(2)
    expect(onFile).toHaveBeenCalledWith(file)
  })

  test('no second file is taken while one is being read', () => {
    restore({ state: 'working', done: 0.2 })
    expect(screen.getByRole('button', { name: 'Bring a backup back' })).toHaveProperty('disabled', true)
  })
})

describe('delete everything', () => {
  const erase = (more: object = {}) => {
    const onErase = vi.fn()
    show(<Erase busy={false} failed={false} onErase={onErase} {...more} />)
    return onErase
  }

  test.each(['', 'del', 'yes'])('does nothing after %j', async (words) => {
    const onErase = erase()
    write('Type “delete” to be sure', words)
    const form = document.querySelector('form')
    if (form) fireEvent.submit(form)
    expect(screen.getByRole('button', { name: 'Delete everything' })).toHaveProperty('disabled', true)
    expect(onErase).not.toHaveBeenCalled()
  })

  test('needs the word, in any case, and a press', () => {
    const onErase = erase()
    write('Type “delete” to be sure', ' Delete ')
    expect(onErase).not.toHaveBeenCalled()
    const form = document.querySelector('form')
    if (form) fireEvent.submit(form)
    expect(onErase).toHaveBeenCalledOnce()
  })

  test('says when a part of it is left', () => {
    erase({ failed: true })
    expect(seen()).toContain('Not everything could be deleted.')
  })
})
