import { Fold } from '@/components/Fold'
import { plural, t } from '@/utils/i18n'
import type { Reading, Term } from '@/utils/reading/reading'

/** Terms shown before "more". */
const FIRST = 4
const MOST_TOPICS = 5

/** What Trellis made of the sample: its topics, and its key terms in the words of the text. */
export function SampleFound({ reading: { topics, terms, language } }: { reading: Reading }) {
  const defined = terms.filter(({ definition }) => definition !== undefined)
  const more = defined.slice(FIRST)
  return (
    <div class="found">
      <h3>{t('sample_topics')}</h3>
      <ul class="found-topics">
        {topics.slice(0, MOST_TOPICS).map(({ id, name }) => (
          <li key={id}>
            <bdi lang={language}>{name}</bdi>
          </li>
        ))}
      </ul>
      {defined.length > 0 && (
        <>
          <h3>{t('sample_terms')}</h3>
          <Terms terms={defined.slice(0, FIRST)} language={language} />
        </>
      )}
      {more.length > 0 && (
        <Fold summary={plural('sample_more_terms', more.length)}>
          <Terms terms={more} language={language} />
        </Fold>
      )}
    </div>
  )
}

function Terms({ terms, language }: { terms: readonly Term[]; language: string }) {
  return (
    <dl class="found-terms" lang={language} dir="auto">
      {terms.map(({ term, definition }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  )
}
