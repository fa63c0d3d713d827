import { t } from '@/utils/i18n'
import './SetLine.css'

interface SetLineProps {
  /** Questions of this set that are answered. */
  done: number
  /** Questions of this set; never of all that waits. */
  of: number
  minutesADay: number
}

/** Where the student is in a set of about four. */
export function SetLine({ done, of, minutesADay }: SetLineProps) {
  const marks = Array.from({ length: of }, (_, at) => at)
  return (
    <div class="set">
      <ol aria-hidden="true">
        {marks.map((at) => (
          <li key={at} data-done={at < done || undefined} aria-current={at === done ? 'step' : undefined} />
        ))}
      </ol>
      <span class="soft">{done < of ? t('review_set', done + 1, of, minutesADay) : t('review_set_done')}</span>
    </div>
  )
}
