import type { GoalQuestion } from '@/components/goals/goal-acts'
import { pageWords } from '@/components/handover-words'
import type { GoalId } from '@/utils/base/ids'
import { saveFile } from '@/utils/browser/files'
import { randomBits } from '@/utils/browser/random'
import { locale, t } from '@/utils/i18n'
import type { TrellisDb } from '@/utils/store/db'
import { goalOf } from '@/utils/store/goals'
import { fileName } from '@/utils/templates/file-name'
import { packOf } from '@/utils/templates/pack'
import { pageOf } from '@/utils/templates/page'
import { urn } from '@/utils/templates/uuid'

/** Saves questions of a goal as one page for a friend, who reads it with or without Trellis. */
export async function givePack(db: TrellisDb, id: GoalId, questions: readonly GoalQuestion[], from: string) {
  const goal = await goalOf(db, id)
  const given = { title: goal.title, topics: goal.topics, prompts: questions }
  const pack = packOf(urn(randomBits), goal.title, locale(), from, [given])
  saveFile(fileName(t('give_file', goal.title), 'html'), pageOf(pack, pageWords()), 'text/html')
}
