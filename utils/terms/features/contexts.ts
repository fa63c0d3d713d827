import type { Mention } from '../candidates'
import { has, TAG, type Word } from '../word'
import { group, logit } from './group'
import type { MentionChances, PageView } from './page-view'

/** The sentences that a candidate stands in: whether it is introduced or told there, and what stands beside it. */
export const contexts = group(
  [
    'introducing',
    'introducing-second',
    'introducing-any',
    'introducing-first',
    'defining',
    'defining-second',
    'defining-any',
    'used-after',
    'used-before',
    'article-a',
    'article-the',
    'bare',
    'possessed',
    'demonstrative',
    'sentence-start',
    'before-verb',
    'before-of',
    'quoted',
    'glossed',
    'beside-and',
  ],
  ({ mentions }, page) => {
    const share = (test: (mention: Mention) => boolean) => mentions.filter(test).length / mentions.length
    const told = summed(mentions, page, 'defining')
    const introduced = summed(mentions, page, 'introducing')
    return {
      introducing: logit(introduced.most),
      'introducing-second': logit(introduced.second),
      'introducing-any': logit(introduced.any),
      'introducing-first': introduced.at === 0,
      defining: logit(told.most),
      'defining-second': logit(told.second),
      'defining-any': logit(told.any),
      'used-after': Math.log2(mentions.length - introduced.at),
      'used-before': Math.log2(1 + introduced.at),
      'article-a': share((mention) => /^an?$/.test(before(mention)?.norm ?? '')),
      'article-the': share((mention) => before(mention)?.norm === 'the'),
      bare: share((mention) => mention.phrase.opens && !has(before(mention), TAG.determiner | TAG.possessive)),
      possessed: share((mention) => has(before(mention), TAG.possessive)),
      demonstrative: share((mention) => /^(?:this|these|that|those)$/.test(before(mention)?.norm ?? '')),
      'sentence-start': share(({ phrase }) => phrase.from <= 1),
      'before-verb': share(
        (mention) => mention.phrase.closes && has(after(mention), TAG.verb | TAG.copula | TAG.modal),
      ),
      'before-of': share((mention) => after(mention)?.norm === 'of'),
      quoted: share((mention) => /["“]$/.test(before(mention)?.gap ?? '')),
      glossed: share(({ sentence, phrase }) => sentence.words[phrase.to - 1]?.gap.includes('(') ?? false),
      'beside-and': share(
        (mention) =>
          /^(?:and|or)$/.test(before(mention)?.norm ?? '') || /^(?:and|or)$/.test(after(mention)?.norm ?? ''),
      ),
    }
  },
)

const before = ({ sentence, phrase }: Mention): Word | undefined => sentence.words[phrase.from - 1]
const after = ({ sentence, phrase }: Mention): Word | undefined => sentence.words[phrase.to]

interface Summed {
  readonly most: number
  readonly second: number
  /** Chance that it holds for one of the mentions at least. */
  readonly any: number
  /** Number of the mention that it most holds for. */
  readonly at: number
}

function summed(mentions: readonly Mention[], page: PageView, what: keyof MentionChances): Summed {
  let most = 0
  let second = 0
  let none = 1
  let at = 0
  for (const [i, mention] of mentions.entries()) {
    const chance = page.chances.get(mention)?.[what] ?? 0
    none *= 1 - chance
    if (chance > most) {
      second = most
      most = chance
      at = i
    } else if (chance > second) second = chance
  }
  return { most, second, any: 1 - none, at }
}
