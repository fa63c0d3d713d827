import { useEffect, useState } from 'preact/hooks'
import type { LedgerBy } from '@/components/settings/Ledger'
import type { LedgerGroup } from '@/components/settings/ledger-shown'
import { dayGroups, pageRow } from '@/components/settings/ledger-words'
import { type Source, useLive } from '@/components/use-live'
import { localDay, type Zone } from '@/utils/base/time'
import { plural } from '@/utils/i18n'
import type { TrellisDb } from '@/utils/store/db'
import { liveFound, liveSitePages, liveTopicNames } from '@/utils/store/ledger'
import { type LiveLedger, liveLedger, liveSites } from '@/utils/store/live-stored'
import { useReader } from './use-reader'

/** Lines shown at first and with every "more"; a longer list gets a search field. */
const STEP = 50

/** What the ledger shows. */
export interface LedgerLive {
  /** Undefined until it was read for the first time. */
  readonly groups: readonly LedgerGroup[] | undefined
  readonly more: boolean
  readonly isLong: boolean
  showMore(): void
  open(key: string): void
}

/** What is stored, by day, site or topic, kept up to date while it is looked at. */
export function useLedger(db: TrellisDb, by: LedgerBy, search: string): LedgerLive {
  const [limit, setLimit] = useState(STEP)
  const [opened, setOpened] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => setLimit(STEP), [by, search])
  const words = search.trim()
  const days = useDays(db, by, words, limit)
  const sites = useSites(db, by, opened)
  const topics = useTopics(db, by)
  const shown = { day: days, site: named(sites, words, limit), topic: named(topics, words, limit) }[by]
  return {
    ...shown,
    showMore: () => setLimit(limit + STEP),
    open: (key) => setOpened((before) => new Map(before).set(key, (before.get(key) ?? 0) + STEP)),
  }
}

type Shown = Pick<LedgerLive, 'groups' | 'more' | 'isLong'>

function useDays(db: TrellisDb, by: LedgerBy, words: string, limit: number): Shown {
  const reader = useReader()
  const all = useWhen(by === 'day' && !words, () => liveLedger(db, { limit }), [db, limit])
  const found = useWhen(by === 'day' && words !== '', () => liveFound(db, words, limit + 1), [db, words, limit])
  if (words) {
    const groups = found && dayGroups(found.slice(0, limit), [], [], reader)
    return { groups, more: (found?.length ?? 0) > limit, isLong: true }
  }
  const groups = all && dayGroups(all.pages, ...wholeDays(all, reader.zone), reader)
  return { groups, more: all?.more ?? false, isLong: (all?.more ?? false) || limit > STEP }
}

/** Days and counts as far back as the pages go: an older day would stand there as if it had none. */
function wholeDays({ pages, days, notStudy, more }: LiveLedger, zone: Zone) {
  const last = pages.at(-1)
  const first = more && last ? localDay(last.lastAt, zone) : ''
  return [days.filter(({ day }) => day >= first), notStudy.filter(({ day }) => day >= first)] as const
}

function useSites(
  db: TrellisDb,
  by: LedgerBy,
  opened: ReadonlyMap<string, number>,
): readonly LedgerGroup[] | undefined {
  const sites = useWhen(by === 'site', () => liveSites(db), [db])
  const pages = useWhen(by === 'site', () => liveSitePages(db, opened), [db, opened])
  return sites?.map((site) => {
    const shown = pages?.get(site)
    return { key: site, title: site, said: '', rows: shown?.pages.map(pageRow), more: shown?.more }
  })
}

function useTopics(db: TrellisDb, by: LedgerBy): readonly LedgerGroup[] | undefined {
  const topics = useWhen(by === 'topic', () => liveTopicNames(db), [db])
  return topics?.map(({ topic, name, days }) => ({ key: topic, title: name, said: plural('ledger_topic_days', days) }))
}

/** The part of a list of names that is shown. */
function named(all: readonly LedgerGroup[] | undefined, words: string, limit: number): Shown {
  const wanted = words.toLowerCase()
  const found = all?.filter(({ title }) => title.toLowerCase().includes(wanted))
  return {
    groups: found?.slice(0, limit),
    more: (found?.length ?? 0) > limit,
    isLong: (all?.length ?? 0) > STEP,
  }
}

/** The latest value of a source while it is wanted. */
function useWhen<T>(isWanted: boolean, source: () => Source<T>, deps: readonly unknown[]): T | undefined {
  const live = useLive<T | undefined>(isWanted ? source : nothingLive, [isWanted, ...deps])
  return isWanted && live.state === 'ready' ? live.value : undefined
}

const nothingLive = (): Source<undefined> => ({ subscribe: () => ({ unsubscribe: () => undefined }) })
