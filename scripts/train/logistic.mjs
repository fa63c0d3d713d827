// Logistic regression by damped Newton steps: no learning rate, no seed, the same weights at every run.

/** Mean and deviation of each column; a constant column gets deviation 1. */
export function standardOf(rows) {
  const width = rows[0].length
  const mean = new Float64Array(width)
  const scale = new Float64Array(width)
  for (const row of rows) for (let j = 0; j < width; j++) mean[j] += row[j] / rows.length
  for (const row of rows) for (let j = 0; j < width; j++) scale[j] += (row[j] - mean[j]) ** 2 / rows.length
  for (let j = 0; j < width; j++) scale[j] = Math.sqrt(scale[j]) || 1
  return { mean, scale }
}

/** Beyond this many deviations a feature says nothing more; the product cuts there as well. */
const FAR = 8

/**
 * Weights on standardised columns.
 * @param rows - features, one array a row
 * @param labels - 0 or 1
 * @param importance - weight of a row
 * @param ridge - strength of the pull towards 0
 * @param offset - log odds of each row that are given beforehand
 */
export function fitDense(rows, labels, importance, ridge, offset = new Float64Array(rows.length)) {
  const { mean, scale } = standardOf(rows)
  const width = mean.length
  const size = width + 1
  const inputs = new Float64Array(rows.length * size)
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j < width; j++) inputs[i * size + j] = Math.max(-FAR, Math.min(FAR, (row[j] - mean[j]) / scale[j]))
    inputs[i * size + width] = 1
  }
  const active = (i, visit) => {
    for (let j = 0; j < size; j++) visit(j, inputs[i * size + j])
  }
  const sums = (weights) => {
    const out = new Float64Array(rows.length)
    for (let i = 0; i < rows.length; i++) {
      let sum = offset[i]
      for (let j = 0; j < size; j++) sum += weights[j] * inputs[i * size + j]
      out[i] = sum
    }
    return out
  }
  const addOuter = (hessian, i, h) => {
    for (let a = 0; a < size; a++) {
      const scaled = h * inputs[i * size + a]
      if (scaled === 0) continue
      const base = a * size
      for (let b = 0; b <= a; b++) hessian[base + b] += scaled * inputs[i * size + b]
    }
  }
  const weights = newton({ size, labels, importance, ridge, sums, active, addOuter })
  return { mean, scale, weights: weights.slice(0, width), bias: weights[width] }
}

/**
 * Weights of features that hold or do not.
 * @param rows - indices of the features that hold
 */
export function fitSparse(rows, labels, importance, width, ridge) {
  const size = width + 1
  const sums = (weights) =>
    Float64Array.from(rows, (row) => {
      let sum = weights[width]
      for (const j of row) sum += weights[j]
      return sum
    })
  const active = (i, visit) => {
    for (const j of rows[i]) visit(j, 1)
    visit(width, 1)
  }
  const addOuter = (hessian, i, h) => {
    const row = rows[i]
    for (let a = 0; a < row.length; a++) {
      hessian[width * size + row[a]] += h
      for (let b = 0; b <= a; b++) hessian[Math.max(row[a], row[b]) * size + Math.min(row[a], row[b])] += h
    }
    hessian[width * size + width] += h
  }
  const weights = newton({ size, labels, importance, ridge, sums, active, addOuter })
  return { weights: weights.slice(0, width), bias: weights[width] }
}

function newton({ size, labels, importance, ridge, sums, active, addOuter }) {
  const bias = size - 1
  let weights = new Float64Array(size)
  let positive = 0
  let all = 0
  for (let i = 0; i < labels.length; i++) {
    all += importance[i]
    positive += importance[i] * labels[i]
  }
  weights[bias] = Math.log(positive / (all - positive))
  const lossOf = (weights, out) => {
    let loss = 0
    for (let i = 0; i < labels.length; i++)
      loss += importance[i] * (Math.max(out[i], 0) - out[i] * labels[i] + Math.log1p(Math.exp(-Math.abs(out[i]))))
    for (let j = 0; j < bias; j++) loss += (ridge / 2) * weights[j] ** 2
    return loss
  }
  let out = sums(weights)
  let loss = lossOf(weights, out)
  for (let step = 0; step < 20; step++) {
    const hessian = new Float64Array(size * size)
    const gradient = new Float64Array(size)
    for (let i = 0; i < labels.length; i++) {
      const p = 1 / (1 + Math.exp(-out[i]))
      const error = (p - labels[i]) * importance[i]
      const h = p * (1 - p) * importance[i]
      if (h < 1e-7) continue
      active(i, (j, value) => {
        gradient[j] += error * value
      })
      addOuter(hessian, i, h)
    }
    for (let j = 0; j < bias; j++) {
      gradient[j] += ridge * weights[j]
      hessian[j * size + j] += ridge
    }
    hessian[bias * size + bias] += 1e-6
    const direction = solve(hessian, gradient, size)
    let length = 1
    let next = weights
    let nextOut = out
    let nextLoss = loss
    for (; length > 1e-3; length /= 2) {
      next = weights.map((weight, j) => weight - length * direction[j])
      nextOut = sums(next)
      nextLoss = lossOf(next, nextOut)
      if (nextLoss < loss) break
    }
    const gain = loss - nextLoss
    if (gain <= 0) break
    weights = next
    out = nextOut
    loss = nextLoss
    if (gain < 1e-3) break
  }
  return weights
}

/** Solves `matrix` x = `right` for a symmetric positive matrix given by its lower half, by Cholesky's method. */
function solve(matrix, right, n) {
  for (let j = 0; j < n; j++) {
    let sum = matrix[j * n + j]
    for (let k = 0; k < j; k++) sum -= matrix[j * n + k] ** 2
    const diagonal = Math.sqrt(Math.max(sum, 1e-12))
    matrix[j * n + j] = diagonal
    for (let i = j + 1; i < n; i++) {
      let rest = matrix[i * n + j]
      for (let k = 0; k < j; k++) rest -= matrix[i * n + k] * matrix[j * n + k]
      matrix[i * n + j] = rest / diagonal
    }
  }
  const x = Float64Array.from(right)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= matrix[i * n + k] * x[k]
    x[i] /= matrix[i * n + i]
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= matrix[k * n + i] * x[k]
    x[i] /= matrix[i * n + i]
  }
  return x
}

/** Four significant digits: more would only make the file longer. */
export const short = (x) => Number(x.toPrecision(4))
