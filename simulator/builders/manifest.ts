import type { Manifest, Resource } from '../world.ts';
import { minutesBefore, timeOf, uidOf } from './naming.ts';

/** What is chosen about any object's metadata. */
export interface Named {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Thirty days unless given. */
  readonly createdMinutesAgo?: number;
  readonly owner?: Owner;
}

/** The controller that an object belongs to. */
export interface Owner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

const MONTH = 30 * 24 * 60;

/** A whole manifest from a few names, with the metadata that the API server would add. */
export function manifest(
  apiVersion: string,
  kind: string,
  named: Named,
  rest: Resource,
  now: Date,
): Manifest {
  const { name, namespace, labels, annotations, createdMinutesAgo = MONTH, owner } = named;
  const place = namespace ?? '';
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      ...(namespace === undefined ? {} : { namespace }),
      uid: uidOf(kind, place, name),
      resourceVersion: '1',
      creationTimestamp: timeOf(minutesBefore(now, createdMinutesAgo)),
      ...(labels === undefined ? {} : { labels }),
      ...(annotations === undefined ? {} : { annotations }),
      ...(owner === undefined ? {} : { ownerReferences: [reference(owner, place)] }),
    },
    ...rest,
  };
}

function reference({ apiVersion, kind, name }: Owner, namespace: string): Resource {
  const uid = uidOf(kind, namespace, name);
  return { apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true };
}
