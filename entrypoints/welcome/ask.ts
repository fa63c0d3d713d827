import type { Asked } from '@/components/welcome/Ask'
import { ANYWHERE, PLACES } from '@/utils/attention/places'

/** What is filled in before the student has changed anything. */
export const FIRST_ASKED: Asked = {
  answers: { studying: '', test: '', curious: '' },
  look: 'picked',
  picked: ['encyclopedias', 'textbooks'],
}

/** What the browser is to be asked for; empty when nothing is. */
export function patternsAsked({ look, picked }: Asked): readonly string[] {
  if (look === 'any') return ANYWHERE
  if (look === 'click') return []
  return PLACES.filter(({ id }) => picked.includes(id)).flatMap(({ origins }) => origins)
}
