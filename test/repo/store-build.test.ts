import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BUILDS, build, ensureBuild, filesBelow, hashOf } from '@/scripts/lib/build.mjs'

type Name = 'chrome' | 'firefox'
const folders = { chrome: ensureBuild('chrome', 'pipe'), firefox: ensureBuild('firefox', 'pipe') }
const manifestOf = (name: Name) => JSON.parse(readFileSync(join(folders[name], 'manifest.json'), 'utf8'))

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

describe.each(['chrome', 'firefox'] as const)('what the student installs (%s)', (name) => {
  const manifest = manifestOf(name)

  test('sees no page before the student says where it may look', () => {
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
  })

  test('asks for exactly the permissions that raise no warning', () => {
    const common = ['activeTab', 'alarms', 'contextMenus', 'idle', 'scripting', 'storage', 'unlimitedStorage']
    const own = name === 'chrome' ? ['offscreen', 'sidePanel'] : []
    expect([...manifest.permissions].sort()).toEqual([...common, ...own].sort())
    expect(manifest.optional_permissions ?? []).toEqual([])
  })

  test('can send nothing anywhere: the policy of its pages names no host', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(POLICY.join('; '))
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages'])
  })

  test('does not exist in private windows', () => {
    expect(manifest.incognito).toBe('not_allowed')
  })

  test('is invisible to pages and to other extensions', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest).not.toHaveProperty('externally_connectable')
    expect(manifest).not.toHaveProperty('key')
    expect(manifest).not.toHaveProperty('update_url')
  })

  test('has a panel beside the page, and its words in English at least', () => {
    expect(manifest.default_locale).toBe('en')
    expect(manifest.manifest_version).toBe(3)
    const panel = name === 'chrome' ? manifest.side_panel.default_path : manifest.sidebar_action.default_panel
    expect(panel).toBe('sidepanel.html')
  })

  test('runs no code that is not in the package', () => {
    const remote =
      /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bimportScripts\s*\(|\bimport\s*\(\s*["'`]https?:/
    const found = filesBelow(folders[name])
      .filter((file: string) => /[.]m?js$/.test(file))
      .filter((file: string) => remote.test(readFileSync(file, 'utf8')))
    expect(found.map((file: string) => relative(folders[name], file))).toEqual([])
  })

  test('loads its scripts and styles from the package, never inline, never from elsewhere', () => {
    for (const file of filesBelow(folders[name]).filter((path: string) => path.endsWith('.html'))) {
      const page = readFileSync(file, 'utf8')
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/)
      expect(page).not.toMatch(/<style[\s>]|\sstyle=|\son[a-z]+=/)
      expect(page).not.toMatch(/(src|href)=["']?(https?:)?[/][/]/)
    }
  })

  test('carries no test code, no source map and no leftover of a development build', () => {
    const names = filesBelow(folders[name]).map((file: string) => relative(folders[name], file))
    expect(names.filter((path: string) => /[.]map$|[.]tsx?$|test|fixture/.test(path))).toEqual([])
    const scripts = filesBelow(folders[name]).filter((file: string) => file.endsWith('.js'))
    const leftovers = scripts.filter((file: string) =>
      /localhost:\d|127[.]0[.]0[.]1|@vite[/]client/.test(readFileSync(file, 'utf8')),
    )
    expect(leftovers).toEqual([])
  })
})

test('only the oldest browsers that have what it needs are promised', () => {
  expect(manifestOf('chrome').minimum_chrome_version).toBe('137')
  const { gecko } = manifestOf('firefox').browser_specific_settings
  expect(gecko.strict_min_version).toBe('142.0')
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
})

test('anybody who builds it twice gets the same bytes, so that a release can be checked', () => {
  const sums = [1, 2].map(() => {
    const out = mkdtempSync(join(tmpdir(), 'trellis-build-'))
    try {
      expect(build('chrome', out, 'pipe')).toBe(true)
      return hashOf(['.'], join(out, BUILDS.chrome.folder))
    } finally {
      rmSync(out, { recursive: true, force: true })
    }
  })
  expect(sums).toEqual([hashOf(['.'], folders.chrome), sums[0]])
  expect(filesBelow(folders.chrome).length).toBeGreaterThan(5)
}, 120_000)
