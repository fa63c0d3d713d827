import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import type { TopicRow } from '@/utils/panel/receipt'
import { Fold } from '../Fold'
import { Menu } from '../Menu'
import { TopicPicker } from '../TopicPicker'

export interface CorrectProps {
  topics: readonly TopicRow[]
  onNotStudy(): void
  onNeverHere(): void
  /** `name` is one of the page's topics or the student's own words. */
  onOtherTopic(name: string): void
}

/** "Not right?": three things that can be wrong with the guess, each with what it does. */
export function Correct({ topics, onNotStudy, onNeverHere, onOtherTopic }: CorrectProps) {
  const [choosing, setChoosing] = useState(false)
  const items = [
    { key: 'topic', label: t('correct_topic'), note: t('correct_topic_note'), onPick: () => setChoosing(true) },
    { key: 'study', label: t('correct_not_study'), note: t('correct_not_study_note'), onPick: onNotStudy },
    { key: 'never', label: t('correct_never'), note: t('correct_never_note'), onPick: onNeverHere },
  ]
  return (
    <Fold summary={t('correct')} onToggle={(open) => !open && setChoosing(false)}>
      {choosing ? (
        <TopicPicker topics={topics.slice(1)} onCancel={() => setChoosing(false)} onPick={onOtherTopic} />
      ) : (
        <Menu items={items} label={t('correct')} />
      )}
    </Fold>
  )
}
