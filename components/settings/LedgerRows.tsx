import { LedgerLine } from './LedgerLine'
import type { Forgetting, LedgerRow } from './ledger-shown'

/** Pages, one a line: title and address, what is kept of it, and its way out. */
export function LedgerRows({ rows, forgetting }: { rows: readonly LedgerRow[]; forgetting: Forgetting }) {
  return (
    <ul class="ledger-rows">
      {rows.map(({ key, title, address, url, said, topics }) => (
        <LedgerLine key={key} what={{ kind: 'page', key }} name={title} forgetting={forgetting}>
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
        </LedgerLine>
      ))}
    </ul>
  )
}
