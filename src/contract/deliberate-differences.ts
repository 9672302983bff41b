/** A request on which the generated validators and express-openapi-validator do not agree, on purpose. */
export interface DeliberateDifference {
  ours: 'accepted' | 'refused'
  /** Words of the one that refuses, by which the difference is known. */
  words: string
  reason: string
}

/** All of them. Any other disagreement is a fault, and so is an entry on which the two agree. */
export const deliberateDifferences = {
  'a number without end': {
    ours: 'refused',
    words: 'must be a finite number',
    reason:
      'Ajv converts the text "Infinity" or "1e999" to a number and then looks at neither type nor range. No page is that far away.',
  },
  'no body where one is required': {
    ours: 'refused',
    words: 'body: is required',
    reason:
      'The library asks whether the schema of the body has required properties, not whether the body is required.',
  },
  'text that cannot be stored': {
    ours: 'refused',
    words: 'must not contain NUL',
    reason: 'Postgres stores no NUL, and UTF-8 has no lone surrogates. JSON Schema has no word for it.',
  },
  'a body that is not UTF-8': {
    ours: 'refused',
    words: 'is not valid UTF-8',
    reason: 'Express reads replacement characters instead, so that something else is stored than was sent.',
  },
  'another charset': {
    ours: 'refused',
    words: 'The body must be UTF-8.',
    reason:
      'JSON that is exchanged between systems is UTF-8 (RFC 8259, section 8.1). Express reads UTF-16 too.',
  },
  'bad percent-encoding': {
    ours: 'refused',
    words: 'has bad percent-encoding',
    reason:
      'Express keeps what it cannot decode as it stands, and something else would be looked for or stored.',
  },
  'a list in a form': {
    ours: 'refused',
    words: 'must be a single value',
    reason: 'Express reads `a[]=1` as a field of that name, and a schema that takes any field lets it pass.',
  },
  'a field unlike another': {
    ours: 'refused',
    words: 'must be the same as',
    reason: 'JSON Schema compares a field with fixed values only; `x-same-as` names another field.',
  },
  'reserved characters in a query': {
    ours: 'accepted',
    words: 'must be url encoded',
    reason: 'Browsers and axios send `:`, `@` and others as they are, and RFC 3986 (section 3.4) lets them.',
  },
  'another case of a path': {
    ours: 'refused',
    words: 'There is no such path.',
    reason:
      'Paths are told apart by the case of their letters (RFC 3986, section 6.2.2.1): Express takes any.',
  },
  'empty segments of a path': {
    ours: 'accepted',
    words: 'not found',
    reason: 'Clients join addresses with a slash too many, which the frameworks of the vendors pass over.',
  },
  'a parameter without a value': {
    ours: 'accepted',
    words: 'Empty value found for query parameter',
    reason:
      'Forms and clients send filters that are not filled in: one without a value counts as not given, which OpenAPI can say of texts only.',
  },
  "a parameter of the caller's own": {
    ours: 'accepted',
    words: "Unknown query parameter '_",
    reason: 'Libraries add `_=1772355600` so that no cache answers. OpenAPI cannot name what is passed over.',
  },
  'HEAD for GET': {
    ours: 'accepted',
    words: 'HEAD method not allowed',
    reason: 'HTTP has HEAD wherever it has GET (RFC 9110, section 9.1); the library wants it declared.',
  },
} as const satisfies Record<string, DeliberateDifference>

/**
 * The difference that explains a disagreement, or null.
 * @param words of the one that refuses
 */
export function explain(ours: DeliberateDifference['ours'], words: string): string | null {
  const found = Object.entries(deliberateDifferences).find(
    ([, difference]) => difference.ours === ours && words.includes(difference.words),
  )
  return found?.[0] ?? null
}
