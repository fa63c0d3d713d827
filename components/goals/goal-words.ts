import { type LocalDay, localDay, startOfDay } from '@/utils/base/time'
import { dayWords, farWords, type Reader } from '@/utils/dates'
import type { Forecast } from '@/utils/goals/forecast'
import type { NextStep, Progress } from '@/utils/goals/progress'
import type { AimState } from '@/utils/goals/seen'
import { type MessageKey, plural, t } from '@/utils/i18n'

/** How far an aim is, in words. */
export const stateWords = (state: AimState): string => t(`aim_${state.replace('-', '_')}` as MessageKey)

/** The day of a goal: on Friday, in 5 days. */
export function dueWords(due: LocalDay, reader: Reader): string {
  const at = startOfDay(due, reader.zone)
  if (due < localDay(reader.now, reader.zone)) return t('goal_due_past', dayWords(at, reader))
  const [day, away] = [dayWords(at, reader), farWords(at, reader)]
  return due === localDay(reader.now, reader.zone) || day === away ? t('goal_due_on', day) : t('goal_due', day, away)
}

/** Several names as a person would list them. */
export const names = (list: readonly string[], reader: Reader): string =>
  new Intl.ListFormat(reader.locale, { type: 'conjunction' }).format(list)

/** What is likely on the day; undefined when there is nothing to say. */
export function forecastWords(forecast: Forecast, due: LocalDay | undefined, reader: Reader): string | undefined {
  if (due === undefined) return undefined
  const day = dayWords(startOfDay(due, reader.zone), reader)
  switch (forecast.kind) {
    case 'none':
    case 'past':
      return undefined
    case 'untold':
      return t('forecast_untold', day)
    case 'near':
      return t('forecast_near', day)
    case 'keeps':
      return t('forecast_keeps', day)
    case 'fades':
      return forecast.all ? t('forecast_fades_all', day) : t('forecast_fades', names(forecast.fading, reader), day)
  }
}

/** What to do next. */
export function nextWords(next: NextStep, reader: Reader): string {
  switch (next.kind) {
    case 'answer':
      return plural('next_answer', next.due)
    case 'ask':
      return t('next_ask', next.name)
    case 'wait':
      return t('next_wait', farWords(next.until, reader))
    case 'stretch':
      return t('next_stretch')
  }
}

/** What a goal aims at, and how much of it is there; undefined for the usual aim. */
export function targetWords({ of, done }: Progress['target']): string | undefined {
  if (of === undefined) return undefined
  if (of.kind === 'level') return t('target_level_so_far', t(`level_${of.level}`))
  return plural(`target_${of.kind}_so_far`, of.n, done)
}
