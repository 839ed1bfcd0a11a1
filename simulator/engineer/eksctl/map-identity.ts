import { parse, stringify } from 'yaml';
import { findObject, put, withObjects } from '../../builders/change.ts';
import { configMap } from '../../builders/objects.ts';
import { textAt } from '../../fields.ts';
import type { World } from '../../world.ts';
import { flagOf } from '../arguments.ts';
import type { EksctlCall } from './call.ts';

/** `eksctl create iamidentitymapping`: one more role in the `aws-auth` config map. */
export function mapIdentity(call: EksctlCall): World {
  const { args, context, session } = call;
  const entry = {
    rolearn: flagOf(args, 'arn'),
    username: flagOf(args, 'username'),
    groups: args.flags.group ?? [],
  };
  const named = { name: 'aws-auth', namespace: 'kube-system' };
  const before = findObject(session.world, context, { kind: 'ConfigMap', ...named });
  const map = before ?? configMap(named, {}, session.now);
  const read: unknown = parse(textAt(map, 'data', 'mapRoles') || '[]');
  const entries: readonly unknown[] = Array.isArray(read) ? read : [];
  const others = entries.filter(one => textAt(one, 'rolearn') !== entry.rolearn);
  return withObjects(session.world, context, put(map, ['data', 'mapRoles'], stringify([...others, entry])));
}
