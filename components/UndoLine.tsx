import { t } from '@/utils/i18n'
import { Button } from './Button'
import { useFocus } from './use-focus'
import './UndoLine.css'

interface UndoLineProps {
  /** What was done, in a sentence. */
  said: string
  onUndo(): void
  /** Something else on the screen takes the focus. */
  quiet?: boolean | undefined
}

/** Stands where something was until the screen is left; one press brings it back. */
export function UndoLine({ said, onUndo, quiet }: UndoLineProps) {
  const line = useFocus<HTMLOutputElement>(!quiet)
  return (
    <div class="undo-line">
      <output ref={line} tabIndex={-1}>
        {said}
      </output>
      <Button kind="plain" onClick={onUndo}>
        {t('undo')}
      </Button>
    </div>
  )
}
