import { AIM_STATES, type AimState } from '@/utils/goals/seen'
import { plural, t } from '@/utils/i18n'
import { stateWords } from './goal-words'

/** More arcs than this can no longer be told apart. */
const MOST = 12
const RADIUS = 20

/** One arc an aim, thin, dotted or full: readable without colour. Says the same in words. */
export function GoalRing({ states, locale }: { states: readonly AimState[]; locale: string }) {
  if (states.length === 0 || states.length > MOST) return null
  const counts = AIM_STATES.toReversed().flatMap((state) => {
    const n = states.filter((each) => each === state).length
    return n > 0 ? [t('goal_ring_part', n, stateWords(state))] : []
  })
  const label = plural('goal_ring', states.length, new Intl.ListFormat(locale, { type: 'unit' }).format(counts))
  const ordered = [...states].sort((a, b) => AIM_STATES.indexOf(b) - AIM_STATES.indexOf(a))
  return (
    <svg class="goal-ring" viewBox="0 0 52 52" role="img" aria-label={label}>
      {ordered.map((state, at) => (
        <path key={`${at}-${state}`} class={state} d={arc(at, states.length)} />
      ))}
    </svg>
  )
}

function arc(at: number, of: number): string {
  const gap = of === 1 ? 0.0001 : 0.16
  const turn = (2 * Math.PI) / of
  const [from, to] = [at * turn + gap, (at + 1) * turn - gap]
  return `M${point(from)}A${RADIUS} ${RADIUS} 0 ${to - from > Math.PI ? 1 : 0} 1 ${point(to)}`
}

const point = (angle: number) =>
  `${(26 + RADIUS * Math.sin(angle)).toFixed(1)} ${(26 - RADIUS * Math.cos(angle)).toFixed(1)}`
