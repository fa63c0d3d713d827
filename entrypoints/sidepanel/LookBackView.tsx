import { useState } from 'preact/hooks'
import { Card } from '@/components/Card'
import { Fold } from '@/components/Fold'
import { StoreFailed } from '@/components/StoreFailed'
import { UndoLine } from '@/components/UndoLine'
import { useLive } from '@/components/use-live'
import { LookBack, type LookedBack } from '@/components/week/LookBack'
import { LookBackDay } from '@/components/week/LookBackDay'
import type { TopicId } from '@/utils/base/ids'
import { localDay } from '@/utils/base/time'
import { changeSettings } from '@/utils/browser/settings'
import { writerOf } from '@/utils/browser/writer'
import { t } from '@/utils/i18n'
import type { WeekChoices } from '@/utils/messages/week-choices'
import { type LiveWeek, liveWeek } from '@/utils/store/live-week'
import { undo } from '@/utils/store/prompts'
import { reflect } from '@/utils/store/reflections'
import { firstWeekday, spanOf, weekdayOf } from '@/utils/week/span'
import type { Undoable } from './corrections'
import { codeOf } from './live'
import type { PanelProps } from './panel-props'
import { useAttempt } from './use-attempt'

/** Looking back on the week: offered on the day that the student chose, and there to be opened on every other. */
export function LookBackView({ db, settings, reader }: PanelProps) {
  const { week } = settings
  const today = localDay(reader.now, reader.zone)
  const first = firstWeekday(reader.locale)
  const span = spanOf('week', today, first)
  const live = useLive(
    () => liveWeek(db, { span, plan: week, today, zone: reader.zone }),
    [db, span.from, today, week.days, week.breaks],
  )
  const { problem, attempt } = useAttempt()
  const [last, setLast] = useState<Undoable>()
  if (live.state === 'failed') return <StoreFailed code={codeOf(live.error)} onAgain={() => location.reload()} />
  if (live.state === 'loading') return null
  const { reflection } = live.value.numbers
  const isOffered = !reflection && week.skipped !== span.from && week.lookBackOn === weekdayOf(today)
  const keep = (said: LookedBack) =>
    attempt(async () => {
      const piece = await reflect(db, { week: span.from, ...said }, writerOf(settings))
      const takeBack = () => undo(db, piece, writerOf(settings)).then(() => setLast(undefined))
      setLast({ said: t('look_back_kept'), onUndo: () => attempt(takeBack) })
    })
  const choose = (chosen: Partial<WeekChoices>) => changeSettings((now) => ({ week: { ...now.week, ...chosen } }))
  const form = (onSkip?: () => void) => (
    <LookBack key={reflection?.id} given={givenBy(live.value)} onKeep={keep} onSkip={onSkip} />
  )
  return (
    <section>
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      {last && <UndoLine key={last.said} {...last} />}
      {isOffered ? (
        <Card>
          <h2>{t('look_back_title')}</h2>
          <p class="soft">{t('look_back_says')}</p>
          {form(() => choose({ skipped: span.from }))}
        </Card>
      ) : (
        <Fold key={reflection?.id} summary={reflection ? t('look_back_again') : t('look_back_title')}>
          <p class="soft">{t('look_back_says')}</p>
          {form()}
        </Fold>
      )}
      {reflection?.plan && (
        <p>
          <bdi>{reflection.plan}</bdi>
        </p>
      )}
      <Fold summary={t('look_back_when')}>
        <LookBackDay
          value={week.lookBackOn}
          first={first}
          locale={reader.locale}
          onChoose={(lookBackOn) => choose({ lookBackOn })}
        />
      </Fold>
    </section>
  )
}

/** What was said before, or else what the answers say. */
function givenBy({ numbers, topics }: LiveWeek): LookedBack {
  if (numbers.reflection) return numbers.reflection
  const name = (topic: TopicId) => topics.get(topic)?.name ?? topic
  return {
    stuck: numbers.stuck.items.map(({ topic }) => name(topic)),
    muddy: numbers.hard.map(name),
    plan: '',
  }
}
