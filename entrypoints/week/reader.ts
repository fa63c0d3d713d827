import type { Reader } from '@/utils/dates'
import { locale } from '@/utils/i18n'

/** The moment, the wall clock and the language in which the page is made. */
export function readerNow(): Reader {
  const now = Date.now()
  return { now, zone: -new Date(now).getTimezoneOffset(), locale: locale() }
}
