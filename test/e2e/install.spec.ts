import { expect, test } from './fixtures'

interface ExtensionInfo {
  readonly permissions: {
    readonly simplePermissions: readonly { readonly message: string }[]
  }
  readonly installWarnings?: readonly string[]
  readonly manifestErrors: readonly unknown[]
  readonly runtimeErrors: readonly unknown[]
  readonly incognitoAccess: { readonly isEnabled: boolean; readonly isActive: boolean }
}

/** What the browser's own page of extensions may call. */
declare const chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<ExtensionInfo> } }

test.use({ build: 'store' })

test('installing it raises no warning, for it may see nothing yet', async ({ trellis }) => {
  const page = await trellis.context.newPage()
  await page.goto('chrome://extensions')
  const info = await page.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), trellis.id)
  expect(info.permissions.simplePermissions.map(({ message }) => message)).toEqual([])
  expect(info.installWarnings ?? []).toEqual([])
  expect(info.manifestErrors).toEqual([])
  expect(info.runtimeErrors).toEqual([])
})

test('it cannot be switched on in private windows', async ({ trellis }) => {
  const page = await trellis.context.newPage()
  await page.goto('chrome://extensions')
  const { incognitoAccess } = await page.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), trellis.id)
  expect(incognitoAccess).toEqual({ isEnabled: false, isActive: false })
})
