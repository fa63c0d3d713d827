// The Chrome build with host access given up front, for browser tests that are not about permissions: .output/e2e-chrome-mv3.
import { build } from './lib/build.mjs'
import { ensureDependencies } from './lib/node-modules.mjs'

ensureDependencies()
process.exit(build('e2e') ? 0 : 1)
