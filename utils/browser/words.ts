import browser from 'webextension-polyfill'
import { t, useMessages } from '../i18n'

/** Lets `t` speak the learner's language, and tells the page which one that is. Called once, before anything is shown. */
export function useBrowserMessages(root: HTMLElement): void {
  useMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage())
  root.lang = t('locale_code')
  root.dir = t('locale_direction')
}
