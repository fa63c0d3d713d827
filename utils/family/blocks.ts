/** The blocks of a page that is handed over, in the order they stand on it; each can be hidden. */
export const BLOCKS = ['worked', 'stuck', 'rhythm', 'growth', 'map', 'hard', 'goals', 'ask', 'plan'] as const
export type BlockName = (typeof BLOCKS)[number]

/** Languages that the page can be written in, whatever the student reads. */
export const PAGE_LANGUAGES = ['en', 'es', 'fr', 'de', 'ar'] as const
export type PageLanguage = (typeof PAGE_LANGUAGES)[number]

/** The language of the page for somebody who reads `locale` (BCP 47); English when the page does not speak it. */
export function pageLanguage(locale: string): PageLanguage {
  const base = locale.split('-')[0]
  return PAGE_LANGUAGES.find((language) => language === base) ?? 'en'
}
