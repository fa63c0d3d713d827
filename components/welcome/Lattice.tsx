import './Lattice.css'

/** Laths of the lattice: x of the uprights, y of the crossbars. */
const UPRIGHTS = [60, 130, 200]
const CROSSBARS = [62, 132, 202, 262]
const STEM =
  'M96 290C94 283 78 263 86 250C94 237 137 227 142 214C147 201 130 182 118 170C106 158 74 152 72 140C70 128 92 105 108 96C124 87 159 94 170 84C181 74 175 44 176 36'
const LEAF = 'M0 0C-2-16 10-30 34-30 35-10 20 4 0 0z'
/** Where leaves stand on the stem: x, y, turned by degrees, size. */
const LEAVES = [
  [86, 250, -150, 0.8],
  [116, 228, -40, 0.9],
  [142, 212, 20, 1],
  [118, 170, -75, 0.85],
  [96, 155, 60, 0.75],
  [72, 140, -110, 0.95],
  [88, 112, 0, 0.8],
  [132, 88, -95, 0.85],
  [170, 84, 30, 1],
  [177, 52, -100, 0.8],
  [176, 37, -10, 1.05],
] as const

/** The picture of what Trellis is: a plant that grows on what holds it. Decoration; the words beside it say the same. */
export function Lattice() {
  return (
    <svg class="lattice" viewBox="0 0 260 300" aria-hidden="true">
      {UPRIGHTS.map((x) => (
        <path key={x} class="lath" d={`M${x} 14V286`} />
      ))}
      {CROSSBARS.map((y) => (
        <path key={y} class="lath" d={`M26 ${y}H234`} />
      ))}
      <path class="stem" d={STEM} />
      {LEAVES.map(([x, y, turned, size]) => (
        <path key={y} class="leaf" d={LEAF} transform={`translate(${x} ${y}) rotate(${turned}) scale(${size})`} />
      ))}
    </svg>
  )
}
