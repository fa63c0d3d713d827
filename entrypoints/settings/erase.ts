import { eraseBrowser } from '@/utils/browser/erase'
import { report } from '@/utils/browser/log'
import type { Settings } from '@/utils/messages/settings'
import { deleteEverything } from '@/utils/store/forget'
import { openDb } from '@/utils/store/open'

/**
 * Deletes everything, here and in the browser.
 *
 * @returns false when a part of it was refused; what is left can be deleted in the same way
 */
export async function eraseAll({ learner }: Settings): Promise<boolean> {
  try {
    const opened = await openDb(learner)
    if (!opened.ok) throw opened.failure
    await deleteEverything(opened.value)
    await eraseBrowser()
    return true
  } catch (error) {
    report('erase.failed', error)
    return false
  }
}
