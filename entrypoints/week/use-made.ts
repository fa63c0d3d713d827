import { useEffect, useRef, useState } from 'preact/hooks'
import { keepOwnWords, ownWordsFor } from '@/utils/browser/week-page'
import { pageLanguage } from '@/utils/family/blocks'
import { type MadePage, type OwnWords, pageOf, type WeekSeen } from '@/utils/family/page-of'
import type { WeekChoices } from '@/utils/messages/week-choices'

/**
 * The page as the choices of today make it, and the student's own words, which outlast the tab. While the words of
 * another page are looked up the one before stays: nothing that has the focus is taken away.
 */
export function useMade(seen: WeekSeen, week: WeekChoices, locale: string) {
  const { span } = seen.numbers
  const called = `${span.kind} ${span.from}`
  const [kept, setKept] = useState<{ called: string; own: OwnWords }>()
  const last = useRef<MadePage | undefined>(undefined)
  useEffect(() => {
    ownWordsFor(called).then((own) => setKept({ called, own }))
  }, [called])
  const own = kept?.called === called ? kept.own : undefined
  const { name, hidden, language = pageLanguage(locale) } = week
  if (own) last.current = pageOf(seen, { language, name, hidden, own })
  return {
    made: last.current,
    own: own ?? {},
    setOwn: (words: OwnWords) => {
      setKept({ called, own: words })
      keepOwnWords(called, words)
    },
  }
}
