import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Reader } from '@/utils/dates'
import { t } from '@/utils/i18n'
import { Button, ButtonLink } from '../Button'
import { EditPrompt } from '../EditPrompt'
import { Fold } from '../Fold'
import { Links } from '../Links'
import { GiveQuestions } from './GiveQuestions'
import { GoalCheck } from './GoalCheck'
import { GoalForm } from './GoalForm'
import { GoalNow } from './GoalNow'
import { GoalProofs, NewProof } from './GoalProofs'
import type { GoalActs, GoalView } from './goal-acts'

type Part = 'check' | 'ask' | 'proof' | 'change' | 'give'

interface GoalMoreProps extends GoalActs {
  view: GoalView
  reader: Reader
}

/** Where a goal stands, what comes next, and everything that can be done with it. */
export function GoalMore(props: GoalMoreProps) {
  const { view, reader, onEnd } = props
  const { goal, progress } = view
  const isGoing = goal.state === 'going'
  return (
    <div class="stack">
      <GoalNow view={view} reader={reader} />
      <Links links={goal.links ?? []} />
      <GoalProofs proofs={goal.proofs ?? []} reader={reader} />
      <div class="row">
        {isGoing && progress.next.kind === 'answer' && <ButtonLink href="#review">{t('goal_practise')}</ButtonLink>}
        {isGoing && progress.target.reached && (
          <Button onClick={() => onEnd(goal.goal, 'reached')}>{t('goal_reached')}</Button>
        )}
      </div>
      {isGoing && <GoalParts {...props} />}
      <div class="row goal-ways">
        {isGoing && (
          <Button
            kind="plain"
            aria-label={t('goal_pause_label', goal.title)}
            onClick={() => onEnd(goal.goal, 'paused')}
          >
            {t('goal_pause')}
          </Button>
        )}
        {!isGoing && (
          <Button
            kind="plain"
            aria-label={t('goal_resume_label', goal.title)}
            onClick={() => onEnd(goal.goal, 'resumed')}
          >
            {t('goal_resume')}
          </Button>
        )}
        {goal.state !== 'archived' && goal.state !== 'reached' && (
          <Button
            kind="plain"
            aria-label={t('goal_end_label', goal.title)}
            onClick={() => onEnd(goal.goal, 'archived')}
          >
            {t('goal_end')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** One fold is open at a time: each is a form of its own. */
function GoalParts({ view, onChange, onCheck, onProof, onAsk, onGive, questionsOf }: GoalMoreProps) {
  const { goal, topics } = view
  const id = goal.goal
  const [open, setOpen] = useState<Part>()
  const close = () => setOpen(undefined)
  const done =
    <A extends unknown[]>(act: (...given: A) => void) =>
    (...given: A) => {
      act(...given)
      close()
    }
  const questions = () => questionsOf(id)
  const parts: Record<Part, ComponentChildren> = {
    check: (
      <GoalCheck
        topics={topics}
        known={goal.known ?? []}
        questionsOf={questions}
        onDone={done((known) => onCheck(id, known))}
      />
    ),
    ask: <EditPrompt text={{ question: '', answer: '' }} onSave={done((text) => onAsk(id, text))} onCancel={close} />,
    proof: <NewProof onAdd={done((proof) => onProof(id, proof))} />,
    change: <GoalForm goal={goal} saveLabel={t('save')} onSave={done((wish) => onChange(id, wish))} />,
    give: <GiveQuestions questionsOf={questions} onGive={done((list, from) => onGive(id, list, from))} />,
  }
  return (
    <div class="row folds">
      {(Object.keys(parts) as Part[]).map((part) => (
        <Fold
          key={part}
          summary={t(`goal_part_${part}`)}
          open={open === part}
          onToggle={(isOpen) => setOpen((now) => (isOpen ? part : now === part ? undefined : now))}
        >
          {open === part && parts[part]}
        </Fold>
      ))}
    </div>
  )
}
