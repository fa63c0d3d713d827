// Finds the browsers on this machine, or installs them. Plain Node: used by `npm start` before anything else.
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { die, root, run, runNode } from './node-modules.mjs'

const env = process.env

const CHROMIUM = {
  variable: 'BROWSER_PATH',
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser', 'Google Chrome for Testing'],
  win32: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
}

const FIREFOX = {
  variable: 'FIREFOX_PATH',
  linux: ['firefox-esr', 'firefox'],
  darwin: ['Firefox', 'Firefox Developer Edition'],
  win32: ['Mozilla Firefox/firefox.exe'],
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

// Ubuntu's packages of both browsers are wrappers that start a snap, which cannot be driven over a pipe.
const isSnapWrapper = (path) => path.startsWith('/usr/bin/') && statSync(path).size < 10_000 && /snap/.test(text(path))
const text = (path) => readFileSync(path, 'utf8')

function usualPlaces(names) {
  if (process.platform === 'linux') {
    const folders = [...(env.PATH ?? '').split(delimiter), '/opt/google/chrome', '/opt/firefox']
    return names.flatMap((name) => folders.map((folder) => join(folder, name)))
  }
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')]
    return names.flatMap((name) =>
      folders.flatMap((folder) =>
        [name, name.toLowerCase()].map((file) => `${folder}/${name}.app/Contents/MacOS/${file}`),
      ),
    )
  }
  const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function find(kind) {
  const asked = env[kind.variable]
  if (asked) return canRun(asked) ? asked : die(`${kind.variable} is ${asked}, which cannot be run.`)
  return usualPlaces(kind[process.platform] ?? []).find((path) => canRun(path) && !isSnapWrapper(path))
}

async function playwrightsChromium() {
  try {
    const path = (await import('playwright-core')).chromium.executablePath()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** Chromium, Chrome, Edge or Brave: `BROWSER_PATH`, else the usual places, else Playwright's own. */
export const findChromium = async () => find(CHROMIUM) ?? (await playwrightsChromium())

const onDebianAsRoot = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  /^ID=debian$/m.test(text('/etc/os-release'))

function aptInstall(name) {
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }
  const install = () => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], quiet)
  return install() || (run('apt-get', ['update', '-q'], quiet) && install())
}

/** The path of a Chromium; installs one when there is none. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  console.log('No Chromium, Chrome or Edge was found. Installing Chromium ...')
  if (onDebianAsRoot()) aptInstall('chromium')
  else runNode([join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'])
  return (
    (await findChromium()) ??
    die('No browser could be installed. Install Chromium, Chrome or Edge, or set BROWSER_PATH to its program.')
  )
}

/** The path of a Firefox, or undefined when there is none and none could be installed; says what to do then. */
export function ensureFirefox() {
  const found = find(FIREFOX)
  if (found) return found
  if (onDebianAsRoot()) {
    console.log('No Firefox was found. Installing it ...')
    aptInstall('firefox-esr')
  }
  const now = find(FIREFOX)
  if (!now) console.error('Firefox was not found. Install it, or set FIREFOX_PATH to its program.')
  return now
}
