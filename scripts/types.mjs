// The compiler, twice: everything, then the pure code without the types of a page, a browser or Node.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies, root, runNode } from './lib/node-modules.mjs'

ensureDependencies()
if (!existsSync(join(root, '.wxt/wxt.d.ts'))) runNode(['node_modules/wxt/bin/wxt.mjs', 'prepare'], { stdio: 'ignore' })

const projects = { everything: 'tsconfig.json', 'pure code': 'utils/tsconfig.json' }
const broken = Object.entries(projects).filter(
  ([, project]) => !runNode(['node_modules/typescript/bin/tsc', '--noEmit', '--pretty', '-p', project]),
)
for (const [name] of broken) console.error(`types: ${name} does not compile`)
process.exit(broken.length > 0 ? 1 : 0)
