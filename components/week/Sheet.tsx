import '../base.css'
import '../Fold.css'
import '../Level.css'
import '../Mark.css'
import './WeekDays.css'
import type { WeekPage } from '@/utils/family/page'
import { sheetOf } from '@/utils/family/sheet'
import { MarkupView } from './MarkupView'
import './Sheet.css'
import './Growth.css'
import './Paper.css'

/** The page of a week, exactly as it is handed over. */
export function Sheet({ page }: { page: WeekPage }) {
  return <MarkupView of={sheetOf(page)} />
}
