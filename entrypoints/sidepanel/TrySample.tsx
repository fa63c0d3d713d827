import { useState } from 'preact/hooks'
import { Fold } from '@/components/Fold'
import { Quiet } from '@/components/Quiet'
import { StoreFailed } from '@/components/StoreFailed'
import { useLive } from '@/components/use-live'
import { Sample } from '@/components/welcome/Sample'
import { writerOf } from '@/utils/browser/writer'
import type { Rating } from '@/utils/evidence/evidence'
import { sampleEvidence } from '@/utils/goals/first-run'
import { locale, t } from '@/utils/i18n'
import type { Draft } from '@/utils/reading/reading'
import { sampleFor } from '@/utils/reading/sample'
import { addEvidence } from '@/utils/store/evidence'
import { livePanel } from '@/utils/store/live'
import type { PanelProps } from './panel-props'
import { useAttempt } from './use-attempt'
import { useSample } from './use-sample'

/** Nothing to read beside the panel: a short text to try, in full until the student has a question of their own. */
export function TrySample(props: PanelProps) {
  const live = useLive(() => livePanel(props.db), [props.db])
  const [wanted, setWanted] = useState(false)
  const [own, setOwn] = useState<boolean>()
  if (live.state !== 'ready') return null
  // Decided once: the text must not fold up under the answer that was just given to it.
  const has = own ?? live.value.totals.prompts > 0
  if (own === undefined) setOwn(has)
  if (!has)
    return (
      <Quiet title={t('elsewhere')} says={t('elsewhere_says')}>
        <SampleHere {...props} />
      </Quiet>
    )
  return (
    <Quiet title={t('elsewhere_known')} says={t('elsewhere_known_says')}>
      <Fold summary={t('elsewhere_try')} onToggle={setWanted}>
        {wanted && <SampleHere {...props} />}
      </Fold>
    </Quiet>
  )
}

function SampleHere({ db, settings, reader }: PanelProps) {
  const sample = sampleFor(locale())
  const { reading, onAgain } = useSample(sample)
  const [answered, setAnswered] = useState<Rating>()
  const { problem, attempt } = useAttempt()
  const onAnswer = (draft: Draft, rating: Rating, durationMs: number) =>
    attempt(async () => {
      if (reading.state !== 'ready') return
      const { topics, language } = reading.reading
      const { device, random, now } = writerOf(settings)
      const pieces = sampleEvidence({ draft, rating, durationMs, topics, language }, { ...reader, now, random })
      await addEvidence(db, pieces, device)
      setAnswered(rating)
    })
  return (
    <>
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      <Sample
        sample={sample}
        reading={reading}
        answered={answered}
        onAnswer={onAnswer}
        onAgain={onAgain}
        next={<p class="soft">{t('elsewhere_kept')}</p>}
      />
    </>
  )
}
