// The command line: `npm run --silent read -- --list LIST.jsonl` and what else utils/cli/main.ts knows.
import { load } from './bundle.mjs'

await load('utils/cli/main.ts')
