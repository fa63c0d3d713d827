import { Button } from '@/components/Button'
import { Fold } from '@/components/Fold'
import { UndoLine } from '@/components/UndoLine'
import { t } from '@/utils/i18n'
import { LedgerRows } from './LedgerRows'
import type { Forgetting, LedgerGroup } from './ledger-shown'

interface LedgerNamesProps extends Forgetting {
  by: 'site' | 'topic'
  names: readonly LedgerGroup[]
  onOpen(key: string): void
}

/** Sites or topics, one a line; a site unfolds its pages. */
export function LedgerNames({ by, names, onOpen, ...forgetting }: LedgerNamesProps) {
  const { gone, latest, onForget, onUndo } = forgetting
  return (
    <ul class="ledger-rows">
      {names.map(({ key, title, said, rows }) => (
        <li key={key}>
          {gone.has(key) ? (
            <UndoLine said={gone.get(key) ?? ''} quiet={key !== latest} onUndo={() => onUndo(key)} />
          ) : (
            <div class="ledger-row">
              <div class="tight">
                <bdi class="ledger-name">{title}</bdi>
                {said && <p class="soft">{said}</p>}
              </div>
              <Button
                kind="plain"
                aria-label={t('settings_remove_label', t('ledger_forget'), title)}
                onClick={() => onForget({ kind: by, key })}
              >
                {t('ledger_forget')}
              </Button>
              {by === 'site' && (
                <Fold
                  summary={t('ledger_site_pages')}
                  label={t('settings_remove_label', t('ledger_site_pages'), title)}
                  onToggle={(open) => open && onOpen(key)}
                >
                  {rows && <LedgerRows rows={rows} {...forgetting} />}
                </Fold>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
