import { useId, useState } from 'preact/hooks'
import type { TopicId } from '@/utils/base/ids'
import type { Reader } from '@/utils/dates'
import { type MessageKey, t } from '@/utils/i18n'
import type { Receipt, TopicRow } from '@/utils/panel/receipt'
import { receiptSentences } from './explore/receipt-words'
import { Level } from './Level'
import './Topics.css'

interface TopicsProps {
  topics: readonly TopicRow[]
  reader: Reader
  /** What a level rests on; asked for when the student asks. */
  receiptOf(topic: TopicId): Promise<Receipt>
  /** Address of a topic's own page, where there is one. */
  hrefOf?: ((topic: TopicId) => string) | undefined
}

/** Topics with their levels; each level can be asked why. `first` of them, the rest on request. */
export function Topics({ topics, first = topics.length, ...rest }: TopicsProps & { first?: number }) {
  const [all, setAll] = useState(false)
  // One more line would take as much room as saying that there is one more.
  const shown = all || topics.length <= first + 1 ? topics : topics.slice(0, first)
  return (
    <>
      <ul class="topics">
        {shown.map((topic) => (
          <Topic key={topic.id} topic={topic} {...rest} />
        ))}
      </ul>
      {shown.length < topics.length && (
        <p class="soft">
          <button class="textlink" type="button" onClick={() => setAll(true)}>
            {t('topics_all', topics.length)}
          </button>
        </p>
      )}
    </>
  )
}

function Topic({ topic, reader, receiptOf, hrefOf }: { topic: TopicRow } & Omit<TopicsProps, 'topics'>) {
  const id = useId()
  const [receipt, setReceipt] = useState<Receipt>()
  const open = receipt !== undefined
  const level = t(`level_${topic.level}` satisfies MessageKey)
  const toggle = async () => setReceipt(open ? undefined : await receiptOf(topic.id))
  return (
    <li>
      <TopicName topic={topic} href={hrefOf?.(topic.id)} />{' '}
      <span class="stand">
        <Level level={topic.level} />{' '}
        <button
          class="textlink"
          type="button"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('topic_why_label', topic.name, level)}
          onClick={toggle}
        >
          {t('why')}
        </button>
      </span>
      <div id={id} class="topic-receipt" role="status">
        {receipt && receiptSentences(receipt, reader).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
    </li>
  )
}

function TopicName({ topic: { name }, href }: { topic: TopicRow; href: string | undefined }) {
  if (href === undefined) return <bdi class="name">{name}</bdi>
  return (
    <a class="name" href={href}>
      <bdi>{name}</bdi>
    </a>
  )
}
