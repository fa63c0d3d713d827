// How good chances were, once it is known what happened.

/**
 * @param chances 0 to 1
 * @param happened 0 or 1 each
 * @returns `auc`: how often a chance of what happened lies above one of what did not; `logLoss`; `calibration`: how far
 *   chance and rate lie apart, over ten bins of the chance
 */
export function scores(chances, happened) {
  const bins = Array.from({ length: 10 }, () => 0)
  let loss = 0
  chances.forEach((chance, i) => {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, chance))
    loss -= Math.log(happened[i] ? p : 1 - p)
    bins[Math.min(9, Math.floor(p * 10))] += p - happened[i]
  })
  const n = chances.length
  return {
    n,
    auc: aucOf(chances, happened),
    logLoss: loss / n,
    calibration: bins.reduce((sum, gap) => sum + Math.abs(gap), 0) / n,
  }
}

function aucOf(chances, happened) {
  const order = Array.from(chances, (_, i) => i).sort((a, b) => chances[a] - chances[b])
  let ranks = 0
  let positive = 0
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && chances[order[j]] === chances[order[i]]) j++
    for (let k = i; k < j; k++) {
      if (!happened[order[k]]) continue
      ranks += (i + j + 1) / 2
      positive += 1
    }
    i = j
  }
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (order.length - positive))
}
