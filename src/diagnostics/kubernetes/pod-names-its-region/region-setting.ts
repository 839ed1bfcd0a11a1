import { Obstruction } from '../../../domain/obstruction.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { Container, Pod } from '../../../providers/kubernetes/types.ts';

/** Where a container's region comes from, and what it is. */
export interface RegionSetting {
  readonly container: string;
  readonly variable: string;
  readonly value: string;
}

const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

/** The region that the first container with one is told, directly or through config maps. */
export async function regionSettingOf(
  pod: Pod,
  namespace: string,
  kubernetes: Pick<KubernetesPort, 'configMap'>,
): Promise<RegionSetting | undefined> {
  for (const container of pod.spec?.containers ?? []) {
    for (const variable of VARIABLES) {
      const value = await valueIn(container, variable, namespace, kubernetes);
      if (value !== undefined) return { container: container.name, variable, value };
    }
  }
  return undefined;
}

/** A secret whose contents the pod takes as variables: it could name the region, and is never read. */
export function secretSourceOf(pod: Pod): string | undefined {
  const sources = (pod.spec?.containers ?? []).flatMap(one => one.envFrom ?? []);
  return sources.map(one => one.secretRef?.name).find(name => name !== undefined);
}

async function valueIn(
  container: Container,
  variable: string,
  namespace: string,
  kubernetes: Pick<KubernetesPort, 'configMap'>,
): Promise<string | undefined> {
  const own = container.env?.find(({ name }) => name === variable);
  const keyRef = own?.valueFrom?.configMapKeyRef;
  if (keyRef?.name) return (await kubernetes.configMap(namespace, keyRef.name))?.data?.[keyRef.key];
  if (own?.valueFrom?.secretKeyRef) {
    const question = `which region secret ${own.valueFrom.secretKeyRef.name ?? ''} names`;
    throw new Obstruction({ kind: 'undecidable', question });
  }
  if (own) return own.value ?? '';
  const maps = (container.envFrom ?? []).flatMap(one => one.configMapRef?.name ?? []);
  const read = await Promise.all(maps.map(name => kubernetes.configMap(namespace, name)));
  return read.map(map => map?.data?.[variable]).find(value => value !== undefined);
}
