import type { ComponentChildren, JSX } from 'preact'
import { CallLine } from '@/components/now/CallLine'
import { Place } from '@/components/Place'
import { BackLine } from '@/components/review/BackLine'
import { NewTest } from '@/components/review/NewTest'
import { Slips } from '@/components/review/Slips'
import { TestAfter } from '@/components/review/TestAfter'
import { TestPlan } from '@/components/review/TestPlan'
import { CallsPart } from '@/components/settings/CallsPart'
import type { GoalId, TopicId } from '@/utils/base/ids'
import { addDays, DAY, localDay } from '@/utils/base/time'
import { LONG, NOW, prompt, reader } from './values'

const nothing = () => undefined
const today = localDay(NOW, reader.zone)
const days = [0, 1, 3].map((ahead) => ({ day: addDays(today, ahead), questions: 9 - ahead, minutes: 5 }))
const plan = { on: localDay(NOW + 4 * DAY, reader.zone), reader, minutesADay: 5, onDrop: nothing }
const about = (name: string) => [name as TopicId]

function Beside({ children }: { children: ComponentChildren }) {
  return (
    <Place>
      <h1>Nothing to recall today</h1>
      {children}
    </Place>
  )
}

const parts: Record<string, () => JSX.Element> = {
  'review-test-ahead': () => (
    <TestPlan {...plan} names={['Cell membrane', 'Osmosis']} forecast={{ of: 14, now: 9.1, inTest: 12.9, days }} />
  ),
  'review-test-nothing-to-ask': () => (
    <TestPlan {...plan} names={[LONG]} forecast={{ of: 0, now: 0, inTest: 0, days: [] }} />
  ),
  'review-test-behind': () => (
    <TestAfter
      on={addDays(today, -2)}
      names={['Osmosis']}
      checked={{ asked: 12, expected: 10.7, came: 8 }}
      reader={reader}
    />
  ),
  'review-test-new': () => (
    <NewTest
      goals={[{ key: 'g', label: 'Understand how cells live', topics: about('cells'), goal: 'g' as GoalId }]}
      pages={[
        { key: 'p', label: 'Osmosis', topics: about('osmosis') },
        { key: 'q', label: LONG, topics: about('x') },
      ]}
      topics={[{ key: 't', label: 'Turgor', topics: about('turgor') }]}
      tomorrow={addDays(today, 1)}
      onSet={nothing}
    />
  ),
  'now-call': () => (
    <CallLine
      {...{ reason: 'end_of_page', fitting: 2, used: 2, budget: 3, fewer: true }}
      onAccept={nothing}
      onDismiss={nothing}
    />
  ),
  'settings-calls': () => (
    <CallsPart
      rules={{ aDay: 3, quietFrom: 22, quietTo: 7 }}
      calls={[{ call: 'a', at: NOW, reason: 'end_of_page', how: 'dismissed' }]}
      reader={reader}
      onRules={nothing}
    />
  ),
  'review-back': () => <BackLine away={30} first={4} locale={reader.locale} />,
  'review-slips': () => <Slips text={prompt} language="en" onEdit={nothing} />,
}

/** What the review place shows beside a question. */
export const reviewStates = Object.fromEntries(
  Object.entries(parts).map(([name, part]) => [name, () => <Beside>{part()}</Beside>]),
)
