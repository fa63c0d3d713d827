import { useEffect, useRef, useState } from 'preact/hooks'
import { PLACES, type PlaceName } from '@/components/Tabs'

const placeNow = (): PlaceName => PLACES.find((place) => location.hash.split('/')[0] === `#${place}`) ?? 'now'

/** The place in the address, so that the back button works; going to another one moves the focus there. */
export function usePlace(): PlaceName {
  const [place, setPlace] = useState(placeNow)
  const came = useRef(place)
  useEffect(() => {
    const arrive = () => setPlace(placeNow())
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }, [])
  useEffect(() => {
    if (came.current === place) return
    came.current = place
    scrollTo(0, 0)
    document.querySelector('main')?.focus({ preventScroll: true })
  }, [place])
  return place
}
