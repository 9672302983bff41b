import { html } from '../html.ts'

interface Mark {
  /** Days from the beginning of the axis. */
  days: number
  /** Class of its colour. */
  tone: string
  /** Short. */
  words: string
}

const [width, left, right] = [320, 14, 14]
const [radius, step] = [9, 21]

/** Marks on an axis of so many days, one above the other where they would touch. */
export function timeAxis(label: string, length: number, marks: readonly Mark[]) {
  const x = (days: number) => left + (days / length) * (width - left - right)
  const placed = place(marks.map((mark) => ({ ...mark, x: x(mark.days) })))
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1))
  const base = rows * step + 4
  const ticks = [0, length / 3, (2 * length) / 3, length]
  return html`
    <svg role="img" aria-label=${label} viewBox=${`0 0 ${width} ${base + 24}`}>
      <line class="grid" x1=${left} x2=${width - right} y1=${base} y2=${base} />
      ${ticks.map(
        (days, index) => html`
          <line class="grid" x1=${x(days)} x2=${x(days)} y1=${base - 4} y2=${base + 4} />
          <text
            x=${x(days)}
            y=${base + 19}
            text-anchor=${index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          >
            ${days === 0 ? 'scan' : `${days} days`}
          </text>
        `,
      )}
      ${placed.map(
        ({ x: at, row, tone, words }) => html`
          <circle class=${`mark ${tone}`} cx=${at.toFixed(1)} cy=${base - 12 - row * step} r=${radius} />
          <text class="inside" x=${at.toFixed(1)} y=${base - 8 - row * step} text-anchor="middle"
            >${words}</text
          >
        `,
      )}
    </svg>
  `
}

/** Gives each mark the lowest row in which nothing touches it. @param marks from left to right */
function place<M extends { x: number }>(marks: readonly M[]): (M & { row: number })[] {
  const ends: number[] = []
  return marks.map((mark) => {
    const free = ends.findIndex((end) => mark.x - end >= 2 * radius + 1)
    const row = free === -1 ? ends.length : free
    ends[row] = mark.x
    return { ...mark, row }
  })
}
