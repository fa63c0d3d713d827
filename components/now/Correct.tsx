import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import type { TopicRow } from '@/utils/panel/receipt'
import { Button } from '../Button'
import { Field } from '../Field'
import { Fold } from '../Fold'
import { Menu } from '../Menu'
import { Pick } from '../Pick'
import { useFocus } from '../use-focus'

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
        <TopicPicker topics={topics} onCancel={() => setChoosing(false)} onPick={onOtherTopic} />
      ) : (
        <Menu items={items} label={t('correct')} />
      )}
    </Fold>
  )
}

interface TopicPickerProps {
  topics: readonly TopicRow[]
  onPick(name: string): void
  onCancel(): void
}

function TopicPicker({ topics, onPick, onCancel }: TopicPickerProps) {
  const [chosen, setChosen] = useState<string>()
  const [own, setOwn] = useState('')
  const start = useFocus<HTMLFormElement>(true)
  const others = topics.slice(1, 6)
  const name = chosen ?? own.trim()
  return (
    <form
      ref={start}
      tabIndex={-1}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (name !== '') onPick(name)
      }}
    >
      {others.length > 0 && (
        <fieldset>
          <legend>{t('topic_picker')}</legend>
          {others.map((topic) => (
            <Pick
              key={topic.id}
              type="radio"
              name="topic"
              label={<bdi>{topic.name}</bdi>}
              checked={chosen === topic.name}
              onPick={() => setChosen(topic.name)}
            />
          ))}
        </fieldset>
      )}
      <Field
        label={t('topic_picker_own')}
        value={chosen === undefined ? own : ''}
        maxLength={80}
        onInput={(words) => {
          setChosen(undefined)
          setOwn(words)
        }}
      />
      <div class="row">
        <Button type="submit" disabled={name === ''}>
          {t('topic_picker_move')}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
