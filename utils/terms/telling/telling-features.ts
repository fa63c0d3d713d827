import type { Candidate, Mention } from '../candidates'
import { logit } from '../features/group'
import type { MentionChances } from '../features/page-view'
import { MENTION_FEATURES, mentionFeatures } from '../mentions/mention-features'
import { has, TAG, type TaggedSentence } from '../word'

const COMPARED = [
  'chance-defining',
  'chance-introducing',
  'behind-defining',
  'behind-introducing',
  'rank-defining',
  'marked',
  'marked-strongly',
  'marked-somewhere',
  'marked-elsewhere',
  'mentions-before',
  'first',
  'mentions',
  'content-words',
  'few-words',
  'many-words',
  'joined',
  'near-start',
  'heading-block',
  'item-block',
  'first-sentence',
  'narrows',
  'formula',
  'comma',
  'digit',
  'deictic',
  'question-mark',
  'name-words',
] as const

/** What the model of tellings sees, in order: the mention's own features, then how it compares with the name's others. */
export const TELLING_FEATURES: readonly string[] = [...MENTION_FEATURES, ...COMPARED]

type Chances = ReadonlyMap<Mention, MentionChances>

/** What all mentions of one name share. */
interface Whole {
  readonly chances: readonly MentionChances[]
  readonly mostDefining: number
  readonly mostIntroducing: number
  readonly anyMarked: boolean
}

/** What speaks for and against each mention of a key term telling its meaning, one row a mention. */
export function tellingFeatures({ mentions }: Candidate, chances: Chances): number[][] {
  const own = mentions.map((mention) => chances.get(mention) ?? { introducing: 0, defining: 0 })
  const whole = {
    chances: own,
    mostDefining: Math.max(...own.map(({ defining }) => defining)),
    mostIntroducing: Math.max(...own.map(({ introducing }) => introducing)),
    anyMarked: mentions.some(isMarked),
  }
  const first = mentions[0]?.index ?? 0
  return mentions.map((mention, i) => {
    const row = new Array<number>(MENTION_FEATURES.length).fill(0)
    for (const feature of mentionFeatures(mention, mention.index > first)) row[feature] = 1
    const compared = { ...standing(mention, i, whole), ...manner(mention) }
    for (const name of COMPARED) row.push(Number(compared[name]))
    return row
  })
}

function standing(mention: Mention, i: number, { chances, mostDefining, mostIntroducing, anyMarked }: Whole) {
  const { defining, introducing } = chances[i] ?? { defining: 0, introducing: 0 }
  const marked = isMarked(mention)
  return {
    'chance-defining': logit(defining),
    'chance-introducing': logit(introducing),
    'behind-defining': logit(defining) - logit(mostDefining),
    'behind-introducing': logit(introducing) - logit(mostIntroducing),
    'rank-defining': Math.log2(1 + chances.filter((other) => other.defining > defining).length),
    marked,
    'marked-strongly': marked && mention.mark !== 'em',
    'marked-somewhere': anyMarked,
    'marked-elsewhere': anyMarked && !marked,
    'mentions-before': Math.log2(1 + i),
    first: i === 0,
    mentions: Math.log2(chances.length),
  }
}

function manner(mention: Mention) {
  const { block, order, phrase, sentence } = mention
  const text = toldIn(mention)
  const count = contentWords(sentence) + (joins(mention) ? contentWords(mention.before) : 0)
  return {
    'content-words': Math.log2(1 + count),
    'few-words': count < FEW,
    'many-words': count > MANY,
    joined: joins(mention),
    'near-start': phrase.from <= 1,
    'heading-block': block.role === 'heading',
    'item-block': block.role === 'item',
    'first-sentence': order === 0,
    narrows: /\b(?:that|which|who|when|where|whose|by)\b/.test(text),
    formula: /[=+]/.test(text),
    comma: text.includes(','),
    digit: /\d/.test(text),
    deictic: /\b(?:this|these|those|he|she|his|her)\b/i.test(block.text.slice(sentence.from, sentence.to)),
    'question-mark': text.trimEnd().endsWith('?'),
    'name-words': phrase.to - phrase.from,
  }
}

const FEW = 6
const MANY = 25
const SMALL_WORD = TAG.determiner | TAG.preposition | TAG.conjunction | TAG.pronoun | TAG.copula | TAG.modal

const contentWords = (sentence: TaggedSentence | undefined): number =>
  sentence?.words.filter((word) => word.text !== '' && !has(word, SMALL_WORD)).length ?? 0

const isMarked = ({ mark, block }: Mention): boolean =>
  mark !== undefined && mark !== 'link' && block.role !== 'heading'

/** A sentence that begins so speaks of the one before it: "This is called osmosis." */
const POINTS_BACK = /^(?:this|that|these|those|such|it|they)$/

const joins = ({ before, sentence }: Mention): boolean =>
  before !== undefined && POINTS_BACK.test(sentence.words[0]?.norm ?? '')

/** The words of the page that would tell the meaning: the sentence, with the one before it when it points back to it. */
export function toldIn(mention: Mention): string {
  const { before, block, sentence } = mention
  return block.text.slice(before && joins(mention) ? before.from : sentence.from, sentence.to)
}
