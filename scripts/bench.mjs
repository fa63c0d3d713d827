// Measures what Trellis costs. Each bench is a file of test/bench that exports `what` (a sentence) and `run`.
//   npm run bench                            the quick ones: sizes, understanding
//   npm run bench -- NAME ...                these; a wrong name lists them all
//   npm run bench -- --profile ten-years     the panel on a profile of ten years
//   npm run bench -- --long                  the slow proofs
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureDependencies, root, runNode } from './lib/node-modules.mjs'

const QUICK = ['sizes', 'understand']
const PROFILES = { 'ten-years': ['panel-paint', 'one-answer'] }

ensureDependencies()
const folder = join(root, 'test/bench')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -4))
  .sort()
const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)

async function list(reason) {
  console.error(`${reason} There are:`)
  for (const name of names) console.error(`  ${name.padEnd(16)} ${(await load(name)).what}`)
  process.exit(1)
}

const options = process.argv.slice(2)
if (options.includes('--long')) process.exit(runNode(['scripts/e2e.mjs', '--grep', '@long'], { env: long() }) ? 0 : 1)
function long() {
  return { ...process.env, TRELLIS_LONG: '1' }
}

const at = options.indexOf('--profile')
const profile = at < 0 ? undefined : options[at + 1]
if (at >= 0 && !(profile in PROFILES)) await list(`There is no profile "${profile}".`)
const asked = profile ? PROFILES[profile] : options.filter((option) => !option.startsWith('--'))
const wanted = asked.length > 0 ? asked : QUICK
const unknown = wanted.find((name) => !names.includes(name))
if (unknown) await list(`There is no bench "${unknown}".`)

let broken = 0
for (const name of wanted) {
  const { what, run } = await load(name)
  console.log(`\n=== ${name}: ${what}`)
  // A bench answers how many of its budgets were broken.
  broken += (await run()) ?? 0
}
if (broken > 0) console.error(`\n${broken} of the budgets were broken.`)
process.exit(broken > 0 ? 1 : 0)
