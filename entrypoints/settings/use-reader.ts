import { useEffect, useState } from 'preact/hooks'
import { MINUTE } from '@/utils/base/time'
import type { Reader } from '@/utils/dates'
import { locale } from '@/utils/i18n'

/** The moment, the wall clock and the language that dates are written for. */
export function readerNow(): Reader {
  const now = Date.now()
  return { now, zone: -new Date(now).getTimezoneOffset(), locale: locale() }
}

/** What dates are written for; moves on every half minute. */
export function useReader(): Reader {
  const [reader, setReader] = useState(readerNow)
  useEffect(() => {
    const timer = setInterval(() => setReader(readerNow()), MINUTE / 2)
    return () => clearInterval(timer)
  }, [])
  return reader
}
