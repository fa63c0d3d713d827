// Runs a TypeScript source from the command line: bundled once, kept under node_modules/.cache until a source changes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { mapPlugin } from './lib/map-plugin.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cache = join(root, 'node_modules', '.cache', 'trellis')
const DAY = 86_400_000

/**
 * Imports `entry` (a path from the root, e.g. `utils/cli/main.ts`), whatever it imports in turn.
 * @returns its exports
 */
export async function load(entry) {
  const to = join(cache, fingerprint(entry))
  if (!existsSync(to)) await bundle(entry, to)
  return import(pathToFileURL(join(to, 'bundle.mjs')).href)
}

/** Changes whenever a source that may be in the bundle does. */
function fingerprint(entry) {
  const hash = createHash('sha256')
    .update(entry)
    .update(readFileSync(join(root, 'package-lock.json')))
  const sources = readdirSync(join(root, 'utils'), { recursive: true }).filter((name) =>
    /[.](ts|json|yaml)$/.test(name),
  )
  for (const name of sources.sort()) hash.update(name).update(readFileSync(join(root, 'utils', name)))
  // A bench has sources of its own beside its entry.
  const beside = dirname(join(root, entry))
  for (const name of readdirSync(beside).sort()) if (name.endsWith('.ts')) hash.update(readFileSync(join(beside, name)))
  return hash.digest('hex').slice(0, 16)
}

/** Bundles into a folder of its own first: two commands that start at once must not see half a bundle. */
async function bundle(entry, to) {
  const { build } = await import('vite')
  mkdirSync(cache, { recursive: true })
  const part = mkdtempSync(join(cache, 'part-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [mapPlugin()],
    build: {
      ssr: join(root, entry),
      target: 'node20',
      outDir: part,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'bundle.mjs' } },
    },
  })
  for (const old of readdirSync(cache)) {
    // One that started lately may still be running.
    if (statSync(join(cache, old)).mtimeMs < Date.now() - DAY)
      rmSync(join(cache, old), { recursive: true, force: true })
  }
  try {
    renameSync(part, to)
  } catch {
    // Another command was faster, and its bundle is the same.
    rmSync(part, { recursive: true, force: true })
  }
}
