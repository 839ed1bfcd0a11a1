import type { Evidence } from '../../../domain/outcome.ts';
import type { ConfigMap } from '../../../providers/kubernetes/network-types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { type MissingConfig, missingConfigOf } from '../../workloads/missing-config.ts';
import { text } from './text.ts';

const PLACE = ['namespace', 'pod'] as const;

/** Secrets are never read: of them only the kubelet's word is known. Source: https://kubernetes.io/docs/concepts/configuration/configmap/ */
export const podConfigExists = defineCheck({
  id: 'kubernetes/pod-config-exists',
  needs: ['namespace', 'pod'],
  reads: { kubernetes: ['pod', 'eventsAbout', 'configMap'] },
  codes: {
    'config-map-missing': [...PLACE, 'configMap'],
    'config-map-key-missing': [...PLACE, 'configMap', 'key', 'keys'],
    'secret-missing': [...PLACE, 'secret'],
    'secret-key-missing': [...PLACE, 'secret', 'key'],
  },
  text,
  async run({ namespace, pod: name }, { kubernetes }) {
    const pod = await kubernetes.pod(namespace, name);
    if (!pod) return skipped('the pod is gone');
    const subject = `pod ${namespace}/${name}`;
    const isPending = pod.status?.phase === 'Pending' && pod.spec?.nodeName !== undefined;
    const events = isPending ? await kubernetes.eventsAbout(namespace, 'Pod', name) : { items: [] };
    const missing = missingConfigOf(pod, events.items);
    if (!missing) return ok([{ subject, path: 'containers', value: 'none waits for its configuration' }]);
    const said: Evidence = { subject, path: missing.where, value: missing.said };
    const place = { namespace, pod: name };
    if (missing.kind === 'Secret') return ofSecret(missing, place, said);
    return ofConfigMap(missing, await kubernetes.configMap(namespace, missing.name), place, said);
  },
});

interface Place {
  readonly namespace: string;
  readonly pod: string;
}

function ofSecret({ name: secret, key }: MissingConfig, place: Place, said: Evidence) {
  return key === undefined
    ? problem('secret-missing', { ...place, secret }, [said])
    : problem('secret-key-missing', { ...place, secret, key }, [said]);
}

function ofConfigMap(
  { name, key }: MissingConfig,
  found: ConfigMap | undefined,
  place: Place,
  said: Evidence,
) {
  const subject = `configmap ${place.namespace}/${name}`;
  if (!found)
    return problem('config-map-missing', { ...place, configMap: name }, [
      said,
      { subject, path: '', value: 'absent' },
    ]);
  const keys = Object.keys(found.data ?? {});
  const there = { subject, path: 'data', value: keys.join(', ') || 'no keys' };
  if (key === undefined || keys.includes(key)) return ok([there]);
  return problem('config-map-key-missing', { ...place, configMap: name, key, keys: there.value }, [
    said,
    there,
  ]);
}
