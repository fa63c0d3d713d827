import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Listed, readListed } from './read'

const [command, ...options] = process.argv.slice(2)

const write = (row: object) =>
  new Promise<void>((go) =>
    process.stdout.write(`${JSON.stringify(row)}\n`) ? go() : process.stdout.once('drain', go),
  )

async function readList(list: string): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(list) })) {
    if (line.trim() === '') continue
    const row = JSON.parse(line) as Listed
    try {
      await write(await readListed(row))
    } catch {
      await write({ id: row.id, failure: { code: 'read.unreadable' } })
    }
  }
}

if (command === 'read') await readList(options[options.indexOf('--list') + 1] as string)
