import type { Way } from '@/components/week/OtherWays'
import { saveFile } from '@/utils/browser/files'
import { fileName, fileOf } from '@/utils/family/file'
import { lockedFile } from '@/utils/family/locked.web'
import type { WeekPage } from '@/utils/family/page'
import { pictureOf } from './picture'
import { STYLE } from './style'

/** Saves the page where the browser puts downloads, in the way that was chosen. */
export async function handOver(page: WeekPage, way: Way, passphrase = ''): Promise<void> {
  if (way === 'picture') {
    const bytes = new Uint8Array(await (await pictureOf(page)).arrayBuffer())
    return saveFile(fileName(page, 'png'), bytes, 'image/png')
  }
  const file = fileOf(page, STYLE)
  if (way === 'file') return saveFile(fileName(page, 'html'), file, 'text/html')
  const locked = await lockedFile({ file, passphrase, language: page.language, style: STYLE })
  saveFile(fileName(page, 'locked.html'), locked, 'text/html')
}
