import { useEffect, useState } from 'preact/hooks'
import { StoreFailed } from '@/components/StoreFailed'
import { StoreOpening } from '@/components/StoreOpening'
import { useLive } from '@/components/use-live'
import { useOpened } from '@/components/use-opened'
import { Ready } from '@/components/welcome/Ready'
import { Sample } from '@/components/welcome/Sample'
import { panelKeys } from '@/utils/browser/keys'
import { openPanel } from '@/utils/browser/panel'
import { requestAccess } from '@/utils/browser/permissions'
import { currentTab } from '@/utils/browser/tabs'
import { dayWords } from '@/utils/dates'
import type { AnsweredDraft } from '@/utils/goals/first-run'
import { locale, plural } from '@/utils/i18n'
import type { Settings } from '@/utils/messages/settings'
import type { TrellisDb } from '@/utils/store/db'
import { livePanel } from '@/utils/store/live'
import { openDb } from '@/utils/store/open'
import type { PanelRow } from '@/utils/store/rows'
import { useAllowed } from './allowed'
import { patternsAsked } from './ask'
import type { Trial } from './use-sample'

interface ReadyViewProps {
  settings: Settings
  /** Groups that were asked for on this page. */
  picked: readonly string[]
  trial: Trial
  onGoal(title: string): void
  onAnswered(answered: AnsweredDraft): void
}

/** The end of the first run, as the store and the browser have it. */
export function ReadyView(props: ReadyViewProps) {
  const { learner } = props.settings
  const store = useOpened((done) => openDb(learner, done), [learner])
  if (store.state === 'failed') return <StoreFailed code={store.code} onAgain={store.again} />
  if (store.state === 'opening') return <StoreOpening done={store.done} />
  return <FromStore db={store.value} {...props} />
}

function FromStore({ db, settings, picked, trial, onGoal, onAnswered }: ReadyViewProps & { db: TrellisDb }) {
  const panel = useLive(() => livePanel(db), [db])
  const allowed = useAllowed(settings.look, picked)
  const { tab, keys } = useSurroundings()
  if (panel.state !== 'ready' || !allowed) return null
  return (
    <Ready
      places={allowed.places}
      start={allowed.start}
      settingsAt="/settings.html"
      goal={goalShown(panel.value)}
      answered={answeredShown(panel.value, trial)}
      sample={
        <Sample
          sample={trial.sample}
          reading={trial.reading}
          onAnswer={(...given) => onAnswered(trial.answer(...given))}
          onAgain={trial.again}
        />
      }
      shortcut={keys}
      onTry={trial.begin}
      onAskAgain={() => {
        requestAccess(patternsAsked({ ...settings, answers: { studying: '', test: '', curious: '' }, picked }))
      }}
      onGoal={onGoal}
      onOpenPanel={() => tab !== undefined && openPanel(tab)}
    />
  )
}

/** This tab, known before the press that opens the panel beside it, and the keys that do the same. */
function useSurroundings(): { tab: number | undefined; keys: string | undefined } {
  const [tab, setTab] = useState<number>()
  const [keys, setKeys] = useState<string>()
  useEffect(() => {
    currentTab().then((own) => setTab(own?.id))
    panelKeys().then(setKeys)
  }, [])
  return { tab, keys }
}

function goalShown({ goals }: PanelRow) {
  const goal = goals.filter(({ state }) => state === 'going').at(-1)
  if (goal === undefined) return undefined
  const now = Date.now()
  const reader = { now, zone: -new Date(now).getTimezoneOffset(), locale: locale() }
  const due = goal.due && dayWords(Date.parse(`${goal.due}T12:00:00Z`) - reader.zone * 60_000, reader)
  return { title: goal.title, due }
}

function answeredShown({ totals }: PanelRow, { answered, sample }: Trial) {
  if (answered) return { question: answered.draft.question, language: sample.language }
  return totals.answers > 0
    ? { question: plural('settings_sum_answers', totals.answers), language: locale() }
    : undefined
}
