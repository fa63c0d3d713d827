import type { GoalGroup } from '@/components/goals/GoalList'
import type { GoalView } from '@/components/goals/goal-acts'
import { startOfDay } from '@/utils/base/time'
import type { Reader } from '@/utils/dates'
import { progressOf } from '@/utils/goals/progress'
import type { SeenGoal } from '@/utils/goals/seen'
import type { LiveGoals } from '@/utils/store/live-goals'

/** Goals in use, the nearest day first, and those laid aside; those of one template together. */
export function groupsOf({ goals, templates }: LiveGoals, reader: Reader) {
  const views = goals.map((seen) => viewOf(seen, reader))
  const going = views.filter(({ goal }) => goal.state === 'going')
  const together = templates.map((from): GoalGroup => {
    return { from, views: going.filter(({ goal }) => from.goals.includes(goal.goal)) }
  })
  const grouped = new Set(together.flatMap((group) => group.views))
  const own = going.filter((view) => !grouped.has(view)).map((view): GoalGroup => ({ views: [view] }))
  const all = [...together.filter((group) => group.views.length > 0), ...own]
  return {
    going: all.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
    aside: views.filter((view) => view.goal.state !== 'going').map((view): GoalGroup => ({ views: [view] })),
  }
}

function viewOf(seen: SeenGoal, { now, zone }: Reader): GoalView {
  const { goal, topics } = seen
  const dueAt = goal.due === undefined ? undefined : startOfDay(goal.due, zone)
  return { goal, topics, progress: progressOf(seen, now, dueAt) }
}

/** Goals without a date come last, in the order they were set. */
const dayOf = ({ views }: GoalGroup) =>
  views.map(({ goal }) => goal.due ?? `9999-${String(goal.setAt).padStart(16, '0')}`).sort()[0] ?? ''
