import { t } from '@/utils/i18n'
import { Button } from './Button'
import { useFocus } from './use-focus'
import './UndoLine.css'

interface UndoLineProps {
  /** What was done, in a sentence. */
  said: string
  onUndo(): void
}

/** Stands where something was until the screen is left; one press brings it back. */
export function UndoLine({ said, onUndo }: UndoLineProps) {
  const line = useFocus<HTMLOutputElement>(true)
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
