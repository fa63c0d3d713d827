import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import type { TopicRow } from '@/utils/panel/receipt'
import { Button } from './Button'
import { Field } from './Field'
import { Pick } from './Pick'
import { useFocus } from './use-focus'

const MOST = 5

interface TopicPickerProps {
  topics: readonly TopicRow[]
  onPick(name: string): void
  onCancel(): void
}

/** Which topic it is: one of a few, or the student's own words. */
export function TopicPicker({ topics, onPick, onCancel }: TopicPickerProps) {
  const [chosen, setChosen] = useState<string>()
  const [own, setOwn] = useState('')
  const start = useFocus<HTMLFormElement>(true)
  const others = topics.slice(0, MOST)
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
