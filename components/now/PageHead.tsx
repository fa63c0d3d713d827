import { type MessageKey, t } from '@/utils/i18n'
import type { PageView } from '@/utils/panel/page-view'
import { Fold } from '../Fold'
import { Words } from '../Words'
import { Correct, type CorrectProps } from './Correct'

interface PageHeadProps extends Omit<CorrectProps, 'topics'> {
  page: PageView
}

/** What the page is, how sure Trellis is, why, and the way to say that it is wrong. */
export function PageHead({ page, ...correct }: PageHeadProps) {
  return (
    <header>
      <h1 lang={page.language === 'und' ? undefined : page.language}>
        <bdi>{page.title}</bdi>
      </h1>
      <p class="soft">
        <Guess page={page} />
        {page.roughly && <> {t('page_roughly')}</>}
        {page.little && <> {t('page_little')}</>}
        {page.truncated && <> {t('page_truncated')}</>}
      </p>
      <div class="row folds">
        {page.reasons.length > 0 && (
          <Fold summary={t('why')} label={t('page_why_label')}>
            <p class="soft">{t('page_why')}</p>
            <ul class="reasons">
              {page.reasons.map((reason) => (
                <li key={reason}>{t(reasonKey(reason))}</li>
              ))}
            </ul>
          </Fold>
        )}
        <Correct {...correct} topics={page.topics} />
      </div>
    </header>
  )
}

const reasonKey = (reason: string) => `study_reason_${reason.replaceAll('-', '_')}` as MessageKey

function Guess({ page }: { page: PageView }) {
  const topic = page.topics[0]
  const subject = page.subject && t(`subject_${page.subject.replaceAll('-', '_')}` as MessageKey)
  if (topic === undefined) return <>{subject ? t(`page_subject_${page.sure}`, subject) : t('page_no_topic')}</>
  const name = (
    <b>
      <bdi>{topic.name}</bdi>
    </b>
  )
  return subject ? (
    <Words of={`page_topic_in_${page.sure}`} with={[name, subject]} />
  ) : (
    <Words of={`page_topic_${page.sure}`} with={[name]} />
  )
}
