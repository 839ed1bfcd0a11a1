import type { EntityName } from '../../../domain/entities.ts';
import type { NamedObject, ObjectKind } from '../../../providers/kubernetes/object-types.ts';
import { defineCheck, ok, skipped } from '../../check.ts';
import { text } from './text.ts';

const KINDS: Readonly<Partial<Record<EntityName, ObjectKind>>> = {
  service: 'Service',
  ingress: 'Ingress',
  hpa: 'HorizontalPodAutoscaler',
  pdb: 'PodDisruptionBudget',
  pvc: 'PersistentVolumeClaim',
};

/** Judges nothing: it tells what an object that owns no pods says of itself. */
export const objectIsRead = defineCheck({
  id: 'kubernetes/object-is-read',
  needs: ['namespace'],
  reads: { kubernetes: ['object'] },
  codes: {},
  text,
  async run(found, { kubernetes }) {
    const { namespace } = found;
    const asked = Object.entries(KINDS).find(([entity]) => nameIn(found, entity) !== undefined);
    if (!asked) return skipped('no such object was asked about');
    const [entity, kind] = asked;
    const name = nameIn(found, entity) ?? '';
    const object = await kubernetes.object(kind, namespace, name);
    const subject = `${kind.toLowerCase()} ${namespace}/${name}`;
    if (!object) return ok([{ subject, path: '', value: 'absent' }]);
    return ok(factsOf(object).map(fact => ({ subject, ...fact })));
  },
});

function nameIn(found: Readonly<Record<string, string | undefined>>, entity: string): string | undefined {
  return found[entity];
}

/** Its conditions first: they say more than its fields. */
function factsOf({ metadata, conditions, state }: NamedObject) {
  const deleted = metadata?.deletionTimestamp;
  const told = conditions.map(({ type, status, reason, message }) => ({
    path: `condition ${type}`,
    value: [status, reason, message].filter(Boolean).join(', '),
  }));
  return [
    ...(deleted ? [{ path: 'metadata.deletionTimestamp', value: deleted.toISOString() }] : []),
    ...told,
    ...state,
  ];
}
