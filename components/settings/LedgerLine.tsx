import type { ComponentChildren } from 'preact'
import { Button } from '@/components/Button'
import { UndoLine } from '@/components/UndoLine'
import { Waiting } from '@/components/Waiting'
import { t } from '@/utils/i18n'
import type { Forgettable, Forgetting } from './ledger-shown'

interface LedgerLineProps {
  what: Forgettable
  /** Said with the word on the button, so that a list of buttons can be told apart. */
  name: string
  forgetting: Forgetting
  /** Unfolds under the whole line. */
  below?: ComponentChildren
  children: ComponentChildren
}

/** One line of the ledger with its way out; once that was taken, what happened and the way back. */
export function LedgerLine({ what, name, forgetting, below, children }: LedgerLineProps) {
  const { gone, latest, leaving, onForget, onUndo } = forgetting
  const { key } = what
  if (gone.has(key)) {
    return (
      <li>
        <UndoLine said={gone.get(key) ?? ''} quiet={key !== latest} onUndo={() => onUndo(key)} />
      </li>
    )
  }
  return (
    <li>
      <div class="ledger-row">
        <div class="tight">{children}</div>
        {key === leaving ? (
          <Waiting soon={t('ledger_forgetting')} late={t('ledger_forgetting_late')} />
        ) : (
          <Button
            kind="plain"
            aria-label={t('settings_remove_label', t('ledger_forget'), name)}
            onClick={() => onForget(what)}
          >
            {t('ledger_forget')}
          </Button>
        )}
        {below}
      </div>
    </li>
  )
}
