import { Ask, type Asked } from '@/components/welcome/Ask'
import { groupWords } from '@/components/welcome/group-words'
import { PLACES } from '@/utils/attention/places'
import { startOfDay } from '@/utils/base/time'
import { requestAccess } from '@/utils/browser/permissions'
import { dayInWords } from '@/utils/goals/day-in-words'
import { locale, t, tMaybe } from '@/utils/i18n'
import { CONSENT_VERSION, type Settings } from '@/utils/messages/settings'
import { patternsAsked } from './ask'

interface AskViewProps {
  settings: Settings
  asked: Asked
  busy: boolean
  onChange(asked: Asked): void
  /** The student agreed; the browser's answer is still on its way. */
  onAgree(answer: Promise<boolean>): void
  onNotNow(): void
}

/** The questions and the consent. */
export function AskView({ settings, asked, busy, onChange, onAgree, onNotNow }: AskViewProps) {
  // In the press itself: the browser asks nothing a moment later.
  const agree = () => {
    const patterns = patternsAsked(asked)
    onAgree(patterns.length > 0 ? requestAccess(patterns) : Promise.resolve(true))
  }
  return (
    <Ask
      asked={asked}
      groups={PLACES.map(groupWords)}
      testDay={testDay(asked.answers.test)}
      textDays={settings.textDays}
      changes={settings.consent && changesSince(settings.consent.version)}
      busy={busy}
      onChange={onChange}
      onAgree={agree}
      onNotNow={onNotNow}
    />
  )
}

function testDay(words: string): string | undefined {
  const now = Date.now()
  const day = words.trim() && dayInWords(words, { now, zone: -new Date(now).getTimezoneOffset(), locale: locale() })
  if (!day) return undefined
  const format = new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  return format.format(startOfDay(day, 0))
}

/** What is new in each version of the consent since `version`, oldest first. */
function changesSince(version: number): string[] {
  const later = Array.from({ length: Math.max(0, CONSENT_VERSION - version) }, (_, at) => version + at + 1)
  const said = later.flatMap((next) => tMaybe(`consent_${next}`) ?? [])
  return said.length > 0 ? said : [t('welcome_changed_unknown')]
}
