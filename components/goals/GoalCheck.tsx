import { useEffect, useState } from 'preact/hooks'
import type { TopicId } from '@/utils/base/ids'
import type { SeenTopic } from '@/utils/goals/seen'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { Pick } from '../Pick'
import type { GoalQuestion } from './goal-acts'

interface GoalCheckProps {
  topics: readonly SeenTopic[]
  known: readonly TopicId[]
  questionsOf(): Promise<readonly GoalQuestion[]>
  onDone(known: readonly TopicId[]): void
}

/** The 60-second check: what is known already is marked and skipped. It moves no level: only answers do. */
export function GoalCheck({ topics, known, questionsOf, onDone }: GoalCheckProps) {
  const [marked, setMarked] = useState<ReadonlySet<TopicId>>(new Set(known))
  const [questions, setQuestions] = useState<readonly GoalQuestion[]>([])
  useEffect(() => {
    questionsOf().then(setQuestions)
  }, [])
  const mark = (topic: TopicId, isKnown: boolean) => {
    const next = new Set(marked)
    if (isKnown) next.add(topic)
    else next.delete(topic)
    setMarked(next)
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onDone(topics.map(({ topic }) => topic).filter((topic) => marked.has(topic)))
      }}
    >
      <fieldset>
        <legend>{t('check_asks')}</legend>
        {topics.map(({ topic, name }) => (
          <Pick
            key={topic}
            type="checkbox"
            label={<bdi>{name}</bdi>}
            note={questions.find((each) => each.topicIds.includes(topic))?.question}
            checked={marked.has(topic)}
            onPick={(isKnown) => mark(topic, isKnown)}
          />
        ))}
      </fieldset>
      <p class="soft">{t('check_note')}</p>
      <div class="row">
        <Button type="submit">{t('check_done')}</Button>
      </div>
    </form>
  )
}
