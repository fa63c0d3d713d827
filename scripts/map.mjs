// Checks the curriculum map and says what it holds; fails on any fault. Another folder of concepts may be named.
import { load } from './bundle.mjs'

const { reportMap } = await load('utils/cli/map/main.ts')
const faults = reportMap(process.argv[2] ?? 'utils/map/concepts', (line) => console.log(line))
process.exit(faults > 0 ? 1 : 0)
