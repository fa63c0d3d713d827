// The way from a studied page to an answered question in a real Firefox, through the sidebar's page.
//   npm run firefox            prints each step; with TRELLIS_REPORT also writes { passed, failed } there
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { ensureFirefox } from '../../scripts/lib/browsers.mjs'
import { ensureBuild } from '../../scripts/lib/build.mjs'
import { die, root } from '../../scripts/lib/node-modules.mjs'
import { openFirefox, openOwn, press, says, until } from './driver.mjs'

const messages = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'))
/** What the student reads for `key`, so that the test follows when words change. */
const words = (key) => messages[key].message

const LESSON = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Osmosis</title></head><body><main>
<h1>Osmosis</h1>
<p>In this section you will learn how water crosses the membrane of a cell, and why some cells burst.</p>
<p><dfn>Osmosis</dfn> is the diffusion of water through a semipermeable membrane. Water always moves towards the side
that holds more dissolved particles.</p>
<h2>Three kinds of solutions</h2>
<p>A <strong>hypertonic solution</strong> is a solution that holds more dissolved particles than the cell. Water leaves
the cell, and the cell shrinks. A <strong>hypotonic solution</strong> is a solution that holds fewer dissolved particles
than the cell. Water enters the cell, and an animal cell may burst. An <strong>isotonic solution</strong> is a solution
that holds as many dissolved particles as the cell, so that nothing changes.</p>
<h2>Turgor pressure</h2>
<p><strong>Turgor pressure</strong> is the pressure of the water inside a plant cell against its wall. For example, a
plant that gets no water wilts, because its turgor pressure falls. The <strong>cell wall</strong> is the firm layer
around a plant cell that keeps it from bursting.</p>
<h2>Why it matters</h2>
<p>Red blood cells live in plasma, which is isotonic. A nurse therefore never gives pure water into a vein: the red
blood cells would take up water by osmosis until they burst. Freshwater fish have the same trouble all their lives, and
their kidneys pump the water out again. Osmosis is one kind of passive transport: it needs no energy of the cell.</p>
</main></body></html>`

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(LESSON)
})
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const lesson = `http://127.0.0.1:${server.address().port}/biology/osmosis`

const program = process.env.FIREFOX_PATH ?? ensureFirefox() ?? die('There is no Firefox to try it in.')
const browser = await openFirefox(program, ensureBuild('firefox'))
const own = await browser.newPage()
const inOwn = (script, ...args) => own.evaluate(script, ...args)

let reading

const steps = {
  'the welcome page opens and nothing may be watched yet': async () => {
    await openOwn(own, 'welcome.html')
    await says(own, words('welcome_heading'))
    const { origins } = await inOwn(() => browser.permissions.getAll())
    assert.deepEqual(origins, [])
    assert.deepEqual(await inOwn(() => browser.scripting.getRegisteredContentScripts()), [])
  },
  'consent, with a real press, grants what was asked for and no more': async () => {
    await press(own, words('welcome_look_any'))
    await press(own, words('welcome_agree'))
    await until('access is granted', () =>
      inOwn(() => browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] })),
    )
    await until('the observer is registered', () =>
      inOwn(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0),
    )
  },
  'the threshold is a setting that the student can change': async () => {
    await openOwn(own, 'settings.html')
    await setNumber(own, words('settings_read_after'), '2')
    await until('the setting is stored', () =>
      inOwn(async () => (await browser.storage.local.get('settings')).settings.readAfterMs === 2000),
    )
  },
  'a study page that is read with real input is understood': async () => {
    reading = await browser.newPage()
    await reading.goto(lesson)
    await until('the page was read', () => readOn(reading), 40_000)
  },
  'the sidebar shows its topics and its terms': async () => {
    await openOwn(own, 'sidepanel.html')
    await says(own, words('topics_here'))
    await says(own, words('terms_here'))
    const text = await inOwn(() => document.body.innerText)
    assert.match(text, /osmosis/i)
    assert.match(text, /solution|turgor/i)
  },
  'a draft is kept': async () => {
    await press(own, words('draft_keep'))
    await says(own, words('draft_done_kept'))
  },
  'and answered in Review, where the answer counts': async () => {
    await press(own, words('place_review'))
    await press(own, words('prompt_show'))
    await press(own, words('rating_good'))
    await says(own, words('review_set_done'))
  },
  'what was answered is still there when the panel is opened anew': async () => {
    await openOwn(own, 'welcome.html')
    await openOwn(own, 'sidepanel.html')
    await says(own, words('kept_here'))
  },
}

async function setNumber(page, label, value) {
  await page.bringToFront()
  const field = await until(`the field "${label}"`, async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const named = [...document.querySelectorAll('label')].find((one) => one.textContent.includes(wanted))
      return named?.control ?? named?.querySelector('input')
    }, label)
    return handle.asElement()
  })
  await field.evaluate((input) => input.scrollIntoView({ block: 'center' }))
  await field.click()
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.type(value)
  await page.keyboard.press('Tab')
}

/** Reads on a little; true when the background says that the page was read. */
async function readOn(page) {
  await page.bringToFront()
  await page.mouse.move(200 + (performance.now() % 200), 200)
  await page.mouse.wheel({ deltaY: 60 })
  return (await tabStates()).some(({ url, reading: { step } }) => url === lesson && step === 'read')
}

/** What the background says of every tab. */
function tabStates() {
  return inOwn(async () => {
    const rows = Object.entries(await browser.storage.session.get())
    return rows.filter(([key]) => key.startsWith('tab:')).map(([, state]) => state)
  })
}

const result = { passed: 0, failed: 0 }
for (const [name, run] of Object.entries(steps)) {
  if (result.failed > 0) {
    // Each step stands on the one before.
    result.failed += 1
    console.log(`  not reached: ${name}`)
    continue
  }
  try {
    await run()
    result.passed += 1
    console.log(`  ok: ${name}`)
  } catch (failure) {
    result.failed += 1
    console.log(`  FAILED: ${name}\n    ${failure.message}`)
    console.log(`    tabs: ${JSON.stringify(await tabStates().catch(() => 'unknown'))}`)
    console.log(`    the page says: ${await inOwn(() => document.body.innerText.slice(0, 500)).catch(() => 'nothing')}`)
  }
}
await browser.close()
server.closeAllConnections()
server.close()
console.log(JSON.stringify(result))
if (process.env.TRELLIS_REPORT) writeFileSync(process.env.TRELLIS_REPORT, JSON.stringify(result))
process.exit(result.failed > 0 ? 1 : 0)
