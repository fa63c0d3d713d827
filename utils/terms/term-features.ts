import type { Candidate, Mention } from './candidates'
import { has, TAG } from './word'

/** What is known of the whole page when one candidate is judged. */
export interface PageView {
  /** Blocks of the page. */
  readonly blocks: number
  readonly candidates: ReadonlyMap<string, Candidate>
  /** How often each candidate stands inside a longer one that is not itself rarer than it, summed. */
  readonly nested: ReadonlyMap<string, { readonly times: number; readonly kinds: number }>
  /** Candidates by their last word. */
  readonly byHead: ReadonlyMap<string, number>
  readonly titleKey: string
  /** How common a word is in English, 0 (unknown) to 1. */
  readonly commonness: (word: string) => number
  /** Chance that a mention stands where its meaning is told. */
  readonly defining: ReadonlyMap<Mention, number>
}

const NAMES = [
  'defining',
  'defining-second',
  'defining-any',
  'defining-first',
  'frequency',
  'frequency-whole',
  'share-whole',
  'c-value',
  'nested-share',
  'nested-kinds',
  'words-1',
  'words-2',
  'words-3',
  'words-4',
  'words-5',
  'letters',
  'first',
  'spread',
  'last',
  'heading',
  'heading-whole',
  'title',
  'objective',
  'caption',
  'item-start',
  'row',
  'aside-share',
  'rare-most',
  'rare-least',
  'rare-mean',
  'rare-head',
  'capital',
  'acronym',
  'person',
  'place',
  'organization',
  'number',
  'adjective-first',
  'gerund',
  'participle',
  'head-noun',
  'adjective-only',
  'plural',
  'article-a',
  'article-the',
  'bare',
  'possessed',
  'sentence-start',
  'before-verb',
  'before-of',
  'quoted',
  'glossed',
  'siblings',
  'joined',
  'hyphen',
  'abstract',
  'agent',
  'parts-defined',
  'demonstrative',
] as const
type Name = (typeof NAMES)[number]

/** Names of the features of a candidate, in order: what the weights are checked against. */
export const TERM_FEATURES: readonly string[] = NAMES

const INDEX = new Map<string, number>(NAMES.map((name, i) => [name, i]))

const ABSTRACT =
  /(?:ism|ity|tion|sion|ment|ness|ance|ence|ship|ology|graphy|ics|esis|osis|emia|sis|ure|cy|ing|hood|dom)s?$/
const AGENT = /(?:ist|er|or|ian|ee|ant|ent)s?$/

/** What speaks for and against a candidate being a term of its page, from everything but markup. */
export function termFeatures({ key, mentions }: Candidate, page: PageView): Float64Array {
  const features = new Float64Array(NAMES.length)
  const set = (name: Name, value: number | boolean) => {
    features[INDEX.get(name) ?? 0] = Number(value)
  }
  const n = mentions.length
  const share = (test: (mention: Mention) => boolean) => mentions.filter(test).length / n
  const words = key.split(' ')
  const head = words.at(-1) ?? ''
  const first = mentions[0] as Mention

  const chances = mentions.map((mention) => page.defining.get(mention) ?? 0)
  const sorted = [...chances].sort((a, b) => b - a)
  set('defining', logit(sorted[0] ?? 0))
  set('defining-second', logit(sorted[1] ?? 0))
  set('defining-any', logit(1 - chances.reduce((none, p) => none * (1 - p), 1)))
  set('defining-first', logit(chances[0] ?? 0))

  const whole = mentions.filter(({ phrase }) => phrase.opens && phrase.closes).length
  const nested = page.nested.get(key) ?? { times: 0, kinds: 0 }
  set('frequency', Math.log2(1 + n))
  set('frequency-whole', Math.log2(1 + whole))
  set('share-whole', whole / n)
  set(
    'c-value',
    Math.log2(1 + Math.max(0, n - (nested.kinds > 0 ? nested.times / nested.kinds : 0))) * Math.log2(1 + words.length),
  )
  set('nested-share', nested.times / n)
  set('nested-kinds', Math.log2(1 + nested.kinds))

  for (let length = 1; length <= 5; length++) set(`words-${length}` as Name, Math.min(words.length, 5) === length)
  set('letters', Math.min(30, key.length) / 10)
  set('first', place(first, page))
  set('last', place(mentions[n - 1] as Mention, page))
  set('spread', Math.log2(new Set(mentions.map(({ index }) => index)).size))

  set(
    'heading',
    mentions.some(({ block }) => block.role === 'heading'),
  )
  set(
    'heading-whole',
    mentions.some((mention) => mention.block.role === 'heading' && wholeBlock(mention)),
  )
  set('title', ` ${page.titleKey} `.includes(` ${key} `))
  set(
    'objective',
    mentions.some(({ block, sentence }) => block.role === 'item' && isObjective(sentence.words[0]?.norm ?? '')),
  )
  set(
    'caption',
    mentions.some(({ block }) => block.role === 'caption'),
  )
  set(
    'item-start',
    mentions.some(({ block, phrase, order }) => block.role === 'item' && phrase.from === 0 && order === 0),
  )
  set(
    'row',
    share(({ block }) => block.role === 'row'),
  )
  set(
    'aside-share',
    share(({ block }) => block.aside),
  )

  const rarity = words.filter((word) => word !== 'of' && word !== 'the').map((word) => 1 - page.commonness(word))
  set('rare-most', Math.max(...rarity))
  set('rare-least', Math.min(...rarity))
  set('rare-mean', rarity.reduce((a, b) => a + b, 0) / rarity.length)
  set('rare-head', 1 - page.commonness(head))

  set(
    'capital',
    share(({ text, phrase }) => phrase.from > 0 && /^\p{Lu}/u.test(text)),
  )
  set(
    'acronym',
    share(({ text }) => /\p{Lu}[\p{Lu}.]*\p{Lu}/u.test(text)),
  )
  set(
    'person',
    share((m) => some(m, TAG.person)),
  )
  set(
    'place',
    share((m) => some(m, TAG.place | TAG.demonym)),
  )
  set(
    'organization',
    share((m) => some(m, TAG.organization)),
  )
  set(
    'number',
    share((m) => some(m, TAG.value | TAG.date)),
  )
  set(
    'adjective-first',
    share((m) => has(m.sentence.words[m.phrase.from], TAG.adjective)),
  )
  set(
    'gerund',
    share((m) => has(m.sentence.words[m.phrase.to - 1], TAG.gerund)),
  )
  set(
    'participle',
    share((m) => has(m.sentence.words[m.phrase.from], TAG.past)),
  )
  set(
    'head-noun',
    share((m) => has(m.sentence.words[m.phrase.to - 1], TAG.noun)),
  )
  set('adjective-only', words.length === 1 ? share((m) => has(m.sentence.words[m.phrase.from], TAG.adjective)) : 0)
  set(
    'plural',
    share((m) => has(m.sentence.words[m.phrase.to - 1], TAG.plural)),
  )

  const before = (m: Mention) => m.sentence.words[m.phrase.from - 1]
  const after = (m: Mention) => m.sentence.words[m.phrase.to]
  const gapAfter = (m: Mention) => m.sentence.words[m.phrase.to - 1]?.gap ?? ''
  set(
    'article-a',
    share((m) => /^an?$/.test(before(m)?.norm ?? '')),
  )
  set(
    'article-the',
    share((m) => before(m)?.norm === 'the'),
  )
  set(
    'bare',
    share((m) => m.phrase.opens && !has(before(m), TAG.determiner | TAG.possessive)),
  )
  set(
    'possessed',
    share((m) => has(before(m), TAG.possessive)),
  )
  set(
    'demonstrative',
    share((m) => /^(?:this|these|that|those)$/.test(before(m)?.norm ?? '')),
  )
  set(
    'sentence-start',
    share((m) => m.phrase.from <= 1),
  )
  set(
    'before-verb',
    share((m) => m.phrase.closes && has(after(m), TAG.verb | TAG.copula | TAG.modal)),
  )
  set(
    'before-of',
    share((m) => after(m)?.norm === 'of'),
  )
  set(
    'quoted',
    share((m) => /["“]$/.test(before(m)?.gap ?? '')),
  )
  set(
    'glossed',
    share((m) => gapAfter(m).includes('(')),
  )
  set('siblings', Math.log2(page.byHead.get(head) ?? 1))
  set(
    'joined',
    share((m) => m.phrase.joined),
  )
  set(
    'hyphen',
    share((m) => m.text.includes('-')),
  )
  set('abstract', ABSTRACT.test(head))
  set('agent', AGENT.test(head))
  return features
}

export const logit = (p: number): number => {
  const q = Math.min(0.999, Math.max(0.0005, p))
  return Math.log(q / (1 - q))
}

const place = (mention: Mention, page: PageView): number => mention.index / Math.max(1, page.blocks)

function wholeBlock({ sentence, phrase }: Mention): boolean {
  return phrase.to === sentence.words.length && phrase.from <= 1
}

const isObjective = (word: string): boolean =>
  /^(?:define|describe|explain|identify|discuss|distinguish|understand|compare|calculate|list|summarize|analyze|differentiate|recognize|state|determine|apply|evaluate|interpret|contrast|outline|give|use|know|learn|relate|assess|classify)$/.test(
    word,
  )

const some = ({ sentence, phrase }: Mention, tags: number): boolean => {
  for (let i = phrase.from; i < phrase.to; i++) if (has(sentence.words[i], tags)) return true
  return false
}
