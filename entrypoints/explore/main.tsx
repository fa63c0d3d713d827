import { render } from 'preact'
import '@/components/tokens.css'
import '@/components/base.css'
import { useBrowserMessages } from '@/utils/browser/words'
import { t } from '@/utils/i18n'
import { App } from './App'

useBrowserMessages(document.documentElement)
document.title = t('map_title')
render(<App />, document.body)
