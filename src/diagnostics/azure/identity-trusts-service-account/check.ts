import { Obstruction } from '../../../domain/obstruction.ts';
import type { Evidence } from '../../../domain/outcome.ts';
import type { AzurePort } from '../../../providers/azure/port.ts';
import type { FederatedCredential, ManagedIdentity } from '../../../providers/azure/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { AKS_NAMES, type AtAks, clusterAt, placeOf } from '../../facts/aks.ts';
import { azureAudienceOf, identityTrusting, subjectOf } from '../../facts/azure-identity.ts';
import { nearest, type Offered } from './nearest.ts';
import { text } from './text.ts';

const WANTED = ['identity', 'identityGroup', 'issuer', 'subject', 'audience'] as const;
const FOUND = [...WANTED, 'credential', 'found'] as const;

/** Source: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity */
export const identityTrustsServiceAccount = defineCheck({
  id: 'azure/identity-trusts-service-account',
  needs: [...AKS_NAMES, 'namespace', 'serviceAccount', 'clientId'],
  reads: {
    azure: ['managedCluster', 'identityOfClient', 'identitiesIn', 'federatedCredentials'],
    kubernetes: ['pod'],
  },
  codes: {
    'no-credential': [...WANTED, 'name'],
    'wrong-issuer': FOUND,
    'wrong-subject': FOUND,
    'wrong-audience': FOUND,
    'other-identity': ['clientId', 'identity', 'expected', 'namespace', 'serviceAccount', 'restart'],
  },
  text,
  async run(found, { azure, kubernetes }) {
    const { namespace, serviceAccount, clientId } = found;
    const [cluster, pod] = await Promise.all([
      clusterAt(azure, found),
      found.pod ? kubernetes.pod(namespace, found.pod) : undefined,
    ]);
    if (!cluster.oidcIssuerEnabled || !cluster.issuer)
      return skipped('the cluster issues no tokens that Azure can check');
    const offered = {
      issuer: cluster.issuer,
      subject: subjectOf(namespace, serviceAccount),
      audience: azureAudienceOf(pod),
    };
    const identity = await azure.identityOfClient({ subscription: found.subscription }, clientId);
    if (!identity) return unknownClient(azure, found, offered);
    const { items } = await azure.federatedCredentials(identity.id);
    return judge(identity, items, offered, `${found.cluster}-${namespace}-${serviceAccount}`);
  },
});

function judge(
  identity: ManagedIdentity,
  credentials: readonly FederatedCredential[],
  offered: Offered,
  name: string,
) {
  const args = { identity: identity.name, identityGroup: identity.resourceGroup, ...offered };
  const seen = evidenceOf(identity, credentials, offered);
  const near = nearest(credentials, offered);
  if (!near) return problem('no-credential', { ...args, name: name.slice(0, 120) }, seen);
  const { credential, differs } = near;
  const told = { ...args, credential: credential.name };
  if (differs === 'issuer') return problem('wrong-issuer', { ...told, found: credential.issuer }, seen);
  if (differs === 'subject') return problem('wrong-subject', { ...told, found: credential.subject }, seen);
  if (differs === 'audience')
    return problem('wrong-audience', { ...told, found: credential.audiences.join(', ') || 'none' }, seen);
  return ok(seen);
}

function evidenceOf(
  identity: ManagedIdentity,
  credentials: readonly FederatedCredential[],
  { issuer, subject, audience }: Offered,
): readonly [Evidence, ...Evidence[]] {
  const own = `identity ${identity.name}`;
  return [
    {
      subject: 'the pod’s token',
      path: 'issuer, subject, audience',
      value: `${issuer} ${subject} ${audience}`,
    },
    { subject: own, path: 'clientId', value: identity.clientId },
    ...credentials.map(one => ({
      subject: own,
      path: `federated credential ${one.name}`,
      value: `${one.issuer} ${one.subject} ${one.audiences.join(',')}`,
    })),
  ];
}

interface Asked extends AtAks {
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly clientId: string;
  readonly workload?: string;
  readonly workloadKind?: string;
}

/** A client id that is no managed identity here may be an application, unless another identity waits for this very account. */
async function unknownClient(
  azure: Pick<AzurePort, 'identitiesIn' | 'federatedCredentials'>,
  found: Asked,
  offered: Offered,
) {
  const { namespace, serviceAccount, clientId, workload, workloadKind } = found;
  const trusting = await identityTrusting(azure, found, offered);
  if (!trusting) {
    const question = `whether client id ${clientId} trusts service account ${namespace}/${serviceAccount}: it is no managed identity of subscription ${placeOf(found).subscription}, but may be an application in Entra ID or an identity elsewhere`;
    throw new Obstruction({ kind: 'undecidable', question });
  }
  const { identity } = trusting;
  const restart = workload && workloadKind ? `${workloadKind.toLowerCase()}/${workload}` : '';
  return problem(
    'other-identity',
    { clientId, identity: identity.name, expected: identity.clientId, namespace, serviceAccount, restart },
    [
      { subject: `client id ${clientId}`, path: 'managed identity', value: 'absent' },
      ...evidenceOf(identity, [trusting.credential], offered),
    ],
  );
}
