import browser from 'webextension-polyfill'
import { t, useMessages } from '../i18n'

/** Lets `t` speak the learner's language, and tells the page which one that is. Called once, before anything is shown. */
export function useBrowserMessages(root: HTMLElement): void {
  useBackgroundMessages()
  root.lang = t('locale_code')
  root.dir = t('locale_direction')
}

/** The same where there is no page: for the words on the toolbar button and in menus. */
export function useBackgroundMessages(): void {
  useMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage())
}
