// What pages use of Preact. Its own types bring those of a browser along, of which a server has nothing: `document` would
// compile everywhere. tsconfig.json leads here (`paths`); only the compiler looks.

/** An element of a page, or a component with what it is given. */
export interface VNode {
  type: unknown
  props: object
}

/** Whatever can stand in an element. */
export type ComponentChildren =
  ComponentChildren[] | VNode | string | number | bigint | boolean | null | undefined

export function h(type: unknown, props: object | null, ...children: ComponentChildren[]): VNode
