import { Button } from '@/components/Button'
import { UndoLine } from '@/components/UndoLine'
import { t } from '@/utils/i18n'
import type { Forgetting, LedgerRow } from './ledger-shown'

/** Pages, one a line: title and address, what is kept of it, and its way out. */
export function LedgerRows({ rows, gone, latest, onForget, onUndo }: { rows: readonly LedgerRow[] } & Forgetting) {
  return (
    <ul class="ledger-rows">
      {rows.map((row) => (
        <li key={row.key}>
          {gone.has(row.key) ? (
            <UndoLine said={gone.get(row.key) ?? ''} quiet={row.key !== latest} onUndo={() => onUndo(row.key)} />
          ) : (
            <Row row={row} onForget={() => onForget({ kind: 'page', key: row.key })} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Row({ row: { title, address, url, said, topics }, onForget }: { row: LedgerRow; onForget(): void }) {
  return (
    <div class="ledger-row">
      <div class="tight">
        <a class="ledger-name" href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{title}</bdi>
        </a>
        <p class="soft">
          <bdi>{address}</bdi>
        </p>
        <p class="soft">{said}</p>
        {topics && (
          <p class="soft">
            <bdi>{topics}</bdi>
          </p>
        )}
      </div>
      <Button kind="plain" aria-label={t('settings_remove_label', t('ledger_forget'), title)} onClick={onForget}>
        {t('ledger_forget')}
      </Button>
    </div>
  )
}
