import { useRef, useState } from 'preact/hooks'
import type { LedgerBy } from '@/components/settings/Ledger'
import type { Forgettable, LedgerGroup } from '@/components/settings/ledger-shown'
import { type Slot, slotOf, withSlots } from '@/components/settings/ledger-slots'
import type { PageId, TopicId } from '@/utils/base/ids'
import { report } from '@/utils/browser/log'
import { askBackground } from '@/utils/browser/messages'
import { dropWeekPages } from '@/utils/browser/week-page'
import { writerOf } from '@/utils/browser/writer'
import { plural, t } from '@/utils/i18n'
import type { Settings } from '@/utils/messages/settings'
import type { TrellisDb } from '@/utils/store/db'
import { StoreError } from '@/utils/store/failures'
import { forgetPages, forgetSite, forgetTopic, type Removed, restore } from '@/utils/store/forget'

interface GoneLine {
  readonly what: Forgettable
  readonly by: LedgerBy
  readonly slot: Slot
  readonly removed: Removed
  readonly said: string
}

/** Forgetting lines of the ledger. What was forgotten stays in memory until the screen is left, for the undo line. */
export function useForgetting(db: TrellisDb, settings: Settings) {
  const [gone, setGone] = useState<readonly GoneLine[]>([])
  const [failed, setFailed] = useState<{ code: string; again(): void }>()
  const [leaving, setLeaving] = useState<string>()
  const [latest, setLatest] = useState<string>()
  const shown = useRef<{ by: LedgerBy; groups: readonly LedgerGroup[] }>({ by: 'day', groups: [] })
  const attempt = (work: () => Promise<void>): Promise<void> =>
    work().then(
      () => setFailed(undefined),
      (error) => {
        const code = error instanceof StoreError ? error.code : 'store.failed'
        report(code, error)
        setFailed({ code, again: () => attempt(work) })
      },
    )
  const forget = (what: Forgettable) =>
    attempt(async () => {
      const { by, groups } = shown.current
      const slot = slotOf(groups, what)
      if (slot === undefined) return
      setLeaving(what.key)
      const removed = await take(db, what, settings).finally(() => setLeaving(undefined))
      await dropWeekPages()
      setGone((before) => [...before, { what, by, slot, removed, said: saidOf(what, slot, removed) }])
      setLatest(what.key)
      await dropTabs(what, slot)
    })
  const undo = (key: string) =>
    attempt(async () => {
      const line = gone.find(({ what }) => what.key === key)
      if (line === undefined) return
      await restore(db, line.removed, writerOf(settings))
      setGone((before) => before.filter((other) => other !== line))
    })
  const withGone = (by: LedgerBy, groups: readonly LedgerGroup[] | undefined) => {
    const slots = gone.filter((line) => line.by === by).map(({ slot }) => slot)
    const whole = groups && withSlots(groups, slots)
    shown.current = { by, groups: whole ?? [] }
    return whole
  }
  const lines = new Map(gone.map(({ what, said }) => [what.key, said]))
  return { gone: lines, latest, leaving, failed, forget, undo, withGone, settle: () => setLatest(undefined) }
}

function take(db: TrellisDb, { kind, key }: Forgettable, settings: Settings): Promise<Removed> {
  const writer = writerOf(settings)
  if (kind === 'page') return forgetPages(db, [key as PageId], writer)
  return kind === 'site' ? forgetSite(db, key, writer) : forgetTopic(db, key as TopicId, writer)
}

function saidOf({ kind }: Forgettable, { group, row }: Slot, { pages, prompts }: Removed): string {
  if (kind === 'site') return plural('ledger_gone_site', pages, group.title)
  const name = row?.title ?? group.title
  return prompts > 0 ? plural('ledger_gone', prompts, name) : t('ledger_gone_alone', name)
}

// A visit that goes on would bring the page back with its next report.
async function dropTabs({ kind, key }: Forgettable, { row }: Slot): Promise<void> {
  const origins = kind === 'site' ? [`https://${key}`, `http://${key}`] : row ? [new URL(row.url).origin] : []
  for (const origin of origins) await askBackground('dropTabs', { origin })
}
