// Draws public/icon/*.png and utils/browser/marks.json from the shapes below, with Chromium: node scripts/draw-icons.mjs
// Run by hand after a shape changed; the pictures are kept in the repository.
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { ensureChromium } from './lib/browsers.mjs'

// The toolbar may be light or dark, and the button cannot know: mid tones that hold on both.
const GREEN = '#3f8a5c'
const GREY = '#868175'

const lattice = (d) => `<path d="${d}" fill="none" stroke-width="1.6" stroke-linecap="round"/>`
const leaf = '<path d="M10.1 6.4C8.5 3.1 11 .5 15.4.6c.2 4.2-2 6.3-5.3 5.8z" stroke="none" fill="currentColor"/>'

/** On: a shoot grows through the lattice. Paused: two posts, and the leaf rests. Off: an empty lattice, struck out. */
const MARKS = {
  on: { colour: GREEN, shape: lattice('M4.6 15V3.6M10.1 15V5.4M1.2 7.4h12.4M1.2 12h12.4') + leaf },
  paused: {
    colour: GREY,
    shape: `<path d="M4.6 14.2V4.6M10.1 14.2V8.4" fill="none" stroke-width="2.6" stroke-linecap="round"/>${leaf}`,
  },
  off: {
    colour: GREY,
    shape: lattice('M4.6 14.6V7.8M11.4 8.2V1.4M1.4 4.6h2.2M7.6 4.6h7M1.4 11.4h7M12.4 11.4h2.2M1.8 1.8l12.4 12.4'),
  },
}
const SIZES = [16, 32, 48, 128]
/** Sizes of the toolbar button. The background shows them from numbers: a picture would be fetched and decoded at each visit. */
const BUTTON_SIZES = [16, 32]

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
const page = await browser.newPage()
mkdirSync('public/icon', { recursive: true })
const marks = {}
for (const [name, { colour, shape }] of Object.entries(MARKS)) {
  marks[name] = { colour: colour.slice(1), alpha: {} }
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}" style="display:block;color:${colour}" stroke="currentColor">${shape}</svg>`,
    )
    const png = await page.screenshot({ omitBackground: true })
    writeFileSync(`public/icon/${name}-${size}.png`, png)
    if (BUTTON_SIZES.includes(size)) marks[name].alpha[size] = await page.evaluate(alphaOf, png.toString('base64'))
  }
}
writeFileSync('utils/browser/marks.json', `${JSON.stringify(marks, null, 2)}\n`)
await browser.close()

/** The opacity of each pixel as one hexadecimal digit; the colour is the same everywhere. */
async function alphaOf(base64) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const drawing = canvas.getContext('2d')
  drawing.drawImage(bitmap, 0, 0)
  const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height)
  return Array.from({ length: data.length / 4 }, (_, i) => Math.round(data[i * 4 + 3] / 17).toString(16)).join('')
}
