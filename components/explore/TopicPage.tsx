import { useState } from 'preact/hooks'
import type { TopicId } from '@/utils/base/ids'
import { dayWords, farWords, type Reader } from '@/utils/dates'
import { plural, t } from '@/utils/i18n'
import { EMPTY_RECEIPT, type PageLine } from '@/utils/panel/receipt'
import type { TopicPageView } from '@/utils/panel/topic-view'
import { Fold } from '../Fold'
import { Level } from '../Level'
import { Section } from '../Place'
import { MapPicture } from './MapPicture'
import { type ContestActs, ReceiptCard } from './ReceiptCard'
import { TopicMenu, type TopicMenuActs } from './TopicMenu'
import './TopicPage.css'

export interface TopicPageProps extends Omit<ContestActs, 'onWrongTopic'>, TopicMenuActs {
  view: TopicPageView
  reader: Reader
  hrefOf(topic: TopicId): string
}

const FIRST_PAGES = 3

/** One topic: what it is, its level and why, what is remembered, where it was read, what is around it. */
export function TopicPage({ view, reader, hrefOf, ...acts }: TopicPageProps) {
  const { topic, receipt = EMPTY_RECEIPT, prompts, around, muted } = view
  const [menu, setMenu] = useState<'merge'>()
  return (
    <>
      <TopicHead view={view} />
      <Section title={t('topic_why')}>
        <ReceiptCard
          topic={topic}
          receipt={receipt}
          reader={reader}
          onClaim={acts.onClaim}
          onWrongTopic={() => setMenu('merge')}
        />
        <TopicMenu
          key={menu}
          start={menu}
          topic={topic}
          muted={muted}
          others={view.others}
          onClose={() => setMenu(undefined)}
          {...acts}
        />
      </Section>
      {around && (
        <Section title={t('topic_around', topic.name)}>
          <MapPicture map={around} here={topic.id} label={t('topic_around_label', topic.name)} hrefOf={hrefOf} />
          <p class="soft">{t('map_key')}</p>
        </Section>
      )}
      <Around view={view} hrefOf={hrefOf} />
      {prompts.length > 0 && (
        <Section title={t('topic_prompts')}>
          <Fold summary={plural('topic_prompts_n', prompts.length)}>
            <ul class="topic-lines">
              {prompts.map(({ id, question, due, asked }) => (
                <li key={id}>
                  <span dir="auto">{question}</span>{' '}
                  <span class="soft">{asked ? comesBack(due, reader) : t('topic_prompt_new')}</span>
                </li>
              ))}
            </ul>
          </Fold>
        </Section>
      )}
      {receipt.pages.length > 0 && (
        <Section title={t('topic_pages')}>
          <Pages pages={receipt.pages} reader={reader} />
        </Section>
      )}
    </>
  )
}

function TopicHead({ view: { topic, is, muted } }: Pick<TopicPageProps, 'view'>) {
  return (
    <header class="topic-head">
      <p>
        <a href="#explore">{t('topic_back')}</a>
      </p>
      <h1>
        <bdi>{topic.name}</bdi>
      </h1>
      <Level level={topic.level} />
      {is && <p>{is}</p>}
      {muted && <p class="soft">{t('topic_muted')}</p>}
    </header>
  )
}

const comesBack = (due: number, reader: Reader): string =>
  due <= reader.now ? t('kept_now') : t('kept_back', farWords(due, reader))

function Around({ view: { before, after, confused }, hrefOf }: Pick<TopicPageProps, 'view' | 'hrefOf'>) {
  const rows = [
    { key: 'before', title: t('topic_before'), topics: before },
    { key: 'after', title: t('topic_after'), topics: after },
    { key: 'confused', title: t('topic_confused'), topics: confused },
  ].filter(({ topics }) => topics.length > 0)
  if (rows.length === 0) return null
  return (
    <dl class="topic-around">
      {rows.map(({ key, title, topics }) => (
        <div key={key}>
          <dt>{title}</dt>
          {topics.map(({ id, name, level }) => (
            <dd key={id}>
              <a href={hrefOf(id)}>
                <bdi>{name}</bdi>
              </a>{' '}
              <Level level={level} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Pages({ pages, reader }: { pages: readonly PageLine[]; reader: Reader }) {
  const [all, setAll] = useState(false)
  const shown = all || pages.length <= FIRST_PAGES + 1 ? pages : pages.slice(0, FIRST_PAGES)
  return (
    <>
      <ul class="topic-lines">
        {shown.map(({ id, title, url, at }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{title}</bdi>
            </a>{' '}
            <span class="soft">{dayWords(at, reader)}</span>
          </li>
        ))}
      </ul>
      {shown.length < pages.length && (
        <p class="soft">
          <button class="textlink" type="button" onClick={() => setAll(true)}>
            {t('topics_all', pages.length)}
          </button>
        </p>
      )}
    </>
  )
}
