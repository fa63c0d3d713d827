import type { Reader } from '@/utils/dates'
import { t } from '@/utils/i18n'
import type { MemoryStretch } from '@/utils/panel/curve'
import { Button, ButtonLink } from '../Button'
import { useFocus } from '../use-focus'
import { Words } from '../Words'
import { MemoryCurve } from './MemoryCurve'
import './Fact.css'

/** Something true about the student's memory that this set has shown. */
export interface MemoryFact {
  /** What was recalled: a topic's name. */
  readonly name: string
  /** How long after it was last seen, in words: `23 days`. */
  readonly after: string
  /** It was seen yesterday: then that is the plainer word. */
  readonly isYesterday?: boolean | undefined
  readonly stretch: MemoryStretch
}

interface SetEndProps {
  /** Answers given in the set; 0 when every question of it went to the bin. */
  answered: number
  /** Absent when nothing was recalled after a day or more: then there is no such fact to tell. */
  fact?: MemoryFact | undefined
  reader: Reader
  /** How many more fit into today; 0 offers none. */
  more: number
  onMore(): void
}

/** The end of a set: one fact, and the way back. No praise. */
export function SetEnd({ answered, fact, reader, more, onMore }: SetEndProps) {
  const told = useFocus<HTMLHeadingElement>(true)
  return (
    <div class="fact">
      <h1 ref={told} tabIndex={-1}>
        {fact ? (
          <Words
            of={fact.isYesterday ? 'fact_recalled_yesterday' : 'fact_recalled'}
            with={[
              <em key="name">
                <bdi>{fact.name}</bdi>
              </em>,
              ...(fact.isYesterday ? [] : [fact.after]),
            ]}
          />
        ) : (
          t(answered > 0 ? 'fact_none' : 'review_none_more')
        )}
      </h1>
      {fact && <MemoryCurve name={fact.name} stretch={fact.stretch} reader={reader} />}
      <p>{more > 0 ? t('review_more_can_wait') : t('review_share_done')}</p>
      <div class="row">
        <ButtonLink kind="main" href="#now">
          {t('review_back')}
        </ButtonLink>
        {more > 0 && (
          <Button kind="plain" onClick={onMore}>
            {t('review_more', Math.min(4, more))}
          </Button>
        )}
      </div>
    </div>
  )
}
