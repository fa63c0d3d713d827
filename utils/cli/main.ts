import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { explainFile } from './explain'
import { reportMap } from './map/main'
import { readRow } from './read'

const USE = `read --list LIST.jsonl     one reading a line for rows {"id", "file", "url"}
read --explain FILE.html   each block of a page, kept (+) or not (-), and why
map [FOLDER]               checks the map, prints what it holds, fails on any fault`

/** Waits when the reader of the output is slower than this. */
const print = (line: string) =>
  new Promise<void>((go) => (process.stdout.write(`${line}\n`) ? go() : process.stdout.once('drain', go)))

async function readList(list: string): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(list) })) {
    if (line.trim() !== '') await print(JSON.stringify(await readRow(line)))
  }
}

async function run([command, option, file]: readonly string[]): Promise<void> {
  if (command === 'read' && option === '--list' && file !== undefined) await readList(file)
  else if (command === 'read' && option === '--explain' && file !== undefined) {
    for (const line of await explainFile(file)) await print(line)
  } else if (command === 'map') {
    if (reportMap(option ?? 'utils/map/concepts', (line) => console.log(line)) > 0) process.exitCode = 1
  } else {
    console.error(USE)
    process.exitCode = 2
  }
}

await run(process.argv.slice(2))
