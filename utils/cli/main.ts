import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { explainFile } from './explain'
import { readRow } from './read'

const USE = `read --list LIST.jsonl     one reading a line for rows {"id", "file", "url"}
read --explain FILE.html   each block of a page, kept (+) or not (-), and why`

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
  } else {
    console.error(USE)
    process.exitCode = 2
  }
}

await run(process.argv.slice(2))
