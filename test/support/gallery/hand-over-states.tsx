import type { JSX } from 'preact'
import { HandoverFailed } from '@/components/import/HandoverFailed'
import { ImportPage } from '@/components/import/ImportPage'
import { Preview } from '@/components/import/Preview'
import { Receive } from '@/components/import/Receive'
import { TakenOver } from '@/components/import/TakenOver'
import { ComposePage } from '@/components/teach/ComposePage'
import type { ComposeProps } from '@/components/teach/compose-props'
import { Guide, type GuideName } from '@/components/teach/Guide'
import { blankTemplate } from '@/utils/templates/compose'
import { goalIdOf } from '@/utils/templates/ids'
import type { Had } from '@/utils/templates/offers'
import { readyTemplates } from '@/utils/templates/ready'
import type { Template } from '@/utils/templates/template'
import { piece } from '../evidence'
import { goalState } from '../goals'
import { seeded } from '../seeded'
import { template, templateGoal } from '../templates'
import { LONG, NOW } from './values'

const nothing = () => undefined
const NONE: Had = { goals: [], prompts: new Set() }
const ready = readyTemplates()[0] as Template
const lesson = { ...ready, author: 'Ms Okafor', goals: ready.goals.map((goal) => ({ ...goal, due: '2026-11-27' })) }

const compose: ComposeProps = {
  template: lesson,
  others: [template({ title: 'Photosynthesis' })],
  bits: seeded(1),
  headings: { state: 'found', headings: ['Diffusion', 'Osmosis', 'Active transport'] },
  onChange: nothing,
  onUndo: nothing,
  onNew: nothing,
  onCopy: nothing,
  onOpen: nothing,
  onDrop: nothing,
  onHeadings: nothing,
  onSavePage: nothing,
  onSaveFile: nothing,
  onCopyCode: async () => undefined,
}

const newer: Template = {
  ...lesson,
  revision: 2,
  goals: [
    ...lesson.goals
      .slice(0, 2)
      .map((goal) => ({ ...goal, title: `${goal.title}, in one sentence`, due: '2026-12-04' })),
    templateGoal({ id: 'g9', title: 'draw a cell in salt water' }),
  ],
}
const joined: Had = {
  prompts: new Set(),
  goals: lesson.goals.slice(0, 2).map((goal, at) =>
    goalState({
      goal: goalIdOf(lesson, goal),
      title: at === 0 ? 'say it in my own words' : goal.title,
      due: goal.due,
    }),
  ),
  joined: {
    template: lesson.id,
    version: 1,
    at: NOW,
    name: lesson.title,
    author: lesson.author,
    goals: [],
    offered: lesson.goals.map((goal) => ({
      goal: goalIdOf(lesson, goal),
      words: goal.title,
      due: goal.due,
      prompts: [],
    })),
  },
}
const long = template({
  title: LONG,
  author: LONG,
  goals: Array.from({ length: 8 }, (_, n) =>
    templateGoal({
      id: `${n}`,
      title: LONG,
      topics: [{ name: LONG, aka: [] }],
      prompts: [{ question: LONG, answer: LONG }],
    }),
  ),
})

const Import = ({ children }: { children: JSX.Element }) => (
  <ImportPage>
    <Receive again onText={nothing} onUnreadable={nothing} />
    {children}
  </ImportPage>
)
const preview =
  (of: Template, had = NONE, isReady = true) =>
  () => (
    <Import>
      <Preview template={of} had={had} ready={isReady} onTake={nothing} />
    </Import>
  )
const guide = (of: GuideName) => () => <Guide of={of} />

/** What is handed over: composed, opened, and the sheets beside it. */
export const handOverStates: Record<string, () => JSX.Element> = {
  teach: () => <ComposePage {...compose} />,
  'teach-empty': () => (
    <ComposePage
      {...compose}
      template={blankTemplate(seeded(2), 'en')}
      others={[]}
      headings={{ state: 'unseen' }}
      onUndo={undefined}
    />
  ),
  'teach-long': () => <ComposePage {...compose} template={long} headings={{ state: 'none' }} />,
  'teach-guide': guide('guide'),
  'teach-it': guide('it'),
  'teach-parents': guide('parents'),
  'import-empty': () => (
    <ImportPage>
      <Receive again={false} onText={nothing} onUnreadable={nothing} />
    </ImportPage>
  ),
  'import-failed': () => (
    <Import>
      <HandoverFailed code="template.cut-off" />
    </Import>
  ),
  'import-preview': preview(lesson),
  'import-not-agreed': preview(lesson, NONE, false),
  'import-newer': preview(newer, joined),
  'import-long': preview(long),
  'import-pack': preview(template({ format: 'trellis/pack', author: 'Kim', title: 'My 12 for tomorrow' })),
  'import-done': () => (
    <Import>
      <TakenOver pieces={[piece('goal-set'), piece('prompt-made'), piece('template-joined')]} onUndo={nothing} />
    </Import>
  ),
}
