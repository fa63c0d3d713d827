import type { Evidence } from '@/utils/evidence/evidence'
import { plural, t } from '@/utils/i18n'
import { ButtonLink } from '../Button'
import { UndoLine } from '../UndoLine'

/** What was taken over, the way back, and where it is now. */
export function TakenOver({ pieces, onUndo }: { pieces: readonly Evidence[]; onUndo(): void }) {
  const count = (kind: Evidence['kind']) => pieces.filter((piece) => piece.kind === kind).length
  const said = [
    count('goal-set') > 0 && plural('taken_goals', count('goal-set')),
    count('goal-changed') > 0 && plural('taken_changed', count('goal-changed')),
    count('prompt-made') > 0 && plural('taken_questions', count('prompt-made')),
  ].filter((line) => line !== false)
  return (
    <div class="stack">
      <UndoLine said={said.length > 0 ? said.join(' ') : t('taken_nothing')} onUndo={onUndo} />
      <div class="row">
        <ButtonLink href="/sidepanel.html#goals">{t('taken_go')}</ButtonLink>
      </div>
    </div>
  )
}
