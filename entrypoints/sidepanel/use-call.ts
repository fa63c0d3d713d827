import { useEffect, useRef, useState } from 'preact/hooks'
import { useLive } from '@/components/use-live'
import { useWatch } from '@/components/use-watch'
import type { PageId, VisitId } from '@/utils/base/ids'
import { DAY, type Instant, localDay, MINUTE, SECOND } from '@/utils/base/time'
import { tabScene } from '@/utils/browser/tabs'
import { type VisitRow, watchVisit } from '@/utils/browser/visit-rows'
import { writerOf } from '@/utils/browser/writer'
import type { Settings } from '@/utils/messages/settings'
import { type Calling, type CallReason, callFor, isUnwelcome } from '@/utils/review/call'
import { callEnded, callShown, type LiveCall, liveCalls, restedFor } from '@/utils/store/calls'
import type { TrellisDb } from '@/utils/store/db'
import { nothingLive } from './live'
import type { BesideProps } from './panel-props'

/** A call that stands in the panel. */
export interface ShownCall {
  readonly call: string
  readonly page: PageId
  readonly reason: CallReason
  readonly used: number
  readonly budget: number
  readonly fewer: boolean
}

const LOOK_EVERY = 2 * SECOND

/** When more was last seen of a visit, and the pause before that. */
interface Pace {
  readonly row: VisitRow
  readonly grewAt: Instant
  readonly pausedMs: number
}

/**
 * Whether the panel says that questions of this page wait: asked every two seconds while the page is there, and kept
 * until the student answers or leaves the page.
 *
 * @param fitting - questions of the page that are due
 */
export function useCall(props: BesideProps, page: PageId | undefined, fitting: number) {
  const { db, settings, reader, beside, status } = props
  const [shown, setShown] = useState<ShownCall>()
  const visit = beside.row?.visit
  const pace = usePace(visit)
  const today = localDay(reader.now, reader.zone)
  const live = useLive(() => (page === undefined ? nothingLive<LiveCall[]>() : liveCalls(db, today)), [db, today, page])
  const calls = live.state === 'ready' ? live.value : undefined
  const tab = beside.tab?.id
  const isStudy = status.state === 'watching' && page !== undefined
  useEffect(() => {
    if (!isStudy || !page || tab === undefined || calls === undefined || shown || fitting === 0) return
    const look = async () => {
      if (!pace.current) return
      const calling = await callingNow({ db, settings, tab, page, pace: pace.current, fitting }, calls)
      if (calling.call === undefined) return
      clearInterval(timer)
      const call = await callShown(db, { reason: calling.call, page }, writerOf(settings))
      const { used, budget } = calling
      setShown({ call, page, reason: calling.call, used: used + 1, budget, fewer: isUnwelcome(calls, Date.now()) })
    }
    const timer = setInterval(() => look().catch(() => clearInterval(timer)), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [db, settings, isStudy, page, tab, calls, shown, fitting])
  useLeaving(db, settings, shown)
  const end = async (how: 'accepted' | 'dismissed') => {
    if (shown) await callEnded(db, shown.call, how, writerOf(settings))
    setShown(undefined)
  }
  return { call: shown?.page === page ? shown : undefined, end }
}

interface Look {
  readonly db: TrellisDb
  readonly settings: Settings
  readonly tab: number
  readonly page: PageId
  readonly pace: Pace
  readonly fitting: number
}

async function callingNow(look: Look, calls: readonly LiveCall[]): Promise<Calling> {
  const { db, settings, tab, page, pace, fitting } = look
  const { now, zone } = writerOf(settings)
  const [scene, restedMs] = await Promise.all([tabScene(tab), restedFor(db, page, now)])
  const stillMs = now - pace.grewAt
  const back = pace.pausedMs > 0 ? { leftMs: pace.pausedMs, forMs: stillMs } : undefined
  const { at, activeMs, depth } = pace.row
  const since = (now - (settings.consent?.at ?? now)) / DAY
  return callFor(
    // The panel sees no keys, only that somebody is at the page: until that has rested it may be typing.
    {
      now,
      zone,
      isStudy: true,
      ...scene,
      typedMs: stillMs,
      openMs: now - at,
      activeMs,
      depth,
      stillMs,
      back,
      restedMs,
      fitting,
      since,
    },
    settings.calls,
    calls,
    page,
  )
}

function usePace(visit: VisitId | undefined): { readonly current: Pace | undefined } {
  const pace = useRef<Pace | undefined>(undefined)
  const row = useWatch<VisitRow | undefined>(
    (changed) => {
      if (visit !== undefined) return watchVisit(visit, changed)
      changed(undefined)
      return () => undefined
    },
    [visit],
  )
  useEffect(() => {
    const now = Date.now()
    const before = pace.current
    if (row === undefined) pace.current = undefined
    else if (before?.row.visit !== row.visit) pace.current = { row, grewAt: now, pausedMs: 0 }
    else {
      const pausedMs = now - before.grewAt > MINUTE ? now - before.grewAt : before.pausedMs
      pace.current = { row, grewAt: row.activeMs > before.row.activeMs ? now : before.grewAt, pausedMs }
    }
  }, [row])
  return pace
}

// Leaving the page without a word is an answer too.
function useLeaving(db: TrellisDb, settings: Settings, shown: ShownCall | undefined): void {
  const last = useRef<ShownCall | undefined>(undefined)
  last.current = shown
  useEffect(
    () => () => {
      if (last.current) callEnded(db, last.current.call, 'ignored', writerOf(settings)).catch(() => undefined)
    },
    [db],
  )
}
