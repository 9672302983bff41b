/**
 * String formats that mean less here than in Ajv's own list (Postgres takes a UUID without the prefix `urn:uuid:`),
 * and the form of names that the domain looks up.
 */
export const formats = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  'iana-timezone': /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/,
  permission: /^[A-Za-z]+\.[A-Za-z]+$/,
}
