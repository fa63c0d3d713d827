// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { TopicPage, type TopicPageProps } from '@/components/explore/TopicPage'
import { WholeMap } from '@/components/explore/WholeMap'
import { around, topicPage } from '../support/gallery/explore-states'
import { press, screen, seen, show, unfold, write } from '../support/screen'

const open = (given: Partial<TopicPageProps> = {}) => {
  const acts = { onClaim: vi.fn(), onMerge: vi.fn(), onRename: vi.fn(), onMute: vi.fn(), onForget: vi.fn() }
  show(<TopicPage {...topicPage} {...acts} {...given} />)
  return acts
}

describe('a topic', () => {
  test('tells its level, what that rests on, and what would change it', () => {
    open()
    expect(seen()).toContain('4 answers. The last one: 5 days ago.')
    expect(seen()).toContain('2 pages about it, read for about 18 minutes.')
    expect(seen()).toContain('A right answer on another day makes it Solid.')
  })

  test.each([
    ['I know this', 'known'],
    ['I don’t', 'not-known'],
    ['Not me', 'not-me'],
  ])('can be contested: %s', async (name, what) => {
    const { onClaim } = open()
    await press(name)
    expect(onClaim).toHaveBeenCalledExactlyOnceWith(what)
  })

  test('that is the wrong one asks which it is, and moves there', async () => {
    const { onMerge } = open()
    await press('Osmosis is the wrong topic')
    write('In your words', 'Reverse osmosis')
    await press('Move it there')
    expect(onMerge).toHaveBeenCalledExactlyOnceWith('Reverse osmosis')
  })

  test('is not forgotten by one press', async () => {
    const { onForget } = open()
    await unfold('Change this topic')
    await press(/^Forget it/)
    expect(onForget).not.toHaveBeenCalled()
    expect(seen()).toContain('Forget Osmosis?')
    await press('Yes, forget it')
    expect(onForget).toHaveBeenCalledOnce()
  })

  test('can be called something else, but not nothing and not the same', async () => {
    const { onRename } = open()
    await unfold('Change this topic')
    await press(/^Call it something else/)
    const save = () => screen.getByRole('button', { name: 'Call it that' }) as HTMLButtonElement
    expect(save().disabled).toBe(true)
    write('Your name for it', '  ')
    expect(save().disabled).toBe(true)
    write('Your name for it', 'Water wandering')
    await press('Call it that')
    expect(onRename).toHaveBeenCalledExactlyOnceWith('Water wandering')
  })

  test('that was left out can be taken in again', async () => {
    const { onMute } = open({ view: { ...topicPage.view, muted: true } })
    await unfold('Change this topic')
    await press(/^Take it in again/)
    expect(onMute).toHaveBeenCalledExactlyOnceWith(false)
  })

  test('is drawn among its neighbours, each a link that says its level and whether it is a gap', () => {
    open()
    const names = screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))
    expect(names).toContain('Osmosis: Getting there')
    expect(names).toContain('Cell membrane: Started, a gap')
  })
})

describe('the whole map', () => {
  const hrefOf = (topic: string) => `#${topic}`
  const map = { ...around, heads: [{ subject: 'biology' as const, y: 0 }] }

  test('says as a list what it shows as a picture', async () => {
    show(<WholeMap map={map} hrefOf={hrefOf} onSave={vi.fn()} saved={false} />)
    const labels = () => screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))
    const drawn = labels()
    await press('As a list')
    expect(labels().sort()).toEqual(drawn.sort())
    expect(seen()).toContain('a gap')
  })

  test('can be made bigger and smaller without end being passed', async () => {
    show(<WholeMap map={map} hrefOf={hrefOf} onSave={vi.fn()} saved={false} />)
    await press('Bigger')
    expect((screen.getByRole('button', { name: 'Bigger' }) as HTMLButtonElement).disabled).toBe(true)
    expect((screen.getByRole('button', { name: 'Smaller' }) as HTMLButtonElement).disabled).toBe(false)
  })
})
