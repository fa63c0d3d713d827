import type { TopicId } from '@/utils/base/ids'
import { dayWords, type Reader } from '@/utils/dates'
import { t } from '@/utils/i18n'
import type { PageView } from '@/utils/panel/page-view'
import type { Receipt } from '@/utils/panel/receipt'
import type { Term } from '@/utils/reading/reading'
import { Section } from '../Place'
import type { ShownRating } from '../Ratings'
import { Topics } from '../Topics'
import type { CorrectProps } from './Correct'
import type { DraftActs } from './DraftCard'
import { type DoneDraft, Drafts } from './Drafts'
import { KeptHere } from './KeptHere'
import { MetBefore } from './MetBefore'
import { PageHead } from './PageHead'
import { Terms } from './Terms'

export interface NowPageProps extends DraftActs, Omit<CorrectProps, 'topics'> {
  page: PageView
  reader: Reader
  when: Record<ShownRating, string>
  /** The page is not watched now: say from when this is. */
  old: boolean
  doneDraft?: DoneDraft | undefined
  onMore(): void
  receiptOf(topic: TopicId): Promise<Receipt>
  onShow?: ((term: Term) => Promise<boolean>) | undefined
}

/** A page that was read: what it is about, a question from it, its key terms, what was kept of it. */
export function NowPage(props: NowPageProps) {
  const { page, reader, old, doneDraft, onMore, receiptOf, onShow } = props
  return (
    <>
      <PageHead {...props} />
      {old && <p class="soft">{t('page_old', dayWords(page.readAt, reader))}</p>}
      {page.met && <MetBefore met={page.met} reader={reader} />}
      {page.topics.length > 0 && (
        <Section title={t('topics_here')}>
          <Topics topics={page.topics} first={4} reader={reader} receiptOf={receiptOf} />
        </Section>
      )}
      <Drafts {...props} drafts={page.drafts} language={page.language} done={doneDraft} onMore={onMore} />
      {page.terms.length > 0 && (
        <Section title={t('terms_here')}>
          <Terms terms={page.terms} language={page.language} onShow={onShow} />
        </Section>
      )}
      {page.kept.length > 0 && (
        <Section title={t('kept_here')}>
          <KeptHere kept={page.kept} language={page.language} reader={reader} />
        </Section>
      )}
    </>
  )
}
