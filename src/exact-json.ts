/**
 * A number that no double has, as it was written in JSON. It is written as it came: `JSON.stringify` asks `toJSON`.
 */
export class ExactNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toJSON(): unknown {
    return rawJson(this.text)
  }
}

/** What the engine has beyond the types of the language: the source of a value that is read, and JSON as it is. */
const { rawJSON: rawJson, parse } = JSON as unknown as {
  rawJSON: (text: string) => unknown
  parse: (
    text: string,
    revive?: (name: string, value: unknown, context: { source?: string }) => unknown,
  ) => unknown
}

const longNumber = /[\s:,[-][\d.]{16}/

/** Whether JSON may have a number with more digits than a double, any of which has 15. Nearly none has. */
export const hasLongNumber = (text: string): boolean => longNumber.test(text)

/**
 * Reads JSON, and keeps the digits of numbers that JSON.parse would change: those are ExactNumbers.
 * @throws SyntaxError
 */
export const parseExactJson = (text: string): unknown =>
  hasLongNumber(text) ? parse(text, keepDigits) : parse(text)

function keepDigits(_name: string, value: unknown, { source = '' }: { source?: string }): unknown {
  if (typeof value !== 'number' || source.length < 16 || !Number.isFinite(value) || value === 0) return value
  return significant(source) === significant(String(value)) ? value : new ExactNumber(source)
}

/** The digits of a number from the first to the last that is not zero. Its size needs no look: it is that of the double. */
function significant(number: string): string {
  const digits = number.replace(/[eE].*/, '').replaceAll(/[-.]/g, '')
  let [start, end] = [0, digits.length]
  while (digits[start] === '0') start++
  while (digits[end - 1] === '0') end--
  return digits.slice(start, end)
}
