import { useState } from 'preact/hooks'
import { ButtonLink } from '@/components/Button'
import { Fold } from '@/components/Fold'
import { Place } from '@/components/Place'
import { StoreFailed } from '@/components/StoreFailed'
import { useLive } from '@/components/use-live'
import { PlanWeeks } from '@/components/week/PlanWeeks'
import { Sheet } from '@/components/week/Sheet'
import { WeekBar } from '@/components/week/WeekBar'
import { localDay, startOfDay } from '@/utils/base/time'
import { report } from '@/utils/browser/log'
import { changeSettings } from '@/utils/browser/settings'
import { t } from '@/utils/i18n'
import type { Settings } from '@/utils/messages/settings'
import type { WeekChoices } from '@/utils/messages/week-choices'
import type { TrellisDb } from '@/utils/store/db'
import { StoreError } from '@/utils/store/failures'
import { type LiveWeek, liveWeek } from '@/utils/store/live-week'
import type { SchoolBreak } from '@/utils/week/source'
import { firstWeekday, spanAfter, spanBefore, spanOf } from '@/utils/week/span'
import { EditView } from './EditView'
import { readerNow } from './reader'
import { useMade } from './use-made'
import { useTogether } from './use-together'
import { WaysView } from './WaysView'

interface WeekViewProps {
  db: TrellisDb
  settings: Settings
}

/** Makes a page of a week: which days, what is on it, and how it is handed over. */
export function WeekView({ db, settings }: WeekViewProps) {
  const [reader] = useState(readerNow)
  const today = localDay(reader.now, reader.zone)
  const first = firstWeekday(reader.locale)
  const [span, setSpan] = useState(() => spanOf('week', today, first))
  const { week } = settings
  const at = { span, plan: week, today, zone: reader.zone }
  const live = useLive(() => liveWeek(db, at), [db, span.from, span.kind, week.days, week.breaks])
  if (live.state === 'failed') {
    const code = live.error instanceof StoreError ? live.error.code : 'store.failed'
    report(code, live.error)
    return <Place>{<StoreFailed code={code} onAgain={() => location.reload()} />}</Place>
  }
  if (live.state === 'loading') return null
  // While another span is being read, the one before stays under its own name.
  const shown = live.value.numbers.span
  const days = (each: SchoolBreak) =>
    new Intl.DateTimeFormat(reader.locale, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
      startOfDay(each.from, 0),
      startOfDay(each.to, 0),
    )
  return (
    <Making
      seen={live.value}
      settings={settings}
      locale={reader.locale}
      bar={{
        kind: shown.kind,
        hasNext: shown.to < today,
        hasPrevious: !live.value.numbers.first,
        onKind: (kind) => setSpan(spanOf(kind, today, first)),
        onPrevious: () => setSpan(spanBefore(span, first)),
        onNext: () => setSpan(spanAfter(span, first)),
      }}
      days={days}
    />
  )
}

type Bar = Parameters<typeof WeekBar>[0]

interface MakingProps {
  seen: LiveWeek
  settings: Settings
  locale: string
  bar: Pick<Bar, 'kind' | 'hasNext' | 'hasPrevious' | 'onKind' | 'onPrevious' | 'onNext'>
  days(span: SchoolBreak): string
}

function Making({ seen, settings, locale, bar, days }: MakingProps) {
  const { week } = settings
  const { made, own, setOwn } = useMade(seen, week, locale)
  const together = useTogether()
  if (made === undefined) return null
  if (together.isOn) return <Sheet page={made.page} />
  const choose = (chosen: Partial<WeekChoices>) => changeSettings((now) => ({ week: { ...now.week, ...chosen } }))
  return (
    <>
      <WeekBar {...bar} onTogether={together.start} onPrint={() => print()}>
        <Fold summary={t('week_edit')}>
          <EditView seen={seen} week={week} made={made} own={own} onOwn={setOwn} onChoose={choose} />
        </Fold>
        <Fold summary={t('week_ways')}>
          <WaysView page={made.page} ours={week.ours} onOurs={(ours) => choose({ ours })} />
        </Fold>
        <Fold summary={t('week_plan')}>
          <PlanWeeks
            plan={week}
            days={days}
            onDays={(count) => choose({ days: count })}
            onBreaks={(breaks) => choose({ breaks })}
          />
        </Fold>
        <ButtonLink kind="plain" href="#guide">
          {t('week_guide')}
        </ButtonLink>
      </WeekBar>
      <Sheet page={made.page} />
    </>
  )
}
