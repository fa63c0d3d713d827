// Builds of the extension, each only when its sources have changed since.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root, runNode } from './node-modules.mjs'

/** `e2e` is the Chrome build with host access given up front, for tests that are not about permissions. */
export const BUILDS = {
  chrome: { folder: 'chrome-mv3', browser: 'chrome', env: {} },
  firefox: { folder: 'firefox-mv3', browser: 'firefox', env: {} },
  e2e: { folder: 'e2e-chrome-mv3', browser: 'chrome', env: { TRELLIS_E2E: '1' } },
}

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'scripts/lib/wxt-build.mjs',
]

/** Every file at or below `path`, sorted; none when it does not exist. */
export function filesBelow(path) {
  if (!existsSync(path)) return []
  const found = []
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = join(folder, entry.name)
      if (entry.isDirectory()) visit(full)
      else found.push(full)
    }
  }
  try {
    visit(path)
  } catch (failure) {
    if (failure.code !== 'ENOTDIR') throw failure
    found.push(path)
  }
  return found.sort()
}

/** One hash over the names and bytes of all files at or below `paths`, seen from `folder`. */
export function hashOf(paths, folder = root) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesBelow(join(folder, path)))) {
    hash
      .update(`${relative(folder, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Builds into `outDir/<folder of the build>`; false when the build failed. */
export function build(name, outDir = join(root, '.output'), stdio = 'inherit') {
  const env = { ...process.env, NODE_ENV: 'production', TRELLIS_E2E: '', ...BUILDS[name].env }
  return runNode([join(root, 'scripts/lib/wxt-build.mjs'), BUILDS[name].browser, outDir], { env, stdio })
}

const LOCK_MS = 180_000

/** Does `work` while no other run builds; a lock that was left behind is taken over after a while. */
function alone(work) {
  const lock = join(root, '.output/building')
  const held = new Int32Array(new SharedArrayBuffer(4))
  mkdirSync(join(root, '.output'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (failure) {
      if (failure.code !== 'EEXIST') throw failure
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (performance.timeOrigin + performance.now() - since > LOCK_MS) rmSync(lock, { recursive: true, force: true })
      else Atomics.wait(held, 0, 0, 200)
    }
  }
  try {
    return work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/**
 * The folder of a build that is up to date with the sources; builds it when it is not.
 * A mark beside the folder holds the hash of the sources and of what was made of them.
 */
export function ensureBuild(name, stdio = 'inherit') {
  const folder = join(root, '.output', BUILDS[name].folder)
  const mark = `${folder}.sha256`
  const marks = (sources) => `${sources} ${hashOf(['.'], folder)}`
  const fresh = (sources) => existsSync(mark) && existsSync(folder) && readFileSync(mark, 'utf8') === marks(sources)
  alone(() => {
    const sources = hashOf(SOURCES)
    if (fresh(sources)) return
    if (!build(name, undefined, stdio)) throw new Error(`The ${name} build failed.`)
    writeFileSync(mark, marks(sources))
  })
  return folder
}
