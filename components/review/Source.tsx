import { dayWords, type Reader } from '@/utils/dates'
import { t } from '@/utils/i18n'

/** The page a question came from. */
export interface SourcePage {
  readonly title: string
  /** http or https. */
  readonly url: string
  readonly readAt: number
}

interface SourceProps {
  page: SourcePage
  /** The sentence to show when the page opens. */
  quote?: string | undefined
  reader: Reader
}

/** Where the answer comes from; the page is one press away and opens at the sentence. */
export function Source({ page, quote, reader }: SourceProps) {
  return (
    <p class="soft">
      {t('source_from', dayWords(page.readAt, reader))}{' '}
      <a href={placeInPage(page.url, quote)} target="_blank" rel="noopener noreferrer">
        <bdi>{page.title || t('source_open')}</bdi>
      </a>
    </p>
  )
}

/** A text fragment takes the first words of the sentence; a browser without them opens the page at its top. */
function placeInPage(url: string, quote: string | undefined): string {
  const words = quote?.split(' ').slice(0, 8).join(' ')
  return words ? `${url}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}` : url
}
