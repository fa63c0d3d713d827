import { LedgerRows } from './LedgerRows'
import type { Forgetting, LedgerGroup } from './ledger-shown'

/** What is stored, a day at a time, newest first. */
export function LedgerDays({ days, forgetting }: { days: readonly LedgerGroup[]; forgetting: Forgetting }) {
  return days.map(({ key, title, said, rows }) => (
    <section key={key} aria-labelledby={`day-${key}`}>
      <h2 id={`day-${key}`}>{title}</h2>
      {said && <p class="soft">{said}</p>}
      {rows && rows.length > 0 && <LedgerRows rows={rows} forgetting={forgetting} />}
    </section>
  ))
}
