import type { JSX } from 'preact'
import { GoalForm } from '@/components/goals/GoalForm'
import { GoalList } from '@/components/goals/GoalList'
import type { GoalActs } from '@/components/goals/goal-acts'
import { Place, Section } from '@/components/Place'
import { Tabs } from '@/components/Tabs'
import type { GoalId } from '@/utils/base/ids'
import { DAY } from '@/utils/base/time'
import { goalView, memory, seenTopic } from '../goals'
import { LONG, NOW, reader } from './values'

const nothing = () => undefined
const question = { id: 'q', question: 'What is osmosis?', answer: 'Water.', topicIds: ['osmosis' as never] }
const acts: GoalActs = {
  onChange: nothing,
  onEnd: nothing,
  onCheck: nothing,
  onProof: nothing,
  onAsk: nothing,
  onGive: nothing,
  questionsOf: async () => [question],
}

const held = { answers: 3, right: 3, rightDays: 2, gap: 5 }
const once = { answers: 1, right: 1, rightDays: 1, gap: 0 }
const waiting = (stability: number) => [{ id: 'w' as never, due: NOW + 2 * DAY, memory: memory(NOW, 1, stability) }]
const dueAt = NOW + 5 * DAY
const day = '2026-11-27'
const aim = (n: number, title: string, topics: Parameters<typeof goalView>[0], more = {}) =>
  goalView(topics, { goal: `t${n}` as GoalId, title, due: day, setAt: NOW - 10 * DAY, ...more }, NOW, dueAt)

const from = {
  template: 'urn:uuid:1',
  version: 1,
  at: NOW,
  name: 'Cell transport test',
  author: 'Ms Okafor',
  goals: [],
  offered: [],
}
const together = [
  aim(1, 'I can explain diffusion with an example', [
    seenTopic('diffusion', { is: held, level: 'proficient', prompts: waiting(20) }),
  ]),
  aim(2, 'I can say which way water moves, and why', [seenTopic('osmosis', { is: once, prompts: waiting(3) })]),
  aim(3, 'I can tell osmosis from diffusion', [seenTopic('osmosis', { is: once, prompts: waiting(30) })]),
  aim(4, 'I can predict what salt does to a plant cell', [seenTopic('plasmolysis', { prompts: [] })]),
]
const own = goalView(
  [seenTopic('kidney', { is: once, prompts: waiting(2) }), seenTopic('nephron', { prompts: [] })],
  {
    title: 'Understand how kidneys clean blood',
    plan: 'after dinner\nsit down at the desk for 10 minutes',
    known: ['nephron' as never],
    proofs: [{ at: NOW - DAY, note: 'I drew a nephron and labelled it', link: 'https://example.org/drawing' }],
    setAt: NOW - 20 * DAY,
  },
  NOW,
)
const many = Array.from({ length: 12 }, (_, n) => ({
  views: [goalView([seenTopic(LONG)], { goal: `m${n}` as GoalId, title: LONG, setAt: NOW }, NOW)],
}))

function Goals({ children }: { children: JSX.Element | JSX.Element[] }) {
  return (
    <>
      <Tabs current="goals" />
      <Place>
        <h1>Goals</h1>
        {children}
        <Section title="A new goal">
          <GoalForm saveLabel="Set this goal" onSave={nothing} />
        </Section>
      </Place>
    </>
  )
}

/** Goals as a student meets them. */
export const goalStates: Record<string, () => JSX.Element> = {
  goals: () => (
    <Goals>
      <GoalList groups={[{ from, views: together }, { views: [own] }]} reader={reader} {...acts} />
    </Goals>
  ),
  'goals-empty': () => (
    <Goals>
      <p class="soft">Any page you read can count towards them.</p>
    </Goals>
  ),
  'goals-many': () => (
    <Goals>
      <GoalList groups={many} reader={reader} {...acts} />
    </Goals>
  ),
  'goals-aside': () => (
    <Goals>
      <GoalList groups={[{ views: [{ ...own, goal: { ...own.goal, state: 'paused' } }] }]} reader={reader} {...acts} />
    </Goals>
  ),
}
