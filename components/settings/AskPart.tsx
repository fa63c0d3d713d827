import { Pick } from '@/components/Pick'
import { type MessageKey, t } from '@/utils/i18n'
import { ASK_BY, type AskBy } from '@/utils/messages/settings'
import type { DraftKind } from '@/utils/reading/reading'

interface AskPartProps {
  askBy: AskBy
  /** Kinds of question that are no longer offered, because too many were turned down. */
  patternsOff: readonly DraftKind[]
  onAskBy(by: AskBy): void
  /** Offers a kind again. */
  onPatternBack(kind: DraftKind): void
}

/** How the student wants to be asked, and the kinds of question that their own word has stopped. */
export function AskPart({ askBy, patternsOff, onAskBy, onPatternBack }: AskPartProps) {
  return (
    <>
      <fieldset>
        <legend>{t('settings_ask_by')}</legend>
        {ASK_BY.map((by) => (
          <Pick
            key={by}
            type="radio"
            name="ask-by"
            label={t(`settings_ask_${by}`)}
            note={t(`settings_ask_${by}_note`)}
            checked={by === askBy}
            onPick={() => onAskBy(by)}
          />
        ))}
      </fieldset>
      {patternsOff.length > 0 && (
        <fieldset>
          <legend>{t('settings_patterns')}</legend>
          <p class="soft">{t('settings_patterns_note')}</p>
          {patternsOff.map((kind) => (
            <Pick
              key={kind}
              type="checkbox"
              label={t(`pattern_${kind}` satisfies MessageKey)}
              checked={false}
              onPick={() => onPatternBack(kind)}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
