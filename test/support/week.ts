import type { PromptId, TopicId } from '@/utils/base/ids'
import { DAY, type LocalDay } from '@/utils/base/time'
import type { Evidence } from '@/utils/evidence/evidence'
import { dayOf } from '@/utils/evidence/order'
import { type DayState, emptyDay } from '@/utils/learner/day-state'
import { NO_SKILL, type Skill } from '@/utils/learner/skill'
import type { WeekPlan, WeekPrompt, WeekSource } from '@/utils/week/source'
import { spanOf } from '@/utils/week/span'
import { answer, NOON, page, prompt, topic } from './evidence'

/** The week of the Monday on which most tests happen, seen on its Sunday. */
export const WEEK = spanOf('week', '2026-09-14', 1)
export const NO_PLAN: WeekPlan = { breaks: [] }

/** Noon of the `n`th day after that Monday. */
export const noonOf = (n: number) => NOON + n * DAY
/** That day by its number. */
export const dayAt = (n: number) => dayOf({ at: noonOf(n), zone: 0 } as Evidence)

/** A prompt about `topics`, on the page p1, answered on these days after the Monday. */
export const asked = (topics: readonly string[], days: readonly number[], given: Partial<WeekPrompt> = {}) => ({
  topics: topics.map(topic),
  asked: days.map(dayAt),
  made: dayAt(days[0] ?? 0),
  page: page('p1'),
  active: true,
  ...given,
})

/** An answer to a prompt on the `n`th day. */
export const answered = (id: string, n: number, given: Parameters<typeof answer>[1] = {}) =>
  answer(`a-${id}-${n}`, { prompt: prompt(id), at: noonOf(n), options: 0, ...given })

export const rolled = (day: LocalDay, given: Partial<DayState> = {}): DayState => ({ ...emptyDay(day), ...given })

interface Given extends Partial<Omit<WeekSource, 'prompts' | 'topics'>> {
  prompts?: Readonly<Record<string, WeekPrompt>>
  topics?: Readonly<Record<string, Partial<Skill>>>
}

/** What a week is folded from; say only what the test is about. */
export function weekSource({ prompts = {}, topics = {}, ...given }: Given = {}): WeekSource {
  return {
    span: WEEK,
    today: WEEK.to,
    since: '2026-06-01',
    pieces: [],
    days: [],
    goals: [],
    ...given,
    prompts: new Map(Object.entries(prompts) as [PromptId, WeekPrompt][]),
    topics: new Map(
      Object.entries(topics).map(([id, skill]) => [
        id as TopicId,
        { name: id.charAt(0).toUpperCase() + id.slice(1), skill: { ...NO_SKILL, ...skill } },
      ]),
    ),
  }
}
