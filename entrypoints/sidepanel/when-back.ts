import type { ShownRating } from '@/components/Ratings'
import { DAY } from '@/utils/base/time'
import { farWords, type Reader } from '@/utils/dates'
import { intervalsFor, type Memory } from '@/utils/review/memory'

/** When a question would come back after each answer, in words. */
export function whenBack(memory: Memory | undefined, reader: Reader): Record<ShownRating, string> {
  const days = intervalsFor(memory, reader.now, reader.zone)
  const words = (rating: ShownRating) => farWords(reader.now + days[rating] * DAY, reader)
  return { good: words('good'), hard: words('hard'), again: words('again') }
}
