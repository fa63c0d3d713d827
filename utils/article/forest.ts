/**
 * Boosted decision trees as numbers. A tree is written from its root in the order node, lower branch, upper branch:
 * a node is its feature and the value from which on the upper branch is taken, a leaf is -1 and what it adds.
 */
export interface Forest {
  /** Log odds before any tree has spoken. */
  readonly base: number
  readonly trees: readonly (readonly number[])[]
}

/** Log odds that `forest` gives to a row of features. */
export function logOddsOf(forest: Forest, row: ArrayLike<number>): number {
  return forest.trees.reduce((sum, tree) => sum + leafOf(tree, row), forest.base)
}

function leafOf(tree: readonly number[], row: ArrayLike<number>): number {
  let at = 0
  while (tree[at] !== -1) {
    const upper = (row[tree[at] as number] as number) >= (tree[at + 1] as number)
    at = upper ? endOf(tree, at + 2) : at + 2
  }
  return tree[at + 1] as number
}

/** Where the branch that begins at `start` ends. */
function endOf(tree: readonly number[], start: number): number {
  let at = start
  for (let open = 1; open > 0; at += 2) open += tree[at] === -1 ? -1 : 1
  return at
}

/** The likelihood, 0 to 1, of log odds. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
