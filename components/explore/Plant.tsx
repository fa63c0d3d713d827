import type { Level } from '@/utils/learner/level'
import { LEAVES, STALKS } from '@/utils/panel/plant'

/** A level as its plant inside a picture; the word stands in the label of what it belongs to. */
export function Plant({ level, x, y, size }: { level: Level; x: number; y: number; size: number }) {
  return (
    <svg class="plant" data-level={level} x={x} y={y} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path class="stalk" d={`M3 14.5h10${STALKS[level]}`} />
      {level === 'new' && <circle class="stalk" cx="8" cy="11.6" r="1.55" />}
      <path class="leaf" d={LEAVES[level]} />
      {level === 'mastered' && <circle class="leaf" cx="8" cy="2.9" r="2.4" />}
    </svg>
  )
}
