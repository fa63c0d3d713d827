import { useRef } from 'preact/hooks'
import { ReviewPrompt } from '@/components/review/ReviewPrompt'
import { SetEnd } from '@/components/review/SetEnd'
import { SetLine } from '@/components/review/SetLine'
import { useKeys } from '@/components/review/use-keys'
import { StoreFailed } from '@/components/StoreFailed'
import { UndoLine } from '@/components/UndoLine'
import { useLive } from '@/components/use-live'
import { daysLong } from '@/utils/dates'
import { asksSure, seedOf } from '@/utils/panel/ask'
import { longestRecall, nextPrompt, type ReviewSet } from '@/utils/panel/review-set'
import type { PromptState } from '@/utils/review/prompt-state'
import { livePageById } from '@/utils/store/live-profile'
import type { PageRow } from '@/utils/store/rows'
import { nothingLive } from './live'
import type { PanelProps } from './panel-props'
import { useReviewActs } from './review-acts'
import { useAsk } from './use-ask'
import { useAttempt } from './use-attempt'
import { whenBack } from './when-back'

interface ReviewSetViewProps extends PanelProps {
  set: ReviewSet
  setSet(set: ReviewSet): void
  /** How many more fit into today after this set. */
  more: number
  onMore(): void
}

/** One set from its first question to the fact at its end. */
export function ReviewSetView({ set, setSet, more, onMore, ...panel }: ReviewSetViewProps) {
  const { settings, reader } = panel
  const room = useRef<HTMLDivElement>(null)
  const { problem, attempt } = useAttempt()
  const { last, ...acts } = useReviewActs(panel, set, setSet, attempt)
  const prompt = nextPrompt(set)
  useKeys(room, settings.singleKeys && prompt !== undefined)
  return (
    <>
      {set.prompts.length > 0 && (
        <SetLine done={set.answers.length} of={set.prompts.length} minutesADay={settings.minutesADay} />
      )}
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      {last && <UndoLine {...last} quiet />}
      {prompt ? (
        <div ref={room}>
          <Asked key={prompt.id} prompt={prompt} focus={last !== undefined} {...panel} {...acts} />
        </div>
      ) : (
        <SetEnd
          answered={set.answers.length}
          fact={factOf(set, reader.locale)}
          reader={reader}
          more={more}
          onMore={onMore}
        />
      )}
    </>
  )
}

type Acts = Omit<ReturnType<typeof useReviewActs>, 'last'>

function Asked({
  prompt,
  focus,
  db,
  reader,
  settings,
  ...acts
}: { prompt: PromptState; focus: boolean } & PanelProps & Acts) {
  const { page: id, memory, origin, edited } = prompt
  const answers = memory?.reps ?? 0
  const isOfMap = origin === 'map' && edited === undefined
  const ask = useAsk({ ...prompt, isOfMap }, settings.askBy, seedOf(prompt.id, answers))
  const live = useLive(() => (id === undefined ? nothingLive<PageRow>() : livePageById(db, id)), [db, id])
  const page = live.state === 'ready' ? live.value : undefined
  if (ask === undefined) return null
  return (
    <ReviewPrompt
      prompt={prompt}
      ask={ask}
      asksSure={asksSure(prompt.id, answers)}
      source={page && { title: page.title, url: page.url, readAt: page.lastAt }}
      when={whenBack(prompt.memory, reader)}
      reader={reader}
      focus={focus}
      onRate={(answer) => acts.onRate(prompt, answer)}
      onBad={(reason) => acts.onBad(prompt, reason)}
      onEdit={(text) => acts.onEdit(prompt, text)}
    />
  )
}

function factOf(set: ReviewSet, locale: string) {
  const recall = longestRecall(set)
  if (!recall) return undefined
  const { prompt, days, stretch } = recall
  return {
    name: prompt.topics[0]?.name ?? prompt.question,
    after: daysLong(days, locale),
    isYesterday: days === 1,
    stretch,
  }
}
