import { useState } from 'preact/hooks'
import type { GoalId, PromptId } from '@/utils/base/ids'
import { plural, t } from '@/utils/i18n'
import { goneFrom, type Had, type Offer, offerKind, offersOf } from '@/utils/templates/offers'
import type { Pick } from '@/utils/templates/take-over'
import type { Template } from '@/utils/templates/template'
import { Button } from '../Button'
import { Card } from '../Card'
import { useFocus } from '../use-focus'
import { PreviewGoal } from './PreviewGoal'
import './Preview.css'

interface PreviewProps {
  template: Template
  had: Had
  /** False until the student has agreed to Trellis: then it can be looked at only. */
  ready: boolean
  onTake(picks: readonly Pick[]): void
}

/** What a template offers, goal by goal: pick, reword, give another date. Nothing happens before the button. */
export function Preview({ template, had, ready, onTake }: PreviewProps) {
  const offers = offersOf(template, had)
  const [picks, setPicks] = useState<ReadonlyMap<GoalId, Pick>>(new Map(offers.filter(isPicked).map(pickOf)))
  const title = useFocus<HTMLHeadingElement>(true)
  const kind = offerKind(template, had)
  const gone = goneFrom(template, had)
  const put = (goal: GoalId, pick: Pick | undefined) => {
    const next = new Map(picks)
    if (pick) next.set(goal, pick)
    else next.delete(goal)
    setPicks(next)
  }
  const isPack = template.format === 'trellis/pack'
  return (
    <Card>
      <div class="tight">
        <p class="soft">
          <bdi>{template.author ? t('handover_from', template.author) : t('handover_from_nobody')}</bdi>
        </p>
        <h2 class="big" ref={title} tabIndex={-1} lang={template.lang} dir="auto">
          {template.title}
        </h2>
        {kind !== 'first' && !isPack && <p>{t(`import_kind_${kind}`)}</p>}
      </div>
      <fieldset class="stack">
        <legend>{t(isPack ? 'import_pick_pack' : 'import_pick')}</legend>
        {offers.map((offer) => (
          <PreviewGoal
            key={offer.goal}
            offer={offer}
            lang={template.lang}
            single={isPack}
            pick={picks.get(offer.goal)}
            onPick={(pick) => put(offer.goal, pick)}
          />
        ))}
      </fieldset>
      {gone.length > 0 && <p class="soft">{t('import_gone', gone.join(' · '))}</p>}
      <p class="soft">{t('import_adds_nothing')}</p>
      <div class="row">
        <Button kind="main" disabled={!ready || picks.size === 0} onClick={() => onTake([...picks.values()])}>
          {kind === 'first' || isPack ? actWords(isPack, offers, picks) : t('import_take')}
        </Button>
      </div>
    </Card>
  )
}

/** Whether an offer is picked to begin with: not what was left out before, nor what there is nothing new about. */
const isPicked = ({ is, prompts, item }: Offer) => {
  if (item.title === '') return prompts.some(({ isThere }) => !isThere)
  return is === 'new' || is === 'added' || is === 'changed'
}

const pickOf = ({ goal, item, mine, changes }: Offer): [GoalId, Pick] => {
  const keeps = (what: string) =>
    changes.some((change) => change.what === what && 'keepsMine' in change && change.keepsMine)
  const title = mine && keeps('words') ? mine.title : item.title
  const due = mine && keeps('due') ? mine.due : item.due
  return [goal, { goal, title, ...(due && { due }), without: new Set<PromptId>() }]
}

function actWords(isPack: boolean, offers: readonly Offer[], picks: ReadonlyMap<GoalId, Pick>): string {
  if (!isPack) return plural('import_add_goals', picks.size)
  const n = offers.reduce((sum, { goal, prompts }) => {
    const pick = picks.get(goal)
    return sum + (pick ? prompts.filter(({ id, isThere }) => !isThere && !pick.without.has(id)).length : 0)
  }, 0)
  return plural('import_add_questions', n)
}
