import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { mapPlugin } from './scripts/lib/map-plugin.mjs'

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// TRELLIS_E2E=1 grants host access up front for tests that are not about permissions; the store build asks for it.
const e2e = process.env['TRELLIS_E2E'] === '1'
const hosts = ['http://*/*', 'https://*/*']
const icons = (mark: string, sizes: number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icon/${mark}-${size}.png`]))

/**
 * Writes scripts in ASCII. One character beyond Latin-1 makes the browser keep the whole script in two bytes a
 * character on the heap: 400 kB of the background's megabyte.
 */
const ascii = (): Plugin => ({
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped)
  },
})
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: process.env['TRELLIS_OUT'] ?? '.output',
  outDirTemplate: e2e ? 'e2e-{{browser}}-mv{{manifestVersion}}' : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), mapPlugin(), ascii()],
    // One chunk a language, loaded when first needed. Firefox's background starts the worker by this name.
    worker: {
      format: 'es',
      plugins: () => [mapPlugin(), ascii()],
      rolldownOptions: { output: { entryFileNames: 'assets/[name].js' } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'alarms',
      'contextMenus',
      'idle',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    ...(e2e ? { host_permissions: hosts } : { optional_host_permissions: hosts }),
    options_ui: { page: 'settings.html', open_in_tab: true },
    icons: icons('on', [16, 32, 48, 128]),
    // Off until a page says otherwise: the button never claims to watch what it does not.
    action: { default_title: '__MSG_button_off__', default_icon: icons('off', [16, 32]) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } } },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'trellis@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
})
