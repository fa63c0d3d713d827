import { useEffect, useState } from 'preact/hooks'
import { MINUTE } from '@/utils/base/time'
import type { Reader } from '@/utils/dates'
import { locale } from '@/utils/i18n'

const readerNow = (): Reader => {
  const now = Date.now()
  return { now, zone: -new Date(now).getTimezoneOffset(), locale: locale() }
}

/** What dates are written for; moves on every half minute and when the panel is looked at again. */
export function useReader(): Reader {
  const [reader, setReader] = useState(readerNow)
  useEffect(() => {
    const tick = () => setReader(readerNow())
    const timer = setInterval(tick, MINUTE / 2)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [])
  return reader
}
