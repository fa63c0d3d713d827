import type { PromptId } from '@/utils/base/ids'
import { plural, t } from '@/utils/i18n'
import type { Change, Offer } from '@/utils/templates/offers'
import type { Pick as Picked } from '@/utils/templates/take-over'
import { DateField } from '../DateField'
import { Field } from '../Field'
import { Fold } from '../Fold'
import { dayInFull, iCan } from '../handover-words'
import { Links } from '../Links'
import { Pick } from '../Pick'

interface PreviewGoalProps {
  offer: Offer
  lang: string
  /** Its questions are picked one by one from the start. */
  single: boolean
  /** Undefined while it is left out. */
  pick: Picked | undefined
  onPick(pick: Picked | undefined): void
}

/** One goal of a template: a box, what is in it, and what a newer version changes. */
export function PreviewGoal({ offer, lang, single, pick, onPick }: PreviewGoalProps) {
  const { item, goal, mine, is, changes, prompts } = offer
  const fresh: Picked = { goal, title: item.title, ...(item.due && { due: item.due }), without: new Set() }
  const note = [item.due && t('page_by', dayInFull(item.due)), is !== 'new' && t(`offer_${is}`)]
    .filter(Boolean)
    .join(' · ')
  return (
    <div class="preview-goal">
      <Pick
        type="checkbox"
        label={<bdi lang={lang}>{item.title === '' ? t('page_questions') : iCan(item.title)}</bdi>}
        note={note}
        checked={pick !== undefined}
        onPick={(on) => onPick(on ? fresh : undefined)}
      />
      <Changes changes={changes} mine={mine?.title} />
      {item.topics.length > 0 && (
        <p class="soft" lang={lang}>
          <bdi>{item.topics.map(({ name }) => name).join(', ')}</bdi>
        </p>
      )}
      <Links links={item.resources} lang={lang} />
      {prompts.length > 0 && (
        <Fold summary={plural('offer_questions', prompts.length)} open={single || undefined}>
          <Questions offer={offer} lang={lang} pick={pick} onPick={onPick} />
        </Fold>
      )}
      {pick && mine === undefined && item.title !== '' && (
        <Fold summary={t('offer_reword')} label={t('offer_reword_label', item.title)}>
          <Field
            label={t('goal_new')}
            value={pick.title}
            maxLength={140}
            onInput={(title) => onPick({ ...pick, title })}
          />
          <DateField
            label={t('goal_by')}
            value={pick.due ?? ''}
            onInput={(due) => onPick({ ...pick, due: due === '' ? undefined : due })}
          />
        </Fold>
      )}
    </div>
  )
}

function Changes({ changes, mine }: { changes: readonly Change[]; mine: string | undefined }) {
  if (changes.length === 0) return null
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.what}>
          {said(change)}
          {'keepsMine' in change && change.keepsMine && (
            <p class="soft">{change.what === 'words' ? t('change_keeps', mine ?? '') : t('change_keeps_due')}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

function said(change: Change): string {
  if (change.what === 'questions') return plural('change_questions', change.n)
  if (change.what === 'words') return t('change_words', change.from, change.to)
  const day = (due: string | undefined) => (due ? dayInFull(due) : t('change_no_date'))
  return t('change_due', day(change.from), day(change.to))
}

function Questions({ offer, lang, pick, onPick }: Omit<PreviewGoalProps, 'single'>) {
  const leave = (id: PromptId, on: boolean) => {
    if (pick === undefined) return
    const without = new Set(pick.without)
    if (on) without.delete(id)
    else without.add(id)
    onPick({ ...pick, without })
  }
  return (
    <ul>
      {offer.prompts.map(({ id, question, isThere }) => (
        <li key={id}>
          <Pick
            type="checkbox"
            label={<bdi lang={lang}>{question}</bdi>}
            note={isThere ? t('offer_there') : undefined}
            checked={!isThere && pick !== undefined && !pick.without.has(id)}
            disabled={isThere || pick === undefined}
            onPick={(on) => leave(id, on)}
          />
        </li>
      ))}
    </ul>
  )
}
