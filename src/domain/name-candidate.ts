/** A word of a message that could be the name of something in a cluster; only those that exist there count. */
export interface NameCandidate {
  readonly name: string;
  /** How much speaks for a namespace of this name, from 0. */
  readonly asNamespace: number;
  /** How much speaks for a workload or pod of this name, from 0. */
  readonly asObject: number;
  /** The kind that stands beside it, as kubectl's singular: `deployment`, `pod`. */
  readonly kind?: string;
  /** The namespace that the text binds it to: `checkout` in `checkout/cart-api`. */
  readonly namespace?: string;
}
