import { describe, expect, it } from 'vitest';
import { idAt, PROD } from '../../simulator/builders/healthy/site.ts';
import { healthyWorld } from '../../simulator/builders/healthy/world.ts';
import { gatherVpcFacts, VPC_READS } from '../../src/diagnostics/network/gather-vpc-facts.ts';
import { walkPath } from '../../src/diagnostics/network/walk/analyse-path.ts';
import type { WalkQuestion } from '../../src/diagnostics/network/walk/question.ts';
import { AWS_ACTIONS } from '../../src/providers/aws/permissions.ts';
import { openOn } from './support/served.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const GROUP = idAt(PROD, 'sg', 'cluster');
const PRIVATE = idAt(PROD, 'subnet', 'private-a');
const PLACE = {
  account: PROD.account,
  region: PROD.region,
  vpcId: idAt(PROD, 'vpc'),
  securityGroupIds: [GROUP],
};
const FROM = { subnetId: PRIVATE, securityGroupIds: [GROUP], hasPublicIp: false };

const PLACES: Readonly<Record<string, WalkQuestion['to']>> = {
  sts: { kind: 'aws-service', service: 'sts', region: PROD.region },
  s3: { kind: 'aws-service', service: 's3', region: PROD.region },
  internet: { kind: 'internet', host: 'registry-1.docker.io' },
  api: {
    kind: 'eks-api',
    cluster: PROD.cluster,
    publicAccess: true,
    privateAccess: true,
    publicCidrs: ['0.0.0.0/0'],
    clusterSecurityGroupIds: [GROUP],
    subnetIds: [PRIVATE, idAt(PROD, 'subnet', 'private-b')],
  },
};

async function gathered(withdrawn: readonly string[] = []) {
  const { opened, served } = await openOn({ ...healthyWorld(NOW), withdrawn: { aws: withdrawn } });
  return { facts: await gatherVpcFacts(opened.aws, PLACE), served };
}

describe('in the healthy world, over the wire', () => {
  it.each(Object.entries(PLACES))('a node has a way to %s', async (_name, to) => {
    const { facts } = await gathered();
    const { links } = walkPath({ from: FROM, to, protocol: 'tcp', port: 443 }, facts);
    expect(links.filter(({ outcome }) => outcome !== 'passes')).toEqual([]);
  });

  it('reads only what it declares, of one VPC', async () => {
    const { served } = await gathered();
    const declared = VPC_READS.flatMap(method => AWS_ACTIONS[method]);
    const asked = served.requests.map(({ action }) => action).filter(action => action.startsWith('ec2:'));
    expect(declared).toEqual(expect.arrayContaining(asked));
    expect(asked.length).toBeLessThanOrEqual(VPC_READS.length + 1);
  });

  const needed = [...new Set(VPC_READS.flatMap(method => AWS_ACTIONS[method]))].filter(
    action => !/PrefixList/.test(action),
  );
  it.each(needed)('no way is claimed without %s', async action => {
    const { facts } = await gathered([action]);
    const walk = walkPath(
      {
        from: FROM,
        to: { kind: 'aws-service', service: 'sts', region: PROD.region },
        protocol: 'tcp',
        port: 443,
      },
      facts,
    );
    expect(walk.outcome).toBe('unknown');
    expect(walk.links).toContainEqual(
      expect.objectContaining({
        obstacle: { kind: 'forbidden', permission: expect.objectContaining({ provider: 'aws', action }) },
      }),
    );
  });
});
