import type { Cause } from '../catalogue/kind.ts';
import type { AnyCheck, Reads } from '../diagnostics/check.ts';
import type { Finder } from '../diagnostics/target/resolution.ts';
import type { Entities, EntityName } from '../domain/entities.ts';
import type { WorkloadKind } from '../providers/kubernetes/types.ts';

/** A kind of thing that can be asked about: all that grammar, search, permissions and help know of it. */
export interface Subject {
  /** The name of its folder. */
  readonly kind: string;
  /** What it is called in a command, kubectl's short names included; the first is the full one. */
  readonly words: readonly string[];
  /** In a sentence: `node group`. */
  readonly title: string;
  /** What its name is known as. */
  readonly entity: EntityName;
  readonly workloadKind?: WorkloadKind;
  /** Whether its name may be written with a namespace: `shop/checkout`. */
  readonly isNamespaced: boolean;
  /** After `/diagnose`. */
  readonly example: string;
  /** What a name must look like where any name will not do, and what is said of others. */
  readonly format?: { readonly pattern: RegExp; readonly says: string };
  /** A name that this pattern fits is the name of something else: an instance, asked for as a node. */
  readonly otherwise?: { readonly pattern: RegExp; readonly entity: EntityName };
  /** Whether colleagues mean it when they name it in prose; its words weigh names in a message. */
  readonly isInProse: boolean;
  /** Names that are more exact are looked up first: 1 before 2. */
  readonly precedence: number;
  /** What finding it reads. */
  readonly reads: Reads;
  readonly find?: Finder['find'];
  /** Whether it is what is really asked about, whatever workload is named beside it. */
  readonly asksFirst?: true;
  /** Looked for only where the asker names it beside the message: in an error's text its name says something else. */
  readonly isAskedFor?: true;
  /** The check that tells its state, whatever else is looked at. */
  readonly state?: AnyCheck;
  /** What can be wrong with it when it is asked for without an error; furthest upstream first. */
  readonly causes?: (known: Entities) => readonly Cause[];
}
