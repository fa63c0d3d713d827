import { Button } from '@/components/Button'
import { Fold } from '@/components/Fold'
import { t } from '@/utils/i18n'
import { LedgerLine } from './LedgerLine'
import { LedgerRows } from './LedgerRows'
import type { Forgetting, LedgerGroup } from './ledger-shown'

interface LedgerNamesProps {
  by: 'site' | 'topic'
  names: readonly LedgerGroup[]
  forgetting: Forgetting
  /** Pages of a site are wanted: its first, or more of them. */
  onOpen(key: string): void
}

/** Sites or topics, one a line; a site unfolds its pages. */
export function LedgerNames({ by, names, forgetting, onOpen }: LedgerNamesProps) {
  return (
    <ul class="ledger-rows">
      {names.map((group) => (
        <LedgerLine
          key={group.key}
          what={{ kind: by, key: group.key }}
          name={group.title}
          forgetting={forgetting}
          below={by === 'site' && <SitePages site={group} forgetting={forgetting} onOpen={() => onOpen(group.key)} />}
        >
          <bdi class="ledger-name">{group.title}</bdi>
          {group.said && <p class="soft">{group.said}</p>}
        </LedgerLine>
      ))}
    </ul>
  )
}

interface SitePagesProps {
  site: LedgerGroup
  forgetting: Forgetting
  onOpen(): void
}

function SitePages({ site: { title, rows, more }, forgetting, onOpen }: SitePagesProps) {
  return (
    <Fold
      summary={t('ledger_site_pages')}
      label={t('settings_remove_label', t('ledger_site_pages'), title)}
      onToggle={(isOpen) => isOpen && rows === undefined && onOpen()}
    >
      {rows && <LedgerRows rows={rows} forgetting={forgetting} />}
      {more && (
        <div class="row">
          <Button aria-label={t('settings_remove_label', t('ledger_more'), title)} onClick={onOpen}>
            {t('ledger_more')}
          </Button>
        </div>
      )}
    </Fold>
  )
}
