// What `npm start` and `npm test` need before anything is installed: plain Node, no dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const OLDEST_NODE = [20, 19]

/** Ends with a sentence that says what to do. */
export function die(message) {
  console.error(message)
  process.exit(1)
}

/** What `work` gives; when it throws, ends with the sentence that it threw. */
export function orDie(work) {
  try {
    return work()
  } catch (failure) {
    return die(failure.message)
  }
}

/** Runs a program to its end in the project's root, its output streaming through; true when it ended well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0
}

/** Runs a script of an installed package. Through Node: the shims in `.bin` cannot be spawned on Windows without a shell. */
export const runNode = (args, options) => run(process.execPath, args, options)

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [wantMajor, wantMinor] = OLDEST_NODE
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return
  die(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.version}. See https://nodejs.org.`)
}

/**
 * True when node_modules holds what package-lock.json asks for. npm writes its own record of an installation as its
 * last act, so one that was cut short has none; platform packages that were rightly left out are optional.
 */
export function installedAsLocked(folder = root) {
  const record = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const have = JSON.parse(readFileSync(record, 'utf8')).packages
  const want = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages
  return Object.entries(want).every(
    ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
  )
}

function npm(...args) {
  const cli = process.env.npm_execpath
  return cli ? runNode([cli, ...args]) : run('npm', args, { shell: process.platform === 'win32' })
}

/** Checks Node and installs the locked dependencies when they are missing or have changed. */
export function ensureDependencies() {
  checkNode()
  if (installedAsLocked()) return
  console.log('Installing the dependencies (about a minute the first time) ...')
  if (!npm('ci', '--no-audit', '--no-fund', '--loglevel=error')) {
    die('`npm ci` failed: see the lines above. A network or a mirror of the npm registry is needed once.')
  }
}
