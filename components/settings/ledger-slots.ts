import type { Forgettable, LedgerGroup, LedgerRow } from './ledger-shown'

/** Where a line stood before it was forgotten, so that its undo line can stand there. */
export interface Slot {
  readonly group: LedgerGroup
  readonly groupAt: number
  /** Absent when the whole group was forgotten: a site or a topic. */
  readonly row?: LedgerRow
  readonly rowAt?: number
}

/** The place of `what` in the ledger; undefined when it is not there. */
export function slotOf(groups: readonly LedgerGroup[], { kind, key }: Forgettable): Slot | undefined {
  for (const [groupAt, group] of groups.entries()) {
    if (kind !== 'page') {
      if (group.key === key) return { group, groupAt }
      continue
    }
    const rowAt = group.rows?.findIndex((row) => row.key === key) ?? -1
    const row = group.rows?.[rowAt]
    if (row) return { group, groupAt, row, rowAt }
  }
  return undefined
}

/** The ledger with what was forgotten still in its place; lines that are there again are not doubled. */
export function withSlots(groups: readonly LedgerGroup[], slots: readonly Slot[]): LedgerGroup[] {
  const shown = [...groups]
  for (const { group, groupAt, row, rowAt = 0 } of slots) {
    let at = shown.findIndex(({ key }) => key === group.key)
    if (at < 0) {
      at = Math.min(groupAt, shown.length)
      shown.splice(at, 0, row ? { ...group, said: '', rows: [] } : group)
    }
    const there = shown[at]
    if (!row || !there || there.rows?.some(({ key }) => key === row.key)) continue
    shown[at] = { ...there, rows: (there.rows ?? []).toSpliced(rowAt, 0, row) }
  }
  return shown
}
