import { line } from 'd3-shape'
import { html } from '../html.ts'

interface Point {
  /** Milliseconds. */
  at: number
  value: number
}

const [width, height] = [320, 130]
const [left, right, top, bottom] = [30, 12, 14, 22]

/** A line through values from 0 to 100 over time. @param ends what the first and the last point in time are called */
export function scoreLine(label: string, points: readonly Point[], ends: readonly [string, string]) {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  const x = ({ at }: Point) =>
    last === first
      ? (left + width - right) / 2
      : left + ((at - first) / (last - first)) * (width - left - right)
  const y = (value: number) => top + (1 - value / 100) * (height - top - bottom)
  const path = line<Point>(x, ({ value }) => y(value))
  return html`
    <svg role="img" aria-label=${label} viewBox=${`0 0 ${width} ${height}`}>
      ${[0, 50, 100].map(
        (value) => html`
          <line class="grid" x1=${left} x2=${width - right} y1=${y(value)} y2=${y(value)} />
          <text x=${left - 6} y=${y(value) + 4} text-anchor="end">${value}</text>
        `,
      )}
      ${points.length > 1 && html`<path class="stroke" d=${path([...points])} />`}
      ${points.map(
        (point) =>
          html`<circle class="point" cx=${x(point).toFixed(1)} cy=${y(point.value).toFixed(1)} r="4" />`,
      )}
      <text x=${left} y=${height - 5}>${ends[0]}</text>
      ${last !== first && html`<text x=${width - right} y=${height - 5} text-anchor="end">${ends[1]}</text>`}
    </svg>
  `
}
