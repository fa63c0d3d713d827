import type { Rating } from '@/utils/evidence/evidence'
import { type MessageKey, t } from '@/utils/i18n'
import { Button } from './Button'
import './Ratings.css'

/** The three answers a student gives, in the order of the buttons; FSRS knows them as good, hard, again. */
export const SHOWN_RATINGS = ['good', 'hard', 'again'] as const satisfies readonly Rating[]
export type ShownRating = (typeof SHOWN_RATINGS)[number]

interface RatingsProps {
  legend: string
  /** When the question comes back after each answer, in words. */
  when?: Partial<Record<ShownRating, string>> | undefined
  /** What the check would say; one key takes it. */
  suggested?: ShownRating | undefined
  /** Id of the line that says why. */
  because?: string | undefined
  onRate(rating: ShownRating): void
}

/** How did it go? Three equal buttons; the student decides. */
export function Ratings({ legend, when, suggested, because, onRate }: RatingsProps) {
  return (
    <fieldset class="ratings">
      <legend>{legend}</legend>
      {SHOWN_RATINGS.map((rating) => (
        <Button
          key={rating}
          {...(rating === suggested && { 'data-does': 'accept', 'aria-describedby': because })}
          onClick={() => onRate(rating)}
        >
          {t(`rating_${rating}` satisfies MessageKey)}
          {when?.[rating] && <small>{when[rating]}</small>}
        </Button>
      ))}
    </fieldset>
  )
}
