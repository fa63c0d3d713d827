import { group } from './group'

/** How often a candidate stands on the page, alone and inside longer ones, and how long it is. */
export const counts = group(
  [
    'frequency',
    'frequency-whole',
    'share-whole',
    'c-value',
    'nested-share',
    'nested-kinds',
    'siblings',
    'words-1',
    'words-2',
    'words-3',
    'words-4',
    'words-5',
    'letters',
  ],
  ({ key, mentions }, page) => {
    const length = key.split(' ').length
    const times = mentions.length
    const whole = mentions.filter(({ phrase }) => phrase.opens && phrase.closes).length
    const nested = page.nested.get(key) ?? { times: 0, kinds: 0 }
    const own = Math.max(0, times - (nested.kinds === 0 ? 0 : nested.times / nested.kinds))
    return {
      frequency: Math.log2(1 + times),
      'frequency-whole': Math.log2(1 + whole),
      'share-whole': whole / times,
      // After Frantzi, Ananiadou and Mima (2000), doi:10.1007/s007999900023, with the count damped.
      'c-value': Math.log2(1 + own) * Math.log2(1 + length),
      'nested-share': nested.times / times,
      'nested-kinds': Math.log2(1 + nested.kinds),
      siblings: Math.log2(page.heads.get(key.slice(key.lastIndexOf(' ') + 1)) ?? 1),
      'words-1': length === 1,
      'words-2': length === 2,
      'words-3': length === 3,
      'words-4': length === 4,
      'words-5': length > 4,
      letters: Math.min(3, key.length / 10),
    }
  },
)
