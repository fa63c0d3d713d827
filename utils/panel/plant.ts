import type { Level } from '../learner/level'

/** Stalks in a square of 16, by level: a seed, a sprout, two leaves, three, a flower. */
export const STALKS: Record<Level, string> = {
  new: '',
  learning: 'M8 14.5v-3.6',
  familiar: 'M8 14.5V8.4',
  proficient: 'M8 14.5V5.4',
  mastered: 'M8 14.5V4.5',
}
/** The leaves on them. */
export const LEAVES: Record<Level, string> = {
  new: '',
  learning: 'M8 11.4c0-2.125 1.445-3.315 3.91-3.315 0 2.21-1.445 3.315-3.91 3.315z',
  familiar:
    'M8 8.8c0-2.25 1.53-3.51 4.14-3.51 0 2.34-1.53 3.51-4.14 3.51zM8 12c0-2.125-1.445-3.315-3.91-3.315 0 2.21 1.445 3.315 3.91 3.315z',
  proficient:
    'M8 5.6c0-2.25 1.53-3.51 4.14-3.51 0 2.34-1.53 3.51-4.14 3.51zM8 8.8c0-2.25-1.53-3.51-4.14-3.51 0 2.34 1.53 3.51 4.14 3.51zM8 12.2c0-2 1.36-3.12 3.68-3.12 0 2.08-1.36 3.12-3.68 3.12z',
  mastered:
    'M8 7.9c0-2.125-1.445-3.315-3.91-3.315 0 2.21 1.445 3.315 3.91 3.315zM8 10c0-2.125 1.445-3.315 3.91-3.315 0 2.21-1.445 3.315-3.91 3.315zM8 12.9c0-1.875-1.275-2.925-3.45-2.925 0 1.95 1.275 2.925 3.45 2.925z',
}
