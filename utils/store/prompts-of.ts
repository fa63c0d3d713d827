import type { PromptId } from '../base/ids'
import type { PromptRow } from '../review/prompt-state'
import type { Tables } from './db'

/**
 * Prompts of pages or of topics: those rows name them, because an index would take as much room as the prompts.
 *
 * @param most - no more than these; all when not given
 */
export async function promptsOf(
  db: Pick<Tables, 'prompts'>,
  rows: readonly ({ readonly prompts: readonly PromptId[] } | undefined)[],
  most = Number.POSITIVE_INFINITY,
): Promise<PromptRow[]> {
  const ids = new Set(rows.flatMap((row) => row?.prompts ?? []))
  const found = await db.prompts.bulkGet([...ids].slice(0, most))
  return found.filter((row) => row !== undefined)
}
