import { type MessageKey, t } from '@/utils/i18n'
import type { Level as LevelId } from '@/utils/learner/level'
import './Level.css'

/** A level as its plant and its word; never one without the other, never a number. */
export function Level({ level }: { level: LevelId }) {
  return (
    <span class="level" data-level={level}>
      {t(`level_${level}` satisfies MessageKey)}
    </span>
  )
}
