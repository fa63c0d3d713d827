import type { PromptId, TopicId } from '../base/ids'
import type { Days, LocalDay } from '../base/time'
import type { EvidenceOf } from '../evidence/evidence'
import { dayName, dayOf } from '../evidence/order'
import { isRight } from '../learner/skill'
import type { WeekSource } from './source'

/** The first answer to a prompt on one day. */
export interface Recall {
  readonly prompt: PromptId
  readonly topics: readonly TopicId[]
  readonly day: LocalDay
  /** Days since it was last answered or, before that, made. */
  readonly gap: Days
  /** It was recalled: neither forgotten, nor helped by a hint, nor picked from a list. */
  readonly recalled: boolean
  readonly failed: boolean
}

/** The first answer to each prompt on each day, ascending; later ones of the day show nothing new. */
export function recallsOf({ pieces, prompts }: Pick<WeekSource, 'pieces' | 'prompts'>): Recall[] {
  const seen = new Set<string>()
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'answered') return []
    const day = dayOf(piece)
    const key = `${day} ${piece.prompt}`
    const prompt = prompts.get(piece.prompt)
    if (prompt === undefined || seen.has(key)) return []
    seen.add(key)
    const last = prompt.asked.findLast((asked) => asked < day) ?? prompt.made
    return [
      {
        prompt: piece.prompt,
        topics: prompt.topics,
        day: dayName(day),
        gap: Math.max(0, day - last),
        recalled: isRecall(piece),
        failed: !isRight(piece.rating),
      },
    ]
  })
}

const isRecall = ({ rating, hint, options }: EvidenceOf<'answered'>) => isRight(rating) && !hint && options <= 1
