import { t, tMaybe } from '@/utils/i18n'
import type { Checked } from '@/utils/panel/check'

interface VerdictProps {
  id: string
  checked: Checked
  /** The student's word stands against the check's. */
  isOverruled: boolean
  onOverrule(): void
}

/** What the check says and what to do next, in a line; the student may say otherwise. */
export function Verdict({ id, checked, isOverruled, onOverrule }: VerdictProps) {
  const { correct, says } = checked
  return (
    <div class="verdict" data-mark={markOf(checked)}>
      <p id={id}>{isOverruled ? t(correct ? 'check_now_wrong' : 'check_now_right') : saidOf(checked)}</p>
      {correct !== undefined && says !== 'choice-right' && says !== 'choice-wrong' && (
        <button class="textlink" type="button" onClick={onOverrule}>
          {t(correct !== isOverruled ? 'check_count_wrong' : 'check_count_right')}
        </button>
      )}
    </div>
  )
}

function saidOf({ says, names }: Checked): string {
  const key = `check_${says.replaceAll('-', '_')}`
  return (names === undefined ? undefined : tMaybe(`${key}_named`, names)) ?? tMaybe(key) ?? ''
}

/** Right, nearly and not yet have marks of their own, so that colour is not needed to tell them apart. */
function markOf({ suggests }: Checked): 'met' | 'part' | 'open' {
  if (suggests === 'good') return 'met'
  return suggests === 'hard' ? 'part' : 'open'
}
