import { randomUUID } from 'node:crypto'

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

/** The engine's, which the types of the language do not know yet: JSON that is written as it is. */
const { rawJSON: rawJson } = JSON as unknown as { rawJSON: (text: string) => unknown }

const longNumber = /[\s:,[-][\d.]{16}/

/** Whether JSON may have a number with more digits than a double, any of which has 15. Nearly none has. */
const hasLongNumber = (text: string): boolean => longNumber.test(text)

/** Most numbers of one text whose digits are kept: reading them takes many times as long, and others wait. */
const mostNumbers = 100_000

/** A text has more long numbers than anybody would send who means well. */
export class TooManyLongNumbers extends Error {
  override readonly message = `has more than ${mostNumbers} numbers with more digits than a double`
}

/**
 * Reads JSON, and keeps the digits of numbers that JSON.parse would change: those are ExactNumbers.
 * @param value what JSON.parse makes of it, which is returned where it changes none
 * @throws SyntaxError
 * @throws TooManyLongNumbers
 */
export function parseExactJson(json: string, value: unknown = JSON.parse(json)): unknown {
  if (!hasLongNumber(json)) return value
  // The engine tells a reviver the source of every number, and takes many times as long for all of them.
  const marked = markNumbers(json)
  return marked === json ? value : unmark(JSON.parse(marked))
}

/** What nobody can have written: it begins the texts that stand for numbers for a while. */
const mark = `${randomUUID()} `

/** Makes texts of the numbers that a double would change. @param json that is right */
function markNumbers(json: string): string {
  const parts: string[] = []
  let left = mostNumbers
  for (let at = 0; at < json.length;) {
    const quote = json.indexOf('"', at)
    const text = quote < 0 ? json.length : quote
    const next = quote < 0 ? json.length : endOfText(json, quote)
    const [between, found] = markBetween(json.slice(at, text))
    if ((left -= found) < 0) throw new TooManyLongNumbers()
    parts.push(between, json.slice(text, next))
    at = next
  }
  return parts.join('')
}

/** Where the text that begins with a quote is over. */
function endOfText(json: string, quote: number): number {
  for (let at = quote + 1; ; at++) {
    at = json.indexOf('"', at)
    let backslashes = at
    while (json[backslashes - 1] === '\\') backslashes--
    if ((at - backslashes) % 2 === 0) return at + 1
  }
}

/**
 * Marks numbers in what stands between two texts. By hand, since patterns give up on numbers of a million digits.
 * @returns how many long numbers there are as well; after too many it looks no further
 */
function markBetween(json: string): [marked: string, found: number] {
  const longRun = /[\d.]{16}/g
  let marked = ''
  let done = 0
  let count = 0
  for (let found; json.length - done >= 16 && (found = longRun.exec(json)) !== null;) {
    let start = found.index
    let end = longRun.lastIndex
    while (start > done && isNumeric(json[start - 1])) start--
    while (isNumeric(json[end])) end++
    marked += json.slice(done, start) + markNumber(json.slice(start, end))
    longRun.lastIndex = done = end
    if (++count > mostNumbers) break
  }
  return [done === 0 ? json : marked + json.slice(done), count]
}

const isNumeric = (sign: string | undefined) => sign !== undefined && '0123456789.-+eE'.includes(sign)

function markNumber(source: string): string {
  const value = Number(source)
  const isKept = !Number.isFinite(value) || value === 0 || significant(source) === significant(String(value))
  return isKept ? source : `"${mark}${source}"`
}

/** The digits from the first to the last that is not zero. The size needs no look: it is that of the double. */
function significant(number: string): string {
  const [mantissa = ''] = number.toLowerCase().split('e', 1)
  const digits = mantissa.replaceAll(/[-.]/g, '')
  let [start, end] = [0, digits.length]
  while (digits[start] === '0') start++
  while (digits[end - 1] === '0') end--
  return digits.slice(start, end)
}

/** Makes ExactNumbers of the texts that stand for them. */
function unmark(value: unknown): unknown {
  const whole = [value]
  const holders: Record<string | number, unknown>[] = [whole as never]
  const visit = (holder: Record<string | number, unknown>, name: string | number) => {
    const value = holder[name]
    if (typeof value === 'string') {
      if (value.startsWith(mark)) holder[name] = new ExactNumber(value.slice(mark.length))
    } else if (typeof value === 'object' && value !== null) holders.push(value as never)
  }
  for (let holder; (holder = holders.pop()) !== undefined;) {
    if (Array.isArray(holder)) for (let index = 0; index < holder.length; index++) visit(holder, index)
    else for (const name in holder) visit(holder, name)
  }
  return whole[0]
}
