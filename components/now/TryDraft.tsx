import type { Ask } from '@/utils/panel/ask'
import type { Draft } from '@/utils/reading/reading'
import { type Answered, Prompt } from '../Prompt'
import type { ShownRating } from '../Ratings'

interface TryDraftProps {
  draft: Draft
  language: string
  when: Record<ShownRating, string>
  /** How the draft is put to the student; undefined until it is known. */
  useAsk(draft: Draft): Ask | undefined
  onTried(answered: Answered): void
}

/** A draft that is answered on the spot, in the way that it will be asked in Review. */
export function TryDraft({ draft, language, when, useAsk, onTried }: TryDraftProps) {
  const ask = useAsk(draft)
  if (ask === undefined) return <p class="asks">{draft.question}</p>
  return <Prompt as="p" {...ask} language={language} focusQuestion when={when} onRate={onTried} />
}
