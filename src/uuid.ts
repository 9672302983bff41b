/** A UUID in the form of RFC 9562, in either case: without the prefix `urn:uuid:`, braces or omitted hyphens. */
export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isUuid = (text: string): boolean => uuidPattern.test(text)
