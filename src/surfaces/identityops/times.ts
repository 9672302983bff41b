// How this surface writes instants: ISO 8601 in UTC, with milliseconds.

export const time = (date: Date | null): string | null => date?.toISOString() ?? null

/** An instant as Graph gave it, with up to seven digits of seconds. */
export const instant = (text: string | null): string | null => (text === null ? null : time(new Date(text)))
