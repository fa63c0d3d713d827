import type { Word } from '../word'

/** Words that begin the meaning of something: "X is the *process* of …". */
const GENUS = new Set(
  (
    'process type kind form set system measure act ability tendency theory study method way state condition group ' +
    'person people someone something phenomenon practice branch field amount number rate degree level change ' +
    'movement belief idea concept principle law approach technique disorder feeling series collection part region ' +
    'area quantity value unit force property point line period time situation relationship difference ratio sum ' +
    'instrument device object body material substance structure organization institution agreement policy program ' +
    'plan pattern position view attempt use lack loss result response instance event place model'
  ).split(' '),
)
const NARROWS = new Set('that which who whose in of by when where for to designed used between'.split(' '))
const REACH = 6

/** 2 when a word of kind stands soon after `next` and is narrowed, 1 when it is not, 0 when there is none. */
export function genusAfter(words: readonly Word[], next: number): 0 | 1 | 2 {
  for (let i = next; i < Math.min(words.length, next + REACH); i++) {
    const norm = words[i]?.norm ?? ''
    if (!GENUS.has(norm) && !(norm.endsWith('s') && GENUS.has(norm.slice(0, -1)))) continue
    return NARROWS.has(words[i + 1]?.norm ?? '') ? 2 : 1
  }
  return 0
}
