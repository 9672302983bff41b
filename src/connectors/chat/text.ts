/** How much it matters, in a word. */
export const severityLine = (severity: string) =>
  `Severity: ${severity.charAt(0).toUpperCase()}${severity.slice(1)}`

/** What is said of things that are not shown. @param besides whether others are */
export const countOf = (left: number, besides: boolean) => (besides ? `and ${left} more` : `${left} in all`)

/** As much of a text as fits when each character is written as `write` says, with a sign that there was more. */
export function fit(text: string, most: number, write: (sign: string) => string): string {
  let [written, cut] = ['', '']
  for (const sign of text) {
    written += write(sign)
    if (written.length > most) return `${cut}…`
    if (written.length < most) cut = written
  }
  return written
}
