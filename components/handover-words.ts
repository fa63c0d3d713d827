import type { LocalDay } from '@/utils/base/time'
import { locale, t } from '@/utils/i18n'
import type { PageWords } from '@/utils/templates/page-words'

/** A day in full, for a page that is read at any time. */
export const dayInFull = (day: LocalDay): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  )

/** A goal as a sentence of whoever takes it on. */
export const iCan = (title: string): string => (/^I can\b/i.test(title) ? title : t('goal_i_can', title))

/** What a page that is handed over says around its template. */
export function pageWords(): PageWords {
  return {
    language: t('locale_code'),
    direction: t('locale_direction'),
    from: (author) => t('handover_from', author),
    fromNobody: t('handover_from_nobody'),
    how: t('page_how'),
    goal: iCan,
    questions: t('page_questions'),
    by: (day) => t('page_by', dayInFull(day)),
    terms: t('page_terms'),
    resources: t('page_resources'),
    format: (format) => t(`resource_${format}`),
    test: t('page_test'),
    answers: t('page_answers'),
    withTrellis: t('page_with_trellis'),
    silent: t('page_silent'),
    code: t('page_code'),
    rate: t('prompt_rate'),
    got: t('rating_good'),
    nearly: t('rating_hard'),
    no: t('rating_again'),
    tally: t('page_tally', '$1', '$2'),
  }
}
