import { arc, pie } from 'd3-shape'
import { html } from '../html.ts'

interface Share {
  /** Class of its colour. */
  tone: string
  value: number
}

const [outer, inner] = [76, 50]
const segment = arc<{ startAngle: number; endAngle: number; padAngle: number }>()
  .innerRadius(inner)
  .outerRadius(outer)
/** In the order in which they are given, from the top on. */
const divide = pie<Share>()
  .value(({ value }) => value)
  .sort(null)
  .padAngle(0.02)

/** A ring of shares with a number in it. */
export function ring(
  label: string,
  shares: readonly Share[],
  { number, below }: { number: string; below: string },
) {
  const some = shares.filter(({ value }) => value > 0)
  return html`
    <svg role="img" aria-label=${label} viewBox="-80 -80 160 160" class="ring">
      ${divide(some).map(
        (part) =>
          html`<path
            class=${`fill ${part.data.tone}`}
            d=${segment({ ...part, padAngle: some.length > 1 ? part.padAngle : 0 })}
          />`,
      )}
      <text y="2" text-anchor="middle" class="large">${number}</text>
      <text y="20" text-anchor="middle">${below}</text>
    </svg>
  `
}
