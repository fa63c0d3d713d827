import { useEffect, useState } from 'preact/hooks'
import { Button, ButtonLink } from '@/components/Button'
import { Place } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import { StoreFailed } from '@/components/StoreFailed'
import { UndoLine } from '@/components/UndoLine'
import { useLive } from '@/components/use-live'
import { localDay, MINUTE } from '@/utils/base/time'
import { farWords } from '@/utils/dates'
import { t } from '@/utils/i18n'
import { type ReviewSet, startSet } from '@/utils/panel/review-set'
import { type LiveReview, liveReview } from '@/utils/store/live'
import { codeOf } from './live'
import { useOwn } from './own-acts'
import type { BesideProps } from './panel-props'
import { ReviewSetView } from './ReviewSetView'
import { useAttempt } from './use-attempt'

/** The panel's clock may be half a minute behind: what was kept a moment ago is to be asked all the same. */
const AHEAD_MS = 2 * MINUTE

/** Review: what is due or new, in sets of about four. A set stays as it began; what comes due meanwhile waits for the next. */
export function ReviewPlace(props: BesideProps) {
  const { db, settings, reader, beside } = props
  const [set, setSet] = useState<ReviewSet>()
  const reading = beside.row?.reading
  const page = reading?.step === 'read' ? reading.page : undefined
  const minute = Math.floor(reader.now / MINUTE) * MINUTE
  const today = localDay(reader.now, reader.zone)
  const { minutesADay } = settings
  const live = useLive(
    () => liveReview(db, { now: minute + AHEAD_MS, today, minutesADay, page }),
    [db, minute, today, minutesADay, page],
  )
  const due = live.state === 'ready' ? live.value.due : []
  const { problem, attempt } = useAttempt()
  const own = useOwn(props, undefined, attempt)
  useEffect(() => {
    if (set === undefined && due.length > 0) setSet(startSet(due))
  }, [set, due])
  return (
    <Place foot={set && settings.singleKeys ? <span>{t('review_keys')}</span> : undefined}>
      {live.state === 'failed' && <StoreFailed code={codeOf(live.error)} onAgain={() => location.reload()} />}
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      {own.last && <UndoLine key={own.last.said} {...own.last} />}
      {own.asking}
      {live.state === 'ready' && !set && due.length === 0 && <NothingDue live={live.value} {...props} />}
      {set && live.state === 'ready' && (
        <ReviewSetView
          {...props}
          set={set}
          setSet={setSet}
          more={due.length > 0 ? live.value.share : 0}
          onMore={() => setSet(startSet(due))}
        />
      )}
      {!own.asking && live.state === 'ready' && (
        <div class="row">
          <Button kind="plain" onClick={own.onNew}>
            {t('own_new')}
          </Button>
        </div>
      )}
    </Place>
  )
}

/** Nothing to ask: what is true, and what makes something come. */
function NothingDue({ live, reader }: BesideProps & { live: LiveReview }) {
  const { doneToday, nextAt } = live
  const says = nextAt === undefined ? t('review_none_ever') : t('review_none_next', farWords(nextAt, reader))
  return (
    <Quiet title={t(doneToday > 0 ? 'review_none_more' : 'review_none')} says={says}>
      <div class="row">
        <ButtonLink href="#now">{t('review_back')}</ButtonLink>
      </div>
    </Quiet>
  )
}
