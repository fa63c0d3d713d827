import type { ComponentChildren } from 'preact'
import { Button } from '@/components/Button'
import { Choice } from '@/components/Choice'
import { Field } from '@/components/Field'
import { useFocus } from '@/components/use-focus'
import { t } from '@/utils/i18n'
import { LedgerDays } from './LedgerDays'
import { LedgerNames } from './LedgerNames'
import type { Forgetting, LedgerGroup } from './ledger-shown'
import './Ledger.css'

/** Ways to look at what is stored. */
export const LEDGER_WAYS = ['day', 'site', 'topic'] as const
export type LedgerBy = (typeof LEDGER_WAYS)[number]

interface LedgerProps extends Forgetting {
  by: LedgerBy
  /** Days, sites or topics; undefined while they are being read for the first time. */
  groups: readonly LedgerGroup[] | undefined
  /** Words that pages, sites or topics are searched for; undefined where the list is short. */
  search: string | undefined
  more: boolean
  /** What could not be done just now. */
  problem?: ComponentChildren
  backTo: string
  onBy(by: LedgerBy): void
  onSearch(words: string): void
  onMore(): void
  /** Pages of a site are wanted: its first, or more of them. */
  onOpen(key: string): void
}

/** Everything that is stored, line by line, each with its way out. */
export function Ledger({
  by,
  groups,
  search,
  more,
  problem,
  backTo,
  onBy,
  onSearch,
  onMore,
  onOpen,
  ...forgetting
}: LedgerProps) {
  const heading = useFocus<HTMLHeadingElement>(true)
  const ways = LEDGER_WAYS.map((value) => ({ value, label: t(`ledger_by_${value}`) }))
  return (
    <main class="ledger">
      <header>
        <a class="soft" href={backTo}>
          {t('ledger_back')}
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {t('ledger_heading')}
        </h1>
        <p class="soft">{t('ledger_promise')}</p>
      </header>
      <Choice legend={t('ledger_by')} options={ways} value={by} onChoose={onBy} />
      {search !== undefined && <Field label={t(`ledger_search_${by}`)} value={search} onInput={onSearch} />}
      {problem}
      {groups?.length === 0 && <p class="soft">{t(search ? 'ledger_not_found' : 'ledger_empty')}</p>}
      {groups && by === 'day' && <LedgerDays days={groups} forgetting={forgetting} />}
      {groups && by !== 'day' && <LedgerNames by={by} names={groups} forgetting={forgetting} onOpen={onOpen} />}
      {more && (
        <div class="row">
          <Button onClick={onMore}>{t('ledger_more')}</Button>
        </div>
      )}
    </main>
  )
}
