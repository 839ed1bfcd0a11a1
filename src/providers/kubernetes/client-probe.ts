import type { Caller } from '../caller.ts';
import { type ClusterProbe, type Probed, probed } from '../probe.ts';
import { type Apis, makeApis } from './client-apis.ts';
import type { Connection } from './client-http.ts';
import type { KubernetesPermission } from './permission-of.ts';
import type { KubernetesGrant } from './permissions.ts';

/** Asks a cluster for its version, for the bot's name there, and whether it grants what the checks need. */
export async function probeCluster(
  cluster: string,
  connect: () => Promise<Connection>,
  grants: readonly KubernetesGrant[],
  caller: Caller,
): Promise<ClusterProbe> {
  const connected = connect();
  const apis = connected.then(connection => makeApis(connection, caller));
  const [version, named, ...allowed] = await Promise.all([
    probed(apis.then(async ({ version }) => (await version.getCode()).gitVersion)),
    probed(apis.then(nameOf)),
    ...permissionsOf(grants).map(async permission => ({
      permission,
      allowed: await probed(apis.then(api => isAllowed(api, permission))),
    })),
  ]);
  const identity = await identityOf(version, named, connected);
  return { cluster, version, identity, grants: allowed };
}

/** Servers before 1.28 cannot say who asks; then the configuration's word is given, if the server answers at all. */
async function identityOf(
  version: Probed<string>,
  named: Probed<string>,
  connected: Promise<Connection>,
): Promise<Probed<string>> {
  if (named.status === 'known' || version.status === 'unknown') return named;
  const { access } = await connected;
  return { status: 'known', value: access.identity };
}

async function nameOf({ authentication }: Apis): Promise<string> {
  const review = await authentication.createSelfSubjectReview({
    body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
  });
  return review.status?.userInfo?.username ?? '';
}

async function isAllowed({ authorization }: Apis, { verb, group, resource }: KubernetesPermission) {
  const [plural = '', subresource = ''] = resource.split('/');
  const resourceAttributes = { verb, group, resource: plural, subresource };
  const named = { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview' };
  const body = { ...named, spec: { resourceAttributes } };
  const review = await authorization.createSelfSubjectAccessReview({ body });
  return review.status?.allowed === true;
}

function permissionsOf(grants: readonly KubernetesGrant[]): readonly KubernetesPermission[] {
  const all = grants.flatMap(({ group, resources, verb }) =>
    resources.map(resource => ({ provider: 'kubernetes', verb, group, resource }) as const),
  );
  return [...new Map(all.map(one => [`${one.verb} ${one.resource}.${one.group}`, one])).values()];
}
