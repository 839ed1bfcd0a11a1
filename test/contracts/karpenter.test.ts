import { describe, expect, it } from 'vitest';
import { kubeconfig, prod } from './support/kubeconfig.ts';
import { type Does, literalServer } from './support/literal-server.ts';
import { obstacleOf, open } from './support/open.ts';

const unserved: Does = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: '404 page not found\n',
};
const refusal: Does = {
  status: 403,
  body: JSON.stringify({ kind: 'Status', apiVersion: 'v1', status: 'Failure', message: 'no' }),
};
const served: Does = { body: JSON.stringify({ kind: 'APIResourceList', resources: [] }) };

const CLAIM = {
  metadata: { name: 'old-1' },
  spec: { nodeClassRef: { apiVersion: 'karpenter.k8s.aws/v1beta1', kind: 'EC2NodeClass', name: 'old' } },
};
const claims: Does = { body: JSON.stringify({ kind: 'NodeClaimList', metadata: {}, items: [CLAIM] }) };

/** A cluster that answers by the path without its query. */
async function cluster(answers: Readonly<Record<string, Does>>) {
  const server = await literalServer(({ path }) => answers[path.replace(/\?.*$/, '')] ?? unserved);
  const port = open({ clusters: [prod(kubeconfig(server.origin))] }).kubernetes('prod');
  return { port, paths: () => server.seen.map(({ path }) => path.replace(/\?.*$/, '')) };
}

const V1 = '/apis/karpenter.sh/v1';
const V1BETA1 = '/apis/karpenter.sh/v1beta1';

describe('Karpenter’s resources', () => {
  it('are undefined in a cluster without Karpenter', async () => {
    const { port } = await cluster({});
    expect(await port.nodeClaims({})).toBeUndefined();
    expect(await port.nodeClasses()).toBeUndefined();
  });

  it('are undefined, and no obstacle, where they are refused and not served', async () => {
    const { port } = await cluster({ [`${V1}/nodeclaims`]: refusal, [`${V1BETA1}/nodeclaims`]: refusal });
    expect(await port.nodeClaims({})).toBeUndefined();
  });

  it('name the permission where they are refused and served', async () => {
    const { port } = await cluster({ [`${V1}/nodeclaims`]: refusal, [V1]: served });
    expect(await obstacleOf(port.nodeClaims({}))).toMatchObject({
      kind: 'forbidden',
      permission: { verb: 'list', resource: 'nodeclaims', group: 'karpenter.sh' },
    });
  });

  it('are read in the older version where the newer is not served', async () => {
    const { port, paths } = await cluster({ [`${V1BETA1}/nodeclaims`]: claims });
    expect(await port.nodeClaims({})).toEqual({
      items: [{ name: 'old-1', nodeClass: { group: 'karpenter.k8s.aws', name: 'old' }, conditions: [] }],
      complete: true,
    });
    expect(paths()).toEqual([`${V1}/nodeclaims`, `${V1BETA1}/nodeclaims`]);
  });

  it('are an obstacle where a login page stands in between', async () => {
    const page: Does = { status: 404, headers: { 'content-type': 'text/html' }, body: '<html></html>' };
    const { port } = await cluster({ [`${V1}/nodeclaims`]: page });
    expect(await obstacleOf(port.nodeClaims({}))).toMatchObject({ kind: 'unreachable' });
  });
});
