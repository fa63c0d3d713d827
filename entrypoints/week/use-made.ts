import { useEffect, useMemo, useState } from 'preact/hooks'
import { keepOwnWords, ownWordsFor } from '@/utils/browser/week-page'
import { pageLanguage } from '@/utils/family/blocks'
import { type MadePage, type OwnWords, pageOf, type WeekSeen } from '@/utils/family/page-of'
import type { WeekChoices } from '@/utils/messages/week-choices'

/** The page as the choices of today make it, and the student's own words, which outlast the tab. */
export function useMade(seen: WeekSeen, week: WeekChoices, locale: string) {
  const { span } = seen.numbers
  const called = `${span.kind} ${span.from}`
  const [own, setOwn] = useState<OwnWords>()
  useEffect(() => {
    ownWordsFor(called).then(setOwn)
  }, [called])
  const made = useMemo<MadePage | undefined>(
    () =>
      own &&
      pageOf(seen, { language: week.language ?? pageLanguage(locale), name: week.name, hidden: week.hidden, own }),
    [seen, week, own, locale],
  )
  return {
    made,
    own: own ?? {},
    setOwn: (words: OwnWords) => {
      setOwn(words)
      keepOwnWords(called, words)
    },
  }
}
