import { t } from '@/utils/i18n'
import { Pick } from '../Pick'

interface KeyPointsProps {
  points: readonly string[]
  met: ReadonlySet<string>
  language?: string | undefined
  onMet(point: string, isMet: boolean): void
}

/** What a full explanation has in it; the student ticks what theirs had. */
export function KeyPoints({ points, met, language, onMet }: KeyPointsProps) {
  return (
    <fieldset class="points">
      <legend>{t('explain_points')}</legend>
      {points.map((point) => (
        <Pick
          key={point}
          type="checkbox"
          label={
            <span lang={language} dir="auto">
              {point}
            </span>
          }
          checked={met.has(point)}
          onPick={(isMet) => onMet(point, isMet)}
        />
      ))}
    </fieldset>
  )
}
