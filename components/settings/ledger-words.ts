import type { Instant, LocalDay, Ms } from '@/utils/base/time'
import { localDay, MINUTE } from '@/utils/base/time'
import { dayWords, minutesLong, type Reader } from '@/utils/dates'
import { locale, plural, t } from '@/utils/i18n'
import type { LedgerGroup, LedgerRow } from './ledger-shown'

/** A stored page as far as the ledger speaks of it. */
export interface StoredPage {
  readonly id: string
  readonly url: string
  readonly site: string
  readonly title: string
  readonly lastAt: Instant
  readonly visits: number
  readonly activeMs: Ms
  readonly topics: readonly { readonly name: string }[]
  readonly prompts: number
  readonly hasText: boolean
  readonly verdict?: 'not-study' | 'is-study' | undefined
}

/** What was added up for one local day. */
export interface StoredDay {
  readonly day: LocalDay
  readonly activeMs: Ms
  readonly answers: number
  readonly made: number
}

/** A page as a line: what is kept of it, in words. */
export function pageRow(page: StoredPage): LedgerRow {
  const said = [
    page.activeMs >= MINUTE / 2 ? minutesLong(page.activeMs, locale()) : t('ledger_moment'),
    plural('ledger_visits', page.visits),
    ...(page.prompts > 0 ? [plural('ledger_prompts', page.prompts)] : []),
    ...(page.hasText ? [t('ledger_has_text')] : []),
    ...(page.verdict === 'not-study' ? [t('ledger_not_study')] : []),
  ]
  return {
    key: page.id,
    title: page.title || page.url,
    address: page.url.replace(/^https?:\/\//, ''),
    url: page.url,
    said: said.join(' · '),
    topics: listed(page.topics.map(({ name }) => name)),
  }
}

/**
 * Pages and days as groups of one day each, newest first. A page stands under the day on which it was last read.
 *
 * @param notStudy - how many pages of a day were not study
 */
export function dayGroups(
  pages: readonly StoredPage[],
  days: readonly StoredDay[],
  notStudy: readonly { readonly day: LocalDay; readonly notStudy: number }[],
  reader: Reader,
): LedgerGroup[] {
  const byDay = new Map<LocalDay, StoredPage[]>()
  for (const page of pages) {
    const day = localDay(page.lastAt, reader.zone)
    byDay.set(day, [...(byDay.get(day) ?? []), page])
  }
  const sums = new Map(days.map((sum) => [sum.day, sum]))
  const counts = new Map(notStudy.map((count) => [count.day, count.notStudy]))
  const all = [...new Set([...byDay.keys(), ...sums.keys(), ...counts.keys()])].sort().reverse()
  return all.map((day) => ({
    key: day,
    title: dayWords(Date.parse(`${day}T12:00:00Z`) - reader.zone * MINUTE, reader),
    said: daySaid(sums.get(day), counts.get(day) ?? 0),
    rows: (byDay.get(day) ?? []).map(pageRow),
  }))
}

function daySaid(sum: StoredDay | undefined, notStudy: number): string {
  const said = [
    ...(sum && sum.activeMs >= MINUTE / 2 ? [minutesLong(sum.activeMs, locale())] : []),
    ...(sum && sum.made > 0 ? [plural('ledger_kept', sum.made)] : []),
    ...(sum && sum.answers > 0 ? [plural('ledger_answers', sum.answers)] : []),
    ...(notStudy > 0 ? [plural('ledger_other_pages', notStudy)] : []),
  ]
  return said.join(' · ')
}

const listed = (names: readonly string[]) => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names)
