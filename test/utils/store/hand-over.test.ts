import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '@/utils/base/time'
import { changeGoal, questionsOfGoal } from '@/utils/store/goals'
import { hadOf, takeBack, takeOver } from '@/utils/store/hand-over'
import { answerPrompt } from '@/utils/store/prompts'
import { goalIdOf, promptIdOf } from '@/utils/templates/ids'
import { goneFrom, offerKind, offersOf } from '@/utils/templates/offers'
import { packOf } from '@/utils/templates/pack'
import type { Pick } from '@/utils/templates/take-over'
import type { Template } from '@/utils/templates/template'
import { writeTemplate } from '@/utils/templates/write'
import { everythingIn, freshDb, writerAt } from '../../support/db'
import { NOON } from '../../support/evidence'
import { template, templateGoal } from '../../support/templates'

const osmosis = templateGoal({
  id: 'g2',
  title: 'say which way water moves',
  topics: [{ name: 'osmosis', aka: ['osmotic flow'] }],
  due: '2026-10-01',
  target: { kind: 'mastery', level: 'proficient' },
  resources: [{ url: 'https://example.org/o', title: 'Osmosis', why: 'short', format: 'watch' }],
  prompts: [{ question: 'What moves in osmosis?', answer: 'Water.' }],
})
const lesson = template({ goals: [templateGoal(), osmosis] })
const pickAll = (of: Template, change: Partial<Pick> = {}): Pick[] =>
  of.goals.map((goal) => ({
    goal: goalIdOf(of, goal),
    title: goal.title,
    due: goal.due,
    without: new Set(),
    ...change,
  }))
const goals = async (db: ReturnType<typeof freshDb>) => (await db.panel.get('panel'))?.goals ?? []
const offers = async (db: ReturnType<typeof freshDb>, of: Template) => offersOf(of, await hadOf(db, of))

describe('taking over a template', () => {
  test('sets the goals that were picked, with their terms, links, aim and questions', async () => {
    const db = freshDb()
    await takeOver(db, lesson, pickAll(lesson).slice(1), writerAt())
    expect(await goals(db)).toMatchObject([
      {
        title: 'say which way water moves',
        topics: ['osmosis', 'osmotic flow'],
        due: '2026-10-01',
        target: { kind: 'level', level: 'proficient' },
        links: [{ url: 'https://example.org/o' }],
      },
    ])
    const [question] = await questionsOfGoal(db, goalIdOf(lesson, osmosis))
    expect(question).toMatchObject({ question: 'What moves in osmosis?', origin: 'template', topicIds: ['osmosis'] })
    expect((await db.panel.get('panel'))?.templates).toMatchObject([
      { name: 'Cell transport test', author: 'Ms Okafor', version: 1, goals: [goalIdOf(lesson, osmosis)] },
    ])
  })

  test('twice is once', async () => {
    const db = freshDb()
    await takeOver(db, lesson, pickAll(lesson), writerAt())
    const before = await goals(db)
    expect(offerKind(lesson, await hadOf(db, lesson))).toBe('again')
    expect((await offers(db, lesson)).map(({ is }) => is)).toEqual(['same', 'same'])
    const written = await takeOver(db, lesson, pickAll(lesson), writerAt(NOON + 1))
    expect(written.map(({ kind }) => kind)).toEqual(['template-joined'])
    expect(await goals(db)).toEqual(before)
    expect(await db.prompts.count()).toBe(2)
  })

  test('is taken back as a whole, and nothing stays', async () => {
    const db = freshDb()
    const pieces = await takeOver(db, lesson, pickAll(lesson), writerAt())
    await takeBack(db, pieces, writerAt(NOON + 1))
    expect(await goals(db)).toEqual([])
    expect((await db.panel.get('panel'))?.templates).toEqual([])
    expect(await db.prompts.count()).toBe(0)
  })

  test('leaves out the questions that the student left out', async () => {
    const db = freshDb()
    const without = new Set(lesson.goals.flatMap(({ prompts }) => prompts.map(promptIdOf)))
    await takeOver(db, lesson, pickAll(lesson, { without }), writerAt())
    expect(await db.prompts.count()).toBe(0)
    expect(await goals(db)).toHaveLength(2)
  })

  test('a goal without key terms is about what its title names', async () => {
    const db = freshDb()
    const bare = template({ goals: [templateGoal({ topics: [], title: 'kidneys' })] })
    await takeOver(db, bare, pickAll(bare), writerAt())
    expect((await goals(db))[0]?.topics).toEqual(['kidney'])
  })
})

describe('a newer version', () => {
  const second: Template = {
    ...lesson,
    revision: 2,
    goals: [
      templateGoal({ title: 'explain diffusion with two examples', due: '2026-11-01' }),
      templateGoal({ id: 'g3', title: 'draw a cell', prompts: [] }),
    ],
  }

  test('shows what it changes and changes nothing by itself', async () => {
    const db = freshDb()
    await takeOver(db, lesson, pickAll(lesson), writerAt())
    const before = await goals(db)
    const [changed, added] = await offers(db, second)
    expect(changed).toMatchObject({
      is: 'changed',
      changes: [
        {
          what: 'words',
          from: 'explain diffusion with an example',
          to: 'explain diffusion with two examples',
          keepsMine: false,
        },
        { what: 'due', from: undefined, to: '2026-11-01', keepsMine: false },
      ],
    })
    expect(added?.is).toBe('added')
    expect(goneFrom(second, await hadOf(db, second))).toEqual(['say which way water moves'])
    expect(offerKind(second, await hadOf(db, second))).toBe('newer')
    expect(await goals(db)).toEqual(before)
  })

  test('never takes away what the student wrote, what they answered or a goal that is gone from it', async () => {
    const db = freshDb()
    await takeOver(db, lesson, pickAll(lesson), writerAt())
    const id = goalIdOf(lesson, templateGoal())
    await changeGoal(db, id, { title: 'my own words' }, writerAt(NOON + 1))
    await answerPrompt(
      db,
      promptIdOf(templateGoal().prompts[0] as never),
      { rating: 'good', form: 'reveal', durationMs: 1 },
      writerAt(NOON + HOUR),
    )
    const [offer] = await offers(db, second)
    expect(offer?.changes[0]).toMatchObject({ what: 'words', keepsMine: true })
    await takeOver(db, second, pickAll(second), writerAt(NOON + DAY))
    expect((await goals(db)).map(({ title, due }) => [title, due])).toEqual([
      ['my own words', '2026-11-01'],
      ['say which way water moves', '2026-10-01'],
      ['draw a cell', undefined],
    ])
    expect(await questionsOfGoal(db, id)).toMatchObject([{ memory: { reps: 1 } }])
  })

  test('edits made in the preview survive it too', async () => {
    const db = freshDb()
    await takeOver(db, lesson, pickAll(lesson, { title: 'reworded at once' }).slice(0, 1), writerAt())
    const [offer, other] = await offers(db, second)
    expect(offer).toMatchObject({ is: 'changed', changes: [{ what: 'words', keepsMine: true }, { what: 'due' }] })
    expect(other?.is).toBe('added')
    await takeOver(db, second, pickAll(second).slice(0, 1), writerAt(NOON + DAY))
    expect((await goals(db))[0]?.title).toBe('reworded at once')
  })

  test('a goal that was left out before is offered as that, and an older version says that it is older', async () => {
    const db = freshDb()
    await takeOver(db, lesson, pickAll(lesson).slice(0, 1), writerAt())
    expect((await offers(db, lesson)).map(({ is }) => is)).toEqual(['same', 'left'])
    await takeOver(db, second, pickAll(second), writerAt(NOON + DAY))
    expect(offerKind(lesson, await hadOf(db, lesson))).toBe('older')
  })

  test('a date that the teacher took away goes, unless it is the student’s own', async () => {
    const undated = { ...lesson, revision: 2, goals: [{ ...osmosis, due: undefined }] }
    const db = freshDb()
    await takeOver(db, lesson, pickAll(lesson), writerAt())
    await takeOver(db, undated, pickAll(undated), writerAt(NOON + 1))
    expect((await goals(db)).find(({ title }) => title.startsWith('say'))?.due).toBeUndefined()
    const own = freshDb()
    await takeOver(own, lesson, pickAll(lesson, { due: '2026-12-24' }), writerAt())
    await takeOver(own, undated, pickAll(undated), writerAt(NOON + 1))
    expect((await goals(own)).find(({ title }) => title.startsWith('say'))?.due).toBe('2026-12-24')
  })
})

describe('a pack', () => {
  const pack = packOf('urn:uuid:0abc4567-89ab-4def-8123-456789abcdef', 'For tomorrow', 'en', 'Kim', [
    { title: '', topics: ['osmosis' as never], prompts: [{ question: 'What  moves in OSMOSIS?', answer: 'Water.' }] },
  ])

  test('adds questions without a goal, marked as from a pack', async () => {
    const db = freshDb()
    const pieces = await takeOver(db, pack, pickAll(pack), writerAt())
    expect(pieces.map(({ kind }) => kind)).toEqual(['prompt-made', 'pack-joined'])
    expect((await db.prompts.toArray())[0]).toMatchObject({ origin: 'pack', topicIds: ['osmosis'], state: 'active' })
    expect(await goals(db)).toEqual([])
  })

  test('a question that the student has from somebody else is not added again', async () => {
    const db = freshDb()
    await takeOver(db, lesson, pickAll(lesson), writerAt())
    const [offer] = await offers(db, pack)
    expect(offer?.prompts).toMatchObject([{ isThere: true }])
    await takeOver(db, pack, pickAll(pack), writerAt(NOON + 1))
    expect(await db.prompts.count()).toBe(2)
  })

  test('and a template made of it hold no word of what the student read', async () => {
    const db = freshDb()
    await takeOver(db, lesson, pickAll(lesson), writerAt())
    const questions = await questionsOfGoal(db, goalIdOf(lesson, osmosis))
    const text = writeTemplate(packOf(pack.id, 'x', 'en', '', [{ title: 'x', topics: [], prompts: questions }]))
    expect(await everythingIn(db)).toContain('laptop')
    expect(text).not.toMatch(/laptop|example\.org|rating|"at"|Okafor/)
  })
})
