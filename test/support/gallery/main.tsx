import { render } from 'preact'
import '@/components/tokens.css'
import '@/components/base.css'
import { useEnglish } from '../messages'
import { states } from './states'

const root = document.documentElement
useEnglish()

/** #state=now-read&dark&rtl&text=200&open: one state of one screen, as it looks in the panel. */
function showAsked(): void {
  const asked = new URLSearchParams(location.hash.slice(1))
  root.dataset['theme'] = asked.has('dark') ? 'dark' : 'light'
  root.dir = asked.has('rtl') ? 'rtl' : 'ltr'
  root.style.fontSize = asked.has('text') ? `${asked.get('text')}%` : ''
  const state = states[asked.get('state') ?? '']
  render(null, document.body)
  render(state ? state() : <Index />, document.body)
  if (asked.has('open')) for (const fold of document.querySelectorAll('details')) fold.open = true
  root.dataset['ready'] = location.hash
}

function Index() {
  return (
    <ul>
      {Object.keys(states).map((name) => (
        <li key={name}>
          <a href={`#state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

addEventListener('hashchange', showAsked)
showAsked()
