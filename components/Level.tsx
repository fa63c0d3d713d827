import { type MessageKey, t } from '@/utils/i18n'
import './Level.css'

/** Levels of a topic, lowest first; the ids are what is stored. */
export const LEVELS = ['new', 'learning', 'familiar', 'proficient', 'mastered'] as const
export type LevelId = (typeof LEVELS)[number]

/** A level as its plant and its word; never one without the other, never a number. */
export function Level({ level }: { level: LevelId }) {
  return (
    <span class="level" data-level={level}>
      {t(`level_${level}` satisfies MessageKey)}
    </span>
  )
}
