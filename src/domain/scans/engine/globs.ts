/** Whether a text, in any case, has the form of a pattern, in which `*` stands for any text, also none. */
export type Matcher = (text: string) => boolean

/** Matches what any of the patterns does. Takes no longer than pattern and text are long, unlike a regular expression. */
export function anyOf(patterns: readonly string[]): Matcher {
  const matchers = patterns.map(toMatcher)
  return (text) => matchers.some((matches) => matches(text.toLowerCase()))
}

function toMatcher(pattern: string): Matcher {
  const [first = '', ...rest] = pattern.toLowerCase().split('*')
  const last = rest.pop()
  if (last === undefined) return (text) => text === first
  return (text) => {
    if (!text.startsWith(first)) return false
    let position = first.length
    for (const part of rest) {
      // The leftmost place leaves most for the parts that follow.
      const found = text.indexOf(part, position)
      if (found === -1) return false
      position = found + part.length
    }
    return text.length - last.length >= position && text.endsWith(last)
  }
}
