import { recordAt, recordsAt, textAt } from '../fields.ts';
import type { Manifest, Resource, World } from '../world.ts';

const PATH = '/var/run/secrets/azure/tokens';
const VOLUME = 'azure-identity-token';

/** The pod with what AKS's workload identity webhook adds. Source: https://azure.github.io/azure-workload-identity/docs/installation/mutating-admission-webhook.html */
export function mutatedForAzure(world: World, cluster: string, pod: Manifest): Manifest {
  const objects = world.clusters[cluster]?.objects ?? [];
  const asks = textAt(pod, 'metadata', 'labels', 'azure.workload.identity/use') === 'true';
  const hasWebhook = objects.some(
    ({ kind, metadata }) =>
      kind === 'MutatingWebhookConfiguration' &&
      metadata.name === 'azure-wi-webhook-mutating-webhook-configuration',
  );
  if (!asks || !hasWebhook) return pod;
  const name = textAt(pod, 'spec', 'serviceAccountName') || 'default';
  const account = objects.find(
    ({ kind, metadata }) =>
      kind === 'ServiceAccount' && metadata.name === name && metadata.namespace === pod.metadata.namespace,
  );
  const client = textAt(account, 'metadata', 'annotations', 'azure.workload.identity/client-id');
  const env = [
    // An API server drops an empty value.
    { name: 'AZURE_CLIENT_ID', ...(client === '' ? {} : { value: client }) },
    { name: 'AZURE_TENANT_ID', value: '0d9c8b7a-6f5e-4d3c-8b2a-190f8e7d6c5b' },
    { name: 'AZURE_FEDERATED_TOKEN_FILE', value: `${PATH}/${VOLUME}` },
    { name: 'AZURE_AUTHORITY_HOST', value: 'https://login.microsoftonline.com/' },
  ];
  return injected(pod, env);
}

function injected(pod: Manifest, env: readonly Resource[]): Manifest {
  const spec = recordAt(pod, 'spec');
  const add = (container: Resource): Resource => {
    const own = recordsAt(container, 'env');
    const names = own.map(one => textAt(one, 'name'));
    const added = env.filter(one => !names.includes(textAt(one, 'name')));
    const mount = { name: VOLUME, readOnly: true, mountPath: PATH };
    return {
      ...container,
      env: [...own, ...added],
      volumeMounts: [...recordsAt(container, 'volumeMounts'), mount],
    };
  };
  const token = { audience: 'api://AzureADTokenExchange', expirationSeconds: 3600, path: VOLUME };
  const projected = { sources: [{ serviceAccountToken: token }], defaultMode: 420 };
  return {
    ...pod,
    spec: {
      ...spec,
      containers: recordsAt(spec, 'containers').map(add),
      volumes: [...recordsAt(spec, 'volumes'), { name: VOLUME, projected }],
    },
  };
}
