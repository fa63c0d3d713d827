import jsep from 'jsep'
import { type Expression, OPERATORS } from '../../map/expression'

// As in school: `and` and `or` bind loosest, powers tightest and from the right.
jsep.addBinaryOp('and', 2)
jsep.addBinaryOp('or', 1)
jsep.addBinaryOp('^', 11, true)
jsep.addUnaryOp('not')

/** @throws Error that says what is wrong, for an author to read */
export function parseExpression(given: string | number): Expression {
  if (typeof given === 'number') return given
  // A sign before a power means the power's negative, which this parser would read the other way.
  if (/(^|[(,*/+-]\s*)-\s*[\w.]+\s*\^/.test(given)) throw new Error(`put -(a ^ b) or (-a) ^ b in "${given}"`)
  return compact(jsep(given))
}

function compact(node: jsep.Expression): Expression {
  switch (node.type) {
    case 'Literal':
      if (typeof node['value'] !== 'number') throw new Error(`"${node['raw']}" is no number`)
      return node['value']
    case 'Identifier':
      return node['name'] as string
    case 'UnaryExpression':
      return [known(node['operator'] === '-' ? 'neg' : node['operator']), compact(node['argument'] as jsep.Expression)]
    case 'BinaryExpression':
      return [
        known(node['operator']),
        compact(node['left'] as jsep.Expression),
        compact(node['right'] as jsep.Expression),
      ]
    case 'CallExpression': {
      const { name } = node['callee'] as { name?: string }
      return [known(name), ...(node['arguments'] as jsep.Expression[]).map(compact)]
    }
    default:
      throw new Error(`${node.type} has no meaning here`)
  }
}

function known(op: unknown): string {
  if (typeof op !== 'string' || !Object.hasOwn(OPERATORS, op)) throw new Error(`there is no "${op}"`)
  return op
}
