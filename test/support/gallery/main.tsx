import { render } from 'preact'
import '@/components/tokens.css'
import '@/components/base.css'
import { useEnglish } from '../messages'
import { states } from './states'

// ?state=now-read&dark&rtl&text=200&open: one state of one screen, as it looks in the panel.
const asked = new URLSearchParams(location.search)
const root = document.documentElement
useEnglish()
root.dataset['theme'] = asked.has('dark') ? 'dark' : 'light'
if (asked.has('rtl')) root.dir = 'rtl'
if (asked.has('text')) root.style.fontSize = `${asked.get('text')}%`

const state = states[asked.get('state') ?? '']
render(state ? state() : <Index />, document.body)
if (asked.has('open')) for (const fold of document.querySelectorAll('details')) fold.open = true
root.dataset['ready'] = 'yes'

function Index() {
  return (
    <ul>
      {Object.keys(states).map((name) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
