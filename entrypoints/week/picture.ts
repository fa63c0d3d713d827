import type { Line } from '@/utils/family/lines'
import { linesOf } from '@/utils/family/lines'
import type { WeekPage } from '@/utils/family/page'
import { speech } from '@/utils/family/speak'
import type { DayMark } from '@/utils/week/rhythm'

const WIDTH = 1080
const MARGIN = 80
const READ = '"Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, serif'
const PLAIN = 'Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'
const INK = '#25231e'
const SOFT = '#5f5a4f'
const GREEN = '#2a6a45'
const PAPER = '#fffefb'
const RAIL = 72

const VOICES: Readonly<Record<Line['kind'], { font: string; colour: string; leading: number; above: number }>> = {
  title: { font: `64px ${READ}`, colour: INK, leading: 78, above: 0 },
  soft: { font: `28px ${PLAIN}`, colour: SOFT, leading: 40, above: 10 },
  head: { font: `600 32px ${PLAIN}`, colour: GREEN, leading: 44, above: 34 },
  say: { font: `36px ${READ}`, colour: INK, leading: 50, above: 4 },
  rail: { font: '', colour: GREEN, leading: RAIL, above: 6 },
  foot: { font: `26px ${PLAIN}`, colour: SOFT, leading: 38, above: 26 },
}

/** A line of the picture and where it stands. */
interface Placed {
  readonly text: string
  readonly kind: Line['kind']
  readonly y: number
}

/** The page as a picture for a message: a PNG, drawn here, with nothing in it but what stands on the page. */
export async function pictureOf(page: WeekPage): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  const { placed, height } = layOut(linesOf(page), pen)
  canvas.width = WIDTH
  canvas.height = height + MARGIN
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, canvas.width, canvas.height)
  const { direction } = speech(page.language)
  pen.direction = direction
  const start = direction === 'rtl' ? WIDTH - MARGIN : MARGIN
  for (const { text, kind, y } of placed) {
    if (kind === 'rail') drawDays(pen, page.rhythm?.days.map(({ mark }) => mark) ?? [], y, direction)
    pen.font = VOICES[kind].font
    pen.fillStyle = VOICES[kind].colour
    pen.textAlign = 'start'
    // Words of the student's may run the other way than the page.
    pen.fillText(kind === 'say' ? `\u2068${text}\u2069` : text, start, y)
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}

function layOut(lines: readonly Line[], pen: CanvasRenderingContext2D): { placed: Placed[]; height: number } {
  const placed: Placed[] = []
  let y = MARGIN
  for (const { kind, text } of lines) {
    const { font, leading, above } = VOICES[kind]
    pen.font = font
    y += above
    for (const part of wrapped(text, pen)) {
      y += leading
      placed.push({ text: part, kind, y })
    }
  }
  return { placed, height: y }
}

/** A text in lines that fit, broken between words. */
function wrapped(text: string, pen: CanvasRenderingContext2D): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && pen.measureText(longer).width > WIDTH - 2 * MARGIN) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** The days as beads: filled for study, a ring for every other, seven to a row or all in one. */
function drawDays(pen: CanvasRenderingContext2D, marks: readonly DayMark[], y: number, direction: 'ltr' | 'rtl'): void {
  const step = (WIDTH - 2 * MARGIN) / Math.max(7, marks.length)
  const radius = Math.min(20, step * 0.38)
  marks.forEach((mark, at) => {
    const x = MARGIN + step * (at + 0.5)
    pen.beginPath()
    pen.arc(
      direction === 'rtl' ? WIDTH - x : x,
      y - RAIL / 3,
      mark === 'studied' ? radius : radius * 0.7,
      0,
      2 * Math.PI,
    )
    pen.fillStyle = GREEN
    pen.strokeStyle = SOFT
    pen.lineWidth = 2
    if (mark === 'studied') pen.fill()
    else pen.stroke()
  })
}
