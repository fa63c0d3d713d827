import { EditPage } from '@/components/week/EditPage'
import { BLOCKS } from '@/utils/family/blocks'
import { askable, type MadePage, type OwnWords, pageOf, type WeekSeen } from '@/utils/family/page-of'
import type { WeekChoices } from '@/utils/messages/week-choices'

interface EditViewProps {
  seen: WeekSeen
  week: WeekChoices
  made: MadePage
  own: OwnWords
  onOwn(own: OwnWords): void
  onChoose(chosen: Partial<WeekChoices>): void
}

/** Editing: what there is to show or hide, and what stands there without words of the student's own. */
export function EditView({ seen, week, made, own, onOwn, onChoose }: EditViewProps) {
  const { language } = made.page
  const whole = pageOf(seen, { language, name: '', hidden: [], own })
  const plain = pageOf(seen, { language, name: '', hidden: [], own: {} }).page
  return (
    <EditPage
      name={week.name}
      language={language}
      hidden={week.hidden}
      there={BLOCKS.filter((block) => whole.page[block] !== undefined)}
      own={own}
      given={{ hard: plain.hard?.what[0] ?? '', plan: plain.plan ?? '' }}
      refused={made.refused}
      asks={askable(seen.asks, seen.sites).map(({ id, said }) => ({ id, question: said.question }))}
      onName={(name) => onChoose({ name })}
      onLanguage={(chosen) => onChoose({ language: chosen })}
      onHidden={(hidden) => onChoose({ hidden })}
      onOwn={onOwn}
    />
  )
}
