// Everything that must hold, from a bare clone: installs what is missing, runs every suite even when one fails, and
// says last how many tests passed and failed.
//   npm test                    all of it
//   npm test -- lint unit       only these
import { ensureChromium } from './lib/browsers.mjs'
import { die, ensureDependencies } from './lib/node-modules.mjs'
import { suites } from './lib/suites.mjs'

const wanted = process.argv.slice(2)
const names = suites.map(([name]) => name)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) die(`There is no suite "${unknown[0]}". There are: ${names.join(', ')}.`)

ensureDependencies()
process.env.CHROMIUM_PATH = await ensureChromium()

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(0)} s`
const begin = performance.now()
const results = []
for (const [name, what, run] of suites) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const from = performance.now()
  console.log(`\n=== ${name}: ${what}`)
  results.push({ name, ...(await run()), took: seconds(from) })
}

console.log('')
for (const { name, passed, failed, took } of results) {
  console.log(`${failed > 0 ? 'FAILED' : 'passed'}  ${name.padEnd(14)} ${passed} passed, ${failed} failed  (${took})`)
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`all in ${seconds(begin)}`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') > 0 ? 1 : 0)
