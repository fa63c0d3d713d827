import type { Mention } from '../candidates'
import { group } from './group'

/** Where on the page a candidate stands. */
export const places = group(
  [
    'first',
    'last',
    'spread',
    'heading',
    'heading-whole',
    'title',
    'title-share',
    'heading-share',
    'objective',
    'caption',
    'item-start',
    'row',
    'aside',
    'told-in-list',
  ],
  ({ key, mentions }, page) => {
    const first = mentions[0]
    const last = mentions.at(-1)
    const words = key.split(' ')
    const blocks = Math.max(1, page.blocks)
    const some = (test: (mention: Mention) => boolean) => mentions.some(test)
    const shareIn = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length / words.length
    return {
      first: (first?.index ?? 0) / blocks,
      last: (last?.index ?? 0) / blocks,
      spread: Math.log2(new Set(mentions.map(({ index }) => index)).size),
      heading: some(({ block }) => block.role === 'heading'),
      'heading-whole': some((mention) => mention.block.role === 'heading' && isWholeSentence(mention)),
      title: ` ${page.title} `.includes(` ${key} `),
      'title-share': shareIn(page.titleWords),
      'heading-share': shareIn(page.headingWords),
      objective: some(({ block, sentence }) => block.role === 'item' && OBJECTIVES.has(sentence.words[0]?.norm ?? '')),
      caption: some(({ block }) => block.role === 'caption'),
      'item-start': some(({ block, phrase, order }) => block.role === 'item' && phrase.from === 0 && order === 0),
      row: mentions.filter(({ block }) => block.role === 'row').length / mentions.length,
      aside: mentions.filter(({ block }) => block.aside).length / mentions.length,
      'told-in-list': some(({ block }) => block.role === 'term'),
    }
  },
)

const isWholeSentence = ({ sentence, phrase }: Mention): boolean =>
  phrase.to === sentence.words.length && phrase.from <= 1

/** Verbs that begin a learning objective. */
const OBJECTIVES = new Set(
  (
    'define describe explain identify discuss distinguish understand compare calculate list summarize analyze ' +
    'differentiate recognize state determine apply evaluate interpret contrast outline give use know learn relate ' +
    'assess classify examine explore name recall'
  ).split(' '),
)
