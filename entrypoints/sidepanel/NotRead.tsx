import { Button } from '@/components/Button'
import { ReadFailed } from '@/components/now/ReadFailed'
import { Quiet } from '@/components/Quiet'
import { Waiting } from '@/components/Waiting'
import { askBackground } from '@/utils/browser/messages'
import { minutesLong } from '@/utils/dates'
import { t } from '@/utils/i18n'
import type { BesideProps } from './panel-props'
import { TrySample } from './TrySample'

/** A page of which nothing is stored: what is going on, or what to try instead. */
export function NotRead(props: BesideProps) {
  const { beside, status } = props
  if (status.state !== 'watching') return <Elsewhere {...props} />
  const reading = beside.row?.reading ?? { step: 'waiting' as const }
  const readNow = () => beside.tab && askBackground('readNow', { tab: beside.tab.id })
  const isStudy = () => beside.tab && askBackground('readNow', { tab: beside.tab.id, asStudy: true })
  if (reading.step === 'read') return null
  if (reading.step === 'not-study') return <NotStudy onIsStudy={isStudy} />
  const title = beside.tab?.title || t('not_yet')
  if (reading.step === 'waiting') return <NotYet {...props} title={title} onReadNow={readNow} />
  return (
    <>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {reading.step === 'failed' ? (
        <ReadFailed code={reading.code} onAgain={readNow} />
      ) : (
        <Waiting
          soon={t('reading_soon')}
          late={t(reading.step === 'walking' ? 'reading_walking' : 'reading_understanding')}
          done={reading.step === 'understanding' ? reading.done : undefined}
          alreadyMs={Date.now() - reading.since}
          onStop={() => beside.tab && askBackground('stopReading', { tab: beside.tab.id })}
        />
      )}
    </>
  )
}

/** Watched, but not for long enough to be worth reading. */
function NotYet({ settings, reader, title, onReadNow }: BesideProps & { title: string; onReadNow(): void }) {
  const seconds = Math.round(settings.readAfterMs / 1000)
  const after = seconds < 90 ? t('seconds', seconds) : minutesLong(settings.readAfterMs, reader.locale)
  return (
    <Quiet title={title} says={t('not_yet_says', after)}>
      <div class="row">
        <Button onClick={onReadNow}>{t('not_yet_now')}</Button>
      </div>
    </Quiet>
  )
}

/** Judged to be no study; the student knows better. */
function NotStudy({ onIsStudy }: { onIsStudy(): void }) {
  return (
    <Quiet title={t('not_study')} says={t('not_study_says')}>
      <div class="row">
        <Button onClick={onIsStudy}>{t('not_study_but_is')}</Button>
      </div>
    </Quiet>
  )
}

/** Paused, or off here: the header has said why; here is something to do. */
function Elsewhere(props: BesideProps) {
  if (props.status.state === 'paused') return <Quiet title={t('paused_title')} says={t('paused_says')} />
  return <TrySample {...props} />
}
