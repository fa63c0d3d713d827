import type { Stage } from '../week/stage'
import type { WordKey } from './speak'

/** The key of the words of a stage. */
export function stageKey(stage: Stage): WordKey {
  return `stage_${stage.replace('-', '_')}` as WordKey
}
