// One build in a Node of its own, because the configuration reads the environment once: wxt-build.mjs BROWSER OUT_DIR
import { build } from 'wxt'
import { root } from './node-modules.mjs'

const [browser, outDir] = process.argv.slice(2)
try {
  await build({ root, browser, outDir, mode: 'production' })
} catch (failure) {
  console.error(failure.message)
  process.exit(1)
}
