import { SEEDS } from '../../topics/seeds'
import type { Mention } from '../candidates'
import { has, TAG } from '../word'
import { group } from './group'

/** The words of a candidate themselves: how rare, how learned, what kind of name. */
export const wording = group(
  [
    'rare-most',
    'rare-least',
    'rare-mean',
    'rare-head',
    'learned-any',
    'learned-head',
    'learned-share',
    'learned-pair',
    'naming-head',
    'vague-head',
    'abstract',
    'agent',
    'greek',
    'capital',
    'acronym',
    'person',
    'place',
    'organization',
    'number',
    'adjective-first',
    'gerund',
    'participle',
    'noun-head',
    'adjective-only',
    'plural',
    'joined',
    'hyphen',
  ],
  ({ key, mentions }, page) => {
    const words = key.split(' ').filter((word) => !SMALL.has(word))
    const head = words.at(-1) ?? key
    const rare = words.map((word) => 1 - page.commonness(word))
    const learned = words.filter((word) => LEARNED.has(word)).length
    const share = (test: (mention: Mention) => boolean) => mentions.filter(test).length / mentions.length
    const firstHas = (tags: number) => share(({ sentence, phrase }) => has(sentence.words[phrase.from], tags))
    const lastHas = (tags: number) => share(({ sentence, phrase }) => has(sentence.words[phrase.to - 1], tags))
    return {
      'rare-most': Math.max(0, ...rare),
      'rare-least': Math.min(1, ...rare),
      'rare-mean': rare.reduce((sum, one) => sum + one, 0) / Math.max(1, rare.length),
      'rare-head': 1 - page.commonness(head),
      'learned-any': learned > 0,
      'learned-head': LEARNED.has(head),
      'learned-share': learned / Math.max(1, words.length),
      'learned-pair': words.length > 1 && LEARNED.has(key),
      'naming-head': words.length > 1 && NAMING_HEADS.has(head),
      'vague-head': VAGUE_HEADS.has(head),
      abstract: ABSTRACT.test(head),
      agent: AGENT.test(head),
      greek: words.some((word) => GREEK.test(word)),
      capital: share(({ text, phrase }) => phrase.from > 0 && /^\p{Lu}/u.test(text)),
      acronym: share(({ text }) => /\p{Lu}\.?\p{Lu}/u.test(text) && !/\p{Lu}{6}/u.test(text)),
      person: share((mention) => anyHas(mention, TAG.person)),
      place: share((mention) => anyHas(mention, TAG.place | TAG.demonym)),
      organization: share((mention) => anyHas(mention, TAG.organization)),
      number: share((mention) => anyHas(mention, TAG.value | TAG.date)),
      'adjective-first': firstHas(TAG.adjective),
      gerund: lastHas(TAG.gerund),
      participle: firstHas(TAG.past),
      'noun-head': lastHas(TAG.noun),
      'adjective-only': words.length === 1 ? firstHas(TAG.adjective) : 0,
      plural: lastHas(TAG.plural),
      joined: share(({ phrase }) => phrase.joined),
      hyphen: share(({ text }) => text.includes('-')),
    }
  },
)

const SMALL = new Set(['of', 'the', 'to', 'in', 'for', 'with', 'without', 'and'])

/** Words by which some subject is known. */
const LEARNED = new Set(
  Object.values(SEEDS).flatMap((words) => words.split(' ').map((word) => word.replaceAll('_', ' '))),
)

/** Last words of many names of things to learn, in any subject. */
const NAMING_HEADS = new Set(
  (
    'theory effect law principle rule hypothesis model paradox bias rate ratio index coefficient constant function ' +
    'distribution curve test error variable level number factor system disorder syndrome disease therapy treatment ' +
    'conditioning learning memory culture structure cycle process reaction equation theorem method analysis sampling ' +
    'sample cost price market policy budget tax good capital income demand supply power clause doctrine act amendment ' +
    'movement revolution party court right wave force energy field motion radiation spectrum star galaxy cell tissue ' +
    'gland muscle nerve membrane acid base bond ion compound molecule property value matrix set graph line axis angle ' +
    'center point state order class type stage phase study design perspective approach argument fallacy ethics ' +
    'realism identity norm role status'
  ).split(' '),
)

/** Last words that name nothing to learn. */
const VAGUE_HEADS = new Set(
  (
    'way thing time people person part example number figure table case fact result kind lot year day world country ' +
    'place idea question problem reason amount home life man woman child family student group end side hand area city ' +
    'state company job work book story name word information difference use need effect'
  ).split(' '),
)

const ABSTRACT =
  /(?:ism|ity|tion|sion|ment|ness|ance|ence|ship|ology|graphy|ics|esis|osis|emia|sis|ure|cy|ing|hood|dom)$/
const AGENT = /(?:ist|er|or|ian|ee|ant|ent)$/
const GREEK =
  /^(?:neuro|bio|geo|thermo|electro|photo|hydro|hyper|hypo|micro|macro|psycho|socio|poly|mono|iso|proto|pseudo|meta|para|endo|exo|epi|auto|homo|hetero|inter|intra|trans|sub|super|syn|anti|counter|non|multi|bi)|(?:ology|onomy|lysis|gen|phil|phobia|morph|trophic|scope|meter|therapy|cracy|archy|itis|oma)$/

function anyHas({ sentence, phrase }: Mention, tags: number): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (has(sentence.words[i], tags)) return true
  return false
}
