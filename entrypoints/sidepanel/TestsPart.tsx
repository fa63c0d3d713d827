import { useState } from 'preact/hooks'
import { NewTest, type NewTestDate } from '@/components/review/NewTest'
import { TestAfter } from '@/components/review/TestAfter'
import { TestPlan } from '@/components/review/TestPlan'
import { StoreFailed } from '@/components/StoreFailed'
import { UndoLine } from '@/components/UndoLine'
import { useLive } from '@/components/use-live'
import type { EvidenceId } from '@/utils/base/ids'
import { addDays, localDay, MINUTE } from '@/utils/base/time'
import { writerOf } from '@/utils/browser/writer'
import { t } from '@/utils/i18n'
import { livePanel } from '@/utils/store/live'
import { liveTopics } from '@/utils/store/live-profile'
import { undo } from '@/utils/store/prompts'
import { liveTestPages, liveTests, setTestDate } from '@/utils/store/test-dates'
import type { Undoable } from './corrections'
import type { PanelProps } from './panel-props'
import { useAttempt } from './use-attempt'

/** Topics that can be chosen for a test. */
const TOPICS = 12

/** Tests: those that come with their plan, those that were with how well it held, and a new one. */
export function TestsPart({ db, settings, reader }: PanelProps) {
  const { problem, attempt } = useAttempt()
  const [last, setLast] = useState<Undoable>()
  const now = Math.floor(reader.now / MINUTE) * MINUTE
  const today = localDay(now, reader.zone)
  const { minutesADay } = settings
  const live = useLive(
    () => liveTests(db, { now, zone: reader.zone, today, minutesADay }),
    [db, now, today, minutesADay],
  )
  const tests = live.state === 'ready' ? live.value : { ahead: [], behind: [] }
  const act = (said: string, work: () => Promise<EvidenceId>) =>
    attempt(async () => {
      const piece = await work()
      const takeBack = async () => {
        await undo(db, piece, writerOf(settings))
        setLast(undefined)
      }
      setLast({ said, onUndo: () => attempt(takeBack) })
    })
  const onDrop = (piece: EvidenceId) =>
    attempt(async () => {
      await undo(db, piece, writerOf(settings))
      setLast(undefined)
    })
  return (
    <>
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      {tests.behind.map((test) => (
        <TestAfter key={test.piece} {...test} reader={reader} />
      ))}
      {tests.ahead.map((test) => (
        <TestPlan
          key={test.piece}
          {...test}
          reader={reader}
          minutesADay={minutesADay}
          onDrop={() => onDrop(test.piece)}
        />
      ))}
      {last && <UndoLine key={last.said} {...last} />}
      <Coming
        key={tests.ahead.length}
        db={db}
        settings={settings}
        reader={reader}
        onSet={(test) => act(t('test_set'), () => setTestDate(db, test, writerOf(settings)))}
      />
    </>
  )
}

function Coming({ db, reader, onSet }: PanelProps & { onSet(test: NewTestDate): void }) {
  const day = localDay(reader.now, reader.zone)
  const panel = useLive(() => livePanel(db), [db])
  const pages = useLive(() => liveTestPages(db), [db])
  const topics = useLive(() => liveTopics(db, reader.now, TOPICS), [db, day])
  const goals = panel.state === 'ready' ? panel.value.goals.filter(({ state }) => state === 'going') : []
  return (
    <NewTest
      tomorrow={addDays(day, 1)}
      goals={goals.map(({ goal, title, topics }) => ({ key: `goal:${goal}`, label: title, topics, goal }))}
      pages={(pages.state === 'ready' ? pages.value : []).map(({ page, title, topics }) => ({
        key: `page:${page}`,
        label: title,
        topics: topics.map(({ id }) => id),
      }))}
      topics={(topics.state === 'ready' ? topics.value : []).map(({ topic, name }) => ({
        key: `topic:${topic}`,
        label: name,
        topics: [topic],
      }))}
      onSet={onSet}
    />
  )
}
