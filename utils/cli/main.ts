import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { explainFile } from './explain'
import { readRow } from './read'
import { replayAnswers, replayReviews } from './replay'

const USE = `read --list LIST.jsonl     one reading a line for rows {"id", "file", "url"}
read --explain FILE.html   each block of a page, kept (+) or not (-), and why
replay --answers FILE.csv  one chance a row that the answer is right, before it is seen; plain or .gz
replay --reviews FILE.csv  one chance a row that the card is recalled, before the review is seen`

/** Waits when the reader of the output is slower than this. */
const print = (line: string) =>
  new Promise<void>((go) => (process.stdout.write(`${line}\n`) ? go() : process.stdout.once('drain', go)))

async function readList(list: string): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(list) })) {
    if (line.trim() !== '') await print(JSON.stringify(await readRow(line)))
  }
}

async function replay(option: string | undefined, file: string): Promise<void> {
  const chances = option === '--answers' ? replayAnswers(file) : replayReviews(file)
  if (chances.ok) {
    if (chances.value.length > 0) await print(chances.value.map((chance) => chance.toFixed(6)).join('\n'))
  } else {
    console.error(`${file}: ${chances.failure.detail} (${chances.failure.code})`)
    process.exitCode = 1
  }
}

async function run([command, option, file]: readonly string[]): Promise<void> {
  if (command === 'read' && option === '--list' && file !== undefined) await readList(file)
  else if (command === 'read' && option === '--explain' && file !== undefined) {
    for (const line of await explainFile(file)) await print(line)
  } else if (command === 'replay' && (option === '--answers' || option === '--reviews') && file !== undefined) {
    await replay(option, file)
  } else {
    console.error(USE)
    process.exitCode = 2
  }
}

await run(process.argv.slice(2))
