import { useEffect, useState } from 'preact/hooks'

/** The part of the address behind `#`, with it; the back button changes it like a press does. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const arrive = () => setHash(location.hash)
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }, [])
  return hash
}
