import type { MapIndex, SubjectContent } from '../concept'
import type { Fault, Sourced } from '../source'
import { edgeFaults } from './edges'
import { nameFaults } from './names'
import { problemFaults } from './problems'
import { openingFaults, wordFaults } from './words'

/** Everything that a program can find wrong with the map's sources. */
export function faultsIn(
  concepts: readonly Sourced[],
  index: MapIndex,
  content: { readonly [subject: string]: SubjectContent },
): Fault[] {
  return [
    ...edgeFaults(concepts, index),
    ...nameFaults(concepts, index),
    ...concepts.flatMap(wordFaults),
    ...openingFaults(concepts),
    ...problemFaults(concepts, content),
  ]
}
