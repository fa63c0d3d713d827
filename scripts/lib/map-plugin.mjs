// The curriculum map as modules: `virtual:map/index` and `virtual:map/<subject>`, compiled from utils/map/concepts.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '../bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const concepts = join(root, 'utils', 'map', 'concepts')
const PREFIX = 'virtual:map/'

let compiled

/** Read once a build; a map with faults stops it, because a learner would meet them. */
async function compile() {
  const { compileFolder } = await load('utils/cli/map/compile.ts')
  const map = compileFolder(concepts)
  if (map.faults.length > 0) {
    const [first] = map.faults
    throw new Error(`the map has ${map.faults.length} faults (npm run map): ${first.at}: ${first.says}`)
  }
  return map
}

/** @returns {import('vite').Plugin} */
export const mapPlugin = () => ({
  name: 'map',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${PREFIX}`)) return undefined
    compiled ??= compile()
    const { index, content } = await compiled
    const name = id.slice(PREFIX.length + 1)
    if (name === 'subjects') return subjects(Object.keys(content))
    // Parsed as JSON when first needed: several times faster than the same as code.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(name === 'index' ? index : content[name]))})`
  },
})

/** One chunk a subject, loaded when one of its concepts is met. */
const subjects = (names) =>
  `export default {${names.map((name) => `${JSON.stringify(name)}: () => import('${PREFIX}${name}')`).join(', ')}}`
