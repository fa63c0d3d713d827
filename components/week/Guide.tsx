import '../Mark.css'
import type { PageLanguage } from '@/utils/family/blocks'
import { guideOf } from '@/utils/family/guide'
import { MarkupView } from './MarkupView'
import './Sheet.css'
import './Paper.css'

/** The parent's page: what a page of a week is and what to do with it. */
export function Guide({ language }: { language: PageLanguage }) {
  return <MarkupView of={guideOf(language)} />
}
