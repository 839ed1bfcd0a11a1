import type { AzurePort } from '../../../providers/azure/port.ts';
import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { type AtAks, placeOf } from '../../facts/aks.ts';
import { CLIENT_ANNOTATION, identityTrusting, subjectOf } from '../../facts/azure-identity.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { text } from './text.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ARGS = ['namespace', 'serviceAccount', 'expected', 'restart'] as const;

/** Source: https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html */
export const serviceAccountNamesClient = defineCheck({
  id: 'kubernetes/service-account-names-client',
  needs: ['namespace', 'serviceAccount', 'subscription', 'resourceGroup', 'cluster'],
  reads: {
    kubernetes: ['serviceAccount'],
    azure: ['managedCluster', 'identitiesIn', 'federatedCredentials'],
  },
  codes: {
    absent: ARGS,
    'not-a-client-id': [...ARGS, 'found'],
    'default-account': ['namespace', 'kind', 'workload', 'namesake'],
  },
  text,
  async run(found, { kubernetes, azure }) {
    const { namespace, serviceAccount, workload, workloadKind } = found;
    const account = await kubernetes.serviceAccount(namespace, serviceAccount);
    if (!account) return skipped('the service account does not exist');
    const value = account.metadata?.annotations?.[CLIENT_ANNOTATION];
    const subject = `serviceaccount ${namespace}/${serviceAccount}`;
    const seen = { subject, path: CLIENT_ANNOTATION, value: value ?? 'absent' };
    if (value !== undefined && UUID.test(value)) return ok([seen], { clientId: value });
    if (serviceAccount === 'default' && workload && workloadKind) {
      const namesake = await kubernetes.serviceAccount(namespace, workload);
      const other = namesake?.metadata?.annotations?.[CLIENT_ANNOTATION];
      const kind = workloadKind.toLowerCase();
      const where = {
        subject: `serviceaccount ${namespace}/${workload}`,
        path: CLIENT_ANNOTATION,
        value: other ?? '',
      };
      if (other)
        return problem('default-account', { namespace, kind, workload, namesake: workload }, [seen, where]);
    }
    const expected = await clientTrusting(azure, found, subjectOf(namespace, serviceAccount));
    const args = { namespace, serviceAccount, expected, restart: rolloutTargetOf(found) ?? '' };
    if (value === undefined) return problem('absent', args, [seen]);
    return problem('not-a-client-id', { ...args, found: value }, [seen]);
  },
});

/** The client id of the identity that waits for this account; empty where none is seen. */
async function clientTrusting(
  azure: Pick<AzurePort, 'managedCluster' | 'identitiesIn' | 'federatedCredentials'>,
  where: AtAks,
  subject: string,
): Promise<string> {
  const cluster = await ifReadable(azure.managedCluster(placeOf(where)));
  if (!cluster?.issuer) return '';
  const trusting = await ifReadable(identityTrusting(azure, where, { issuer: cluster.issuer, subject }));
  return trusting?.identity.clientId ?? '';
}
