import { expect, test } from 'vitest'
import { compileFolder } from '@/utils/cli/map/compile'
import { reportMap } from '@/utils/cli/map/main'

const FOLDER = 'utils/map/concepts'

test('the map that is shipped has no fault that a program can find, and every part of it loads within its budget', () => {
  const lines: string[] = []
  expect(
    reportMap(FOLDER, (line) => lines.push(line)),
    lines.slice(0, 5).join('\n'),
  ).toBe(0)
  expect(lines.find((line) => line.endsWith('concepts'))).toBe(
    `${compileFolder(FOLDER).index.concepts.length} concepts`,
  )
}, 120_000)

test('there is enough of it where students are many', () => {
  const { concepts } = compileFolder(FOLDER).index
  const least = {
    mathematics: 120,
    biology: 90,
    chemistry: 90,
    physics: 90,
    'computer-science': 80,
    history: 60,
    psychology: 60,
    economics: 60,
    statistics: 50,
  }
  for (const [subject, n] of Object.entries(least))
    expect(concepts.filter((one) => one.subject === subject).length, subject).toBeGreaterThanOrEqual(n)
})
