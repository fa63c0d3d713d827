import type { TopicId } from '@/utils/base/ids'
import { minutesLong, type Reader } from '@/utils/dates'
import { locale, type MessageKey, plural, t } from '@/utils/i18n'
import type { Pace, Profile } from '@/utils/panel/profile'
import type { TopicRow } from '@/utils/panel/receipt'
import { Level } from '../Level'
import { Section } from '../Place'
import { Words } from '../Words'
import './ProfileGlance.css'

interface ProfileGlanceProps {
  profile: Profile
  reader: Reader
  hrefOf(topic: TopicId): string
}

const FIRST = 4

/** What the student knows, what pulls them, and the last four weeks, in words. */
export function ProfileGlance({ profile, reader, hrefOf }: ProfileGlanceProps) {
  const { levels, now, term, month, pace } = profile
  return (
    <>
      {levels.length > 0 && (
        <Section title={t('profile_know')}>
          <ul class="glance">
            {levels.map(({ level, topics }) => (
              <li key={level}>
                <Level level={level} />
                <span>
                  <Names topics={topics.slice(0, FIRST)} hrefOf={hrefOf} />
                  {topics.length > FIRST && ` ${plural('profile_more', topics.length - FIRST)}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {now.length > 0 && (
        <Section title={t('profile_pull')}>
          <p>
            <Words of="profile_pull_now" with={[<Names key="now" topics={now} hrefOf={hrefOf} />]} />
            {term.length > 0 && (
              <>
                {' '}
                <Words of="profile_pull_term" with={[<Names key="term" topics={term} hrefOf={hrefOf} />]} />
              </>
            )}
          </p>
          <p class="soft">{t('profile_rule')}</p>
        </Section>
      )}
      {pace && (
        <Section title={t('profile_month')}>
          {month.length > 0 && (
            <p>
              <Words of="profile_recalled" with={[<Names key="month" topics={month} hrefOf={hrefOf} />]} />
            </p>
          )}
          <p>{paceWords(pace, reader)}</p>
          <Habits profile={profile} reader={reader} />
        </Section>
      )}
    </>
  )
}

/** Names in a row, with what stands between them in the reader's language. */
function Names({ topics, hrefOf }: { topics: readonly TopicRow[]; hrefOf(topic: TopicId): string }) {
  const parts = new Intl.ListFormat(locale(), { type: 'unit' }).formatToParts(topics.map((_, i) => String(i)))
  return (
    <>
      {parts.map(({ type, value }) => {
        const topic = type === 'element' ? topics[Number(value)] : undefined
        if (topic === undefined) return value
        return (
          <a key={topic.id} href={hrefOf(topic.id)}>
            <bdi>{topic.name}</bdi>
          </a>
        )
      })}
    </>
  )
}

function paceWords({ days, activeMs, answers }: Pace, reader: Reader): string {
  const read = plural('profile_pace', days, minutesLong(activeMs, reader.locale))
  return answers === 0 ? read : `${read} ${plural('profile_answers', answers)}`
}

/** Facts about habits; nothing about what kind of learner somebody is. */
function Habits({ profile: { habits, sureness }, reader }: { profile: Profile; reader: Reader }) {
  const said = [
    habits && t('habit_length', minutesLong(habits.typicalMs, reader.locale)),
    habits?.part && t(`habit_part_${habits.part}` satisfies MessageKey),
    sureness !== 'few' && t(`sureness_${sureness.replaceAll('-', '_')}` as MessageKey),
  ].filter((line) => typeof line === 'string')
  return said.length === 0 ? null : <p class="soft">{said.join(' ')}</p>
}
