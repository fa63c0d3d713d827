import browser from 'webextension-polyfill'
import marks from './marks.json'

/** What the toolbar button says of a tab, or of all tabs that say nothing of their own. */
export type Mark = keyof typeof marks

/**
 * Shows `mark` on the toolbar button, with `title` for those who hear it. A tab's own mark goes when it navigates.
 * Given as pixels and not as files: a file is fetched and decoded anew at each visit.
 */
export async function showMark(mark: Mark, title: string, tab?: number): Promise<void> {
  const which = tab === undefined ? {} : { tabId: tab }
  const imageData = { 16: pixels(mark, 16), 32: pixels(mark, 32) } as never
  // The tab may be closed by now.
  await browser.action.setIcon({ imageData, ...which }).catch(() => undefined)
  await browser.action.setTitle({ title, ...which }).catch(() => undefined)
}

function pixels(mark: Mark, size: 16 | 32): ImageData {
  const { colour, alpha } = marks[mark]
  const digits = alpha[size]
  const image = new ImageData(size, size)
  // Red, green and blue of one pixel as one number with its opacity, lowest byte first.
  const whole = new Uint32Array(image.data.buffer)
  const rgb = Number.parseInt(colour.slice(4) + colour.slice(2, 4) + colour.slice(0, 2), 16)
  for (let i = 0; i < whole.length; i++) whole[i] = rgb + Number.parseInt(digits.charAt(i), 16) * 0x11000000
  return image
}
