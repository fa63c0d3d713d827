import { useEffect, useState } from 'preact/hooks'
import { Button, ButtonLink } from '@/components/Button'
import { Place } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import { BackLine } from '@/components/review/BackLine'
import { Slips } from '@/components/review/Slips'
import { StoreFailed } from '@/components/StoreFailed'
import { UndoLine } from '@/components/UndoLine'
import { useLive } from '@/components/use-live'
import type { PromptId } from '@/utils/base/ids'
import { localDay, MINUTE } from '@/utils/base/time'
import { writerOf } from '@/utils/browser/writer'
import { farWords } from '@/utils/dates'
import { t } from '@/utils/i18n'
import { nextPrompt, type ReviewSet, reworded, startSet } from '@/utils/panel/review-set'
import { isLeech } from '@/utils/review/leech'
import { type LiveReview, liveReview } from '@/utils/store/live-review'
import { editPrompt } from '@/utils/store/prompts'
import { codeOf } from './live'
import { useOwn } from './own-acts'
import type { BesideProps } from './panel-props'
import { ReviewSetView } from './ReviewSetView'
import { TestsPart } from './TestsPart'
import { useAttempt } from './use-attempt'
import { useRetention } from './use-retention'

/** The panel's clock may be half a minute behind: what was kept a moment ago is to be asked all the same. */
const AHEAD_MS = 2 * MINUTE

/** Review: what is due or new, in sets of about four. A set stays as it began; what comes due meanwhile waits for the next. */
export function ReviewPlace(props: BesideProps) {
  const { db, settings, reader, beside } = props
  const [set, setSet] = useState<ReviewSet>()
  const reading = beside.row?.reading
  const page = reading?.step === 'read' ? reading.page : undefined
  const minute = Math.floor(reader.now / MINUTE) * MINUTE
  const { zone } = reader
  const today = localDay(reader.now, zone)
  const { minutesADay, retention } = settings
  const live = useLive(
    () => liveReview(db, { now: minute + AHEAD_MS, zone, today, minutesADay, retention, page }),
    [db, minute, zone, today, minutesADay, retention, page],
  )
  useRetention(settings, today, live.state === 'ready' ? live.value.load : undefined)
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
      {live.state === 'ready' && live.value.away !== undefined && live.value.doneToday === 0 && due.length > 0 && (
        <BackLine away={live.value.away} first={due.length} locale={reader.locale} />
      )}
      {set && live.state === 'ready' && <Slipping {...props} set={set} setSet={setSet} />}
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
      {live.state === 'ready' && <TestsPart db={db} settings={settings} reader={reader} />}
    </Place>
  )
}

/** Other words for the next question, when it was missed again and again. */
function Slipping({ db, settings, set, setSet }: BesideProps & { set: ReviewSet; setSet(set: ReviewSet): void }) {
  const { problem, attempt } = useAttempt()
  const [changed, setChanged] = useState<PromptId>()
  const prompt = nextPrompt(set)
  if (prompt === undefined || prompt.id === changed || !isLeech(prompt.memory)) return null
  return (
    <>
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      <Slips
        key={prompt.id}
        text={prompt}
        language={prompt.language}
        onEdit={(text) =>
          attempt(async () => {
            await editPrompt(db, prompt.id, text, writerOf(settings))
            setSet(reworded(set, text))
            setChanged(prompt.id)
          })
        }
      />
    </>
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
