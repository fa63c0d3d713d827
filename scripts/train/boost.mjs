// Gradient boosting of decision trees with a logistic loss, on binned features. Small, and the same for the same seed.
const BINS = 32
/** A branch must hold this much curvature, and a split must gain this much. */
const LEAST_WEIGHT = 4
const LEAST_GAIN = 1
const DEFAULTS = { trees: 120, depth: 4, rate: 0.1, shrink: 5, columns: 0.5, rows: 0.7, seed: 1 }

/** Random numbers from a seed (mulberry32). */
export function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Values at which each feature is cut: a row goes up from a cut on. */
function cutsOf(rows) {
  const step = Math.max(1, Math.floor(rows.length / 20000))
  return Array.from(rows[0], (_, feature) => {
    const values = []
    for (let i = 0; i < rows.length; i += step) values.push(rows[i][feature])
    values.sort((a, b) => a - b)
    const cuts = new Set()
    for (let k = 1; k < BINS; k++) cuts.add(values[Math.floor((k * values.length) / BINS)])
    return [...cuts].filter((cut) => cut > values[0])
  })
}

function binsOf(rows, cuts) {
  const width = cuts.length
  const bins = new Uint8Array(rows.length * width)
  rows.forEach((row, i) => {
    for (let f = 0; f < width; f++) {
      let low = 0
      let high = cuts[f].length
      while (low < high) {
        const middle = (low + high) >> 1
        if (row[f] < cuts[f][middle]) high = middle
        else low = middle + 1
      }
      bins[i * width + f] = low
    }
  })
  return bins
}

/**
 * Trains a forest in the shape of utils/article/forest.ts.
 * @param rows features of each row
 * @param y shares 0 to 1
 * @param w weights
 * @param options `allowed`: which features may be used
 */
export function boost(rows, y, w, options = {}) {
  const settings = { ...DEFAULTS, ...options }
  const cuts = cutsOf(rows)
  const bins = binsOf(rows, cuts)
  const n = rows.length
  const width = cuts.length
  const random = seeded(settings.seed)
  const total = w.reduce((a, b) => a + b, 0)
  const mean = y.reduce((sum, one, i) => sum + one * w[i], 0) / total
  const base = Math.log(mean / (1 - mean))
  const scores = new Float64Array(n).fill(base)
  const g = new Float64Array(n)
  const h = new Float64Array(n)
  const trees = []
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]))
      const weight = (w[i] * n) / total
      g[i] = (p - y[i]) * weight
      h[i] = Math.max(1e-6, p * (1 - p) * weight)
    }
    const inside = Uint8Array.from({ length: n }, () => (random() < settings.rows ? 1 : 0))
    const features = cuts.flatMap((cut, f) =>
      cut.length > 0 && (settings.allowed?.[f] ?? true) && random() < settings.columns ? [f] : [],
    )
    const { tree, node } = grow({ bins, width, cuts, g, h, inside, features, n, settings })
    for (let i = 0; i < n; i++) scores[i] += tree[node[i]].adds
    trees.push(flat(tree))
  }
  return { base: round(base), trees }
}

function grow({ bins, width, cuts, g, h, inside, features, n, settings }) {
  const tree = [{}]
  const node = new Int32Array(n)
  let level = [0]
  for (let depth = 0; depth < settings.depth && level.length > 0; depth++) {
    const place = new Int32Array(tree.length).fill(-1)
    level.forEach((id, k) => {
      place[id] = k
    })
    const sums = new Float64Array(level.length * width * BINS * 2)
    for (let i = 0; i < n; i++) {
      const k = inside[i] ? place[node[i]] : -1
      if (k < 0) continue
      for (const f of features) {
        const at = ((k * width + f) * BINS + bins[i * width + f]) * 2
        sums[at] += g[i]
        sums[at + 1] += h[i]
      }
    }
    const next = []
    level.forEach((id, k) => {
      const split = bestSplit(sums, k * width, features, cuts, settings.shrink)
      if (!split) return
      const lower = tree.length
      tree.push({}, {})
      Object.assign(tree[id], split, { cut: cuts[split.feature][split.bin], lower, upper: lower + 1 })
      next.push(lower, lower + 1)
    })
    for (let i = 0; i < n; i++) {
      const at = tree[node[i]]
      if (at.lower !== undefined) node[i] = bins[i * width + at.feature] <= at.bin ? at.lower : at.upper
    }
    level = next
  }
  const sumG = new Float64Array(tree.length)
  const sumH = new Float64Array(tree.length)
  for (let i = 0; i < n; i++) {
    if (!inside[i]) continue
    sumG[node[i]] += g[i]
    sumH[node[i]] += h[i]
  }
  tree.forEach((at, k) => {
    if (at.lower === undefined) at.adds = (-settings.rate * sumG[k]) / (sumH[k] + settings.shrink)
  })
  return { tree, node }
}

function bestSplit(sums, offset, features, cuts, shrink) {
  let all = 0
  let weight = 0
  for (let bin = 0; bin < BINS; bin++) {
    const at = ((offset + features[0]) * BINS + bin) * 2
    all += sums[at]
    weight += sums[at + 1]
  }
  let best
  for (const feature of features) {
    let lower = 0
    let lowerWeight = 0
    for (let bin = 0; bin < cuts[feature].length; bin++) {
      const at = ((offset + feature) * BINS + bin) * 2
      lower += sums[at]
      lowerWeight += sums[at + 1]
      const upper = all - lower
      const upperWeight = weight - lowerWeight
      if (lowerWeight < LEAST_WEIGHT || upperWeight < LEAST_WEIGHT) continue
      const gain =
        lower ** 2 / (lowerWeight + shrink) + upper ** 2 / (upperWeight + shrink) - all ** 2 / (weight + shrink)
      if (gain > LEAST_GAIN && gain > (best?.gain ?? 0)) best = { feature, bin, gain }
    }
  }
  return best
}

const round = (value) => Number(value.toPrecision(4))

function flat(tree, at = 0) {
  const node = tree[at]
  if (node.lower === undefined) return [-1, round(node.adds)]
  return [node.feature, node.cut, ...flat(tree, node.lower), ...flat(tree, node.upper)]
}
