import { dayWords, type Reader } from '@/utils/dates'
import type { MetPage } from '@/utils/panel/page-view'
import { Quote } from '../Quote'
import { Words } from '../Words'

/** The same topic on an earlier page: where, when, and what it said there. */
export function MetBefore({ met, reader }: { met: MetPage; reader: Reader }) {
  const { name, page, sentence } = met
  return (
    <div class="stack">
      <p>
        <Words
          of="met_before"
          with={[
            <b key="name">
              <bdi>{name}</bdi>
            </b>,
            <a key="page" href={page.url} target="_blank" rel="noopener noreferrer">
              <bdi>{page.title}</bdi>
            </a>,
            dayWords(page.at, reader),
          ]}
        />
      </p>
      {sentence !== undefined && <Quote text={sentence} />}
    </div>
  )
}
