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
  const ends = endsOf(tree)
  let at = 0
  while (tree[at] !== -1) {
    const upper = (row[tree[at] as number] as number) >= (tree[at + 1] as number)
    at = upper ? (ends[at + 2] as number) : at + 2
  }
  return tree[at + 1] as number
}

const known = new WeakMap<readonly number[], Int32Array>()

/** Where the branch that begins at each place ends; found once a tree, for every block of every page asks. */
function endsOf(tree: readonly number[]): Int32Array {
  let ends = known.get(tree)
  if (ends === undefined) {
    ends = new Int32Array(tree.length)
    for (let at = tree.length - 2; at >= 0; at -= 2)
      ends[at] = tree[at] === -1 ? at + 2 : (ends[ends[at + 2] as number] as number)
    known.set(tree, ends)
  }
  return ends
}

/** The likelihood, 0 to 1, of log odds. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
