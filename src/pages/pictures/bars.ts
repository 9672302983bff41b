import { html } from '../html.ts'

interface Bar {
  title: string
  /** Class of its colour. */
  tone: string
  value: number
  /** The value in words. */
  words: string
}

const [width, step] = [320, 40]

/** Bars beside each other's length, each with its value in words. */
export function bars(label: string, all: readonly Bar[]) {
  const longest = Math.max(1, ...all.map(({ value }) => value))
  return html`
    <svg role="img" aria-label=${label} viewBox=${`0 0 ${width} ${all.length * step}`}>
      ${all.map(({ title, tone, value, words }, index) => {
        const top = index * step
        return html`
          <text x="0" y=${top + 13}>${title}</text>
          <text x=${width} y=${top + 13} text-anchor="end">${words}</text>
          <rect class="track" x="0" y=${top + 19} width=${width} height="12" rx="3" />
          <rect
            class=${`fill ${tone}`}
            x="0"
            y=${top + 19}
            width=${((width * value) / longest).toFixed(1)}
            height="12"
            rx="3"
          />
        `
      })}
    </svg>
  `
}
