import { render } from 'preact'
import '@/components/tokens.css'
import '@/components/base.css'
import { useBrowserMessages } from '@/utils/browser/words'
import { App } from './App'

useBrowserMessages(document.documentElement)
document.body.replaceChildren()
render(<App />, document.body)
