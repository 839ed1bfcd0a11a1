import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { AKS_NAMES, placeOf } from '../../facts/aks.ts';
import { text } from './text.ts';

/** Secrets are never read: the kubelet says in a waiting container's message which one it did not find. */
const NO_SECRET = /\bsecret "([a-z0-9.-]{1,253})" not found/;

/** Source: https://learn.microsoft.com/azure/service-connector/how-to-use-service-connector-in-aks#how-to-use-the-service-connector-created-kubernetes-resources */
export const connectionObjectsExist = defineCheck({
  id: 'kubernetes/connection-objects-exist',
  needs: [...AKS_NAMES, 'connection'],
  reads: { azure: ['connection'], kubernetes: ['podsLabelled', 'deploymentsIn', 'serviceAccount'] },
  codes: {
    'secret-missing': ['connection', 'namespace', 'secret', 'pod'],
    'account-missing': ['connection', 'namespace', 'serviceAccount', 'deployment'],
  },
  text,
  async run(found, { azure, kubernetes }) {
    const connection = await azure.connection(placeOf(found), found.connection);
    const namespace = found.namespace ?? connection?.namespace;
    if (!namespace) return skipped('Azure does not say into which namespace the connection goes');
    const names = { connection: found.connection, namespace };
    const usesAccount = connection?.authType === 'userAssignedIdentity';
    const account = usesAccount ? await missingAccount(kubernetes, namespace) : undefined;
    if (account) {
      const subject = `serviceaccount ${namespace}/${account.serviceAccount}`;
      return problem('account-missing', { ...names, ...account }, [{ subject, path: '', value: 'absent' }]);
    }
    const { items } = await kubernetes.podsLabelled(namespace, {});
    const [blocked] = items
      .flatMap(withoutSecret)
      .filter(({ secret }) => isOfConnection(secret, found.connection));
    if (!blocked)
      return ok([
        { subject: `namespace ${namespace}`, path: 'pods', value: 'none waits for a secret of a connection' },
      ]);
    const { pod, secret, message } = blocked;
    return problem('secret-missing', { ...names, secret, pod }, [
      { subject: `pod ${namespace}/${pod}`, path: 'waiting', value: message },
    ]);
  },
});

/** Service Connector’s secrets begin so unless somebody chose another name; what else pods wait for is not its affair. */
function isOfConnection(secret: string, connection: string): boolean {
  return secret.startsWith('sc-') || secret.includes(connection.toLowerCase().replaceAll('_', '-'));
}

function withoutSecret(pod: Pod) {
  const statuses = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
  return statuses.flatMap(({ state }) => {
    const message = state?.waiting?.message ?? '';
    const secret = NO_SECRET.exec(message)?.[1];
    return secret === undefined ? [] : [{ pod: pod.metadata?.name ?? '', secret, message }];
  });
}

async function missingAccount(
  kubernetes: Pick<KubernetesPort, 'deploymentsIn' | 'serviceAccount'>,
  namespace: string,
) {
  const { items } = await kubernetes.deploymentsIn(namespace);
  const wanted = items.map(({ metadata, template }) => ({
    deployment: metadata?.name ?? '',
    serviceAccount: template?.spec?.serviceAccountName ?? 'default',
  }));
  const known = await Promise.all(
    wanted.map(async one => (await kubernetes.serviceAccount(namespace, one.serviceAccount)) !== undefined),
  );
  return wanted.find((_, index) => known[index] === false);
}
