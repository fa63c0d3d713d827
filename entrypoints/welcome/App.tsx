import { useEffect } from 'preact/hooks'
import { StoreFailed } from '@/components/StoreFailed'
import { useHash } from '@/components/use-hash'
import { useWatch } from '@/components/use-watch'
import { Later } from '@/components/welcome/Later'
import { Sample } from '@/components/welcome/Sample'
import { TryNext } from '@/components/welcome/TryNext'
import { TryPage } from '@/components/welcome/TryPage'
import { WelcomePage } from '@/components/welcome/WelcomePage'
import { watchSettings } from '@/utils/browser/settings'
import type { Settings } from '@/utils/messages/settings'
import { AskView } from './AskView'
import { ReadyView } from './ReadyView'
import { type FirstRunState, useFirstRun } from './use-first-run'
import { type Trial, useSample } from './use-sample'

const TRY = '#try'
const START = '#start'

/** The welcome page. Nothing is stored until the student agrees. */
export function App() {
  const settings = useWatch(watchSettings, [])
  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme
  }, [settings?.theme])
  return settings ? <Welcome settings={settings} /> : null
}

interface StepProps {
  settings: Settings
  run: FirstRunState
  trial: Trial
}

function Welcome({ settings }: { settings: Settings }) {
  const isTrying = useHash() === TRY
  const trial = useSample()
  const run = useFirstRun(settings, trial)
  useEffect(() => {
    scrollTo(0, 0)
    if (isTrying) trial.begin()
  }, [isTrying])
  if (isTrying) return <Try settings={settings} run={run} trial={trial} />
  return (
    <WelcomePage tryAt={trial.answered || run.isAgreed ? undefined : TRY}>
      {run.notKept && <StoreFailed code={run.notKept.code} urgent onAgain={run.notKept.again} />}
      <Step settings={settings} run={run} trial={trial} />
    </WelcomePage>
  )
}

function Step({ settings, run, trial }: StepProps) {
  if (run.isAgreed) {
    return (
      <ReadyView settings={settings} picked={run.picked} trial={trial} onGoal={run.goal} onAnswered={run.answered} />
    )
  }
  if (run.isLater)
    return (
      <Later hasData={settings.consent !== undefined} settingsAt="/settings.html" onBack={() => run.later(false)} />
    )
  return (
    <AskView
      settings={settings}
      asked={run.asked}
      busy={run.busy}
      onChange={run.change}
      onAgree={run.agree}
      onNotNow={() => run.later(true)}
    />
  )
}

function Try({ run, trial }: StepProps) {
  const goOn = () => {
    location.hash = START
  }
  return (
    <TryPage backTo={START}>
      <Sample
        sample={trial.sample}
        reading={trial.reading}
        answered={trial.answered?.rating}
        onAnswer={(...given) => run.answered(trial.answer(...given))}
        onAgain={trial.again}
        next={<TryNext isKept={run.isAgreed} onGoOn={goOn} />}
      />
    </TryPage>
  )
}
