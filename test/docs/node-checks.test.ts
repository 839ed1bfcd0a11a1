import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderNodeChecks } from '../../scripts/generate-node-checks.ts';
import { NODE_ROWS } from '../../scripts/node-rows.ts';
import { nodeCauses } from '../../src/catalogue/node-chain.ts';

/** Each question of https://repost.aws/knowledge-center/eks-worker-nodes-cluster, and the words of its row. */
const ARTICLE: readonly (readonly [question: string, asks: RegExp])[] = [
  ['use the runbook of Systems Manager', /^AWS’s runbook/],
  ['DNS host names, DNS resolution and AmazonProvidedDNS', /^DNS support, DNS host names and DHCP options/],
  ['policies of the instance profile’s role', /^Instance profile and the policies/],
  ['user data', /^User data$/],
  ['internet gateway and NAT gateway, no blackhole', /^Routes, internet gateway and NAT gateway/],
  ['endpoints of a private cluster, with group and policy', /^Endpoints of a private cluster/],
  ['the VPC of the cluster', /^The same VPC as the cluster/],
  ['aws-auth with the role, not the instance profile', /aws-auth/],
  ['security groups', /^Security groups of nodes and control plane/],
  ['network ACLs for 80, 443 and 1025–65535', /^Network ACLs/],
  ['tags', /tag on the instance/],
  ['the API server’s endpoint', /^Access to the API endpoint/],
  ['policy and trust of the cluster’s role', /^Role of the cluster/],
  ['the regional endpoint of STS', /STS endpoint$/],
  ['the image and its components', /^The image: made for EKS/],
  ['log of the kubelet, log collector', /^Log of the kubelet and the log collector/],
];

/** What is looked at besides, and a check that does. */
const BESIDES = [
  ['verdict of the node group', 'aws/nodegroup-is-healthy'],
  ['state of the instance', 'aws/instance-is-running'],
  ['console output', 'aws/console-shows-no-fault'],
  ['whether it has joined, or waits for a certificate', 'kubernetes/node-has-joined'],
  ['conditions after joining', 'kubernetes/node-is-ready'],
  ['Karpenter', 'kubernetes/node-claim-is-ready'],
] as const;

describe('docs/node-checks.md', () => {
  it('is current', () => {
    const page = readFileSync(new URL('../../docs/node-checks.md', import.meta.url), 'utf8');
    expect(page).toBe(renderNodeChecks(NODE_ROWS));
  });

  it.each(ARTICLE)('has the row of the article: %s', (_, asks) => {
    const rows = NODE_ROWS.filter(row => asks.test(row.asks));
    expect(rows.map(row => [row.article, row.checks.length > 0])).toEqual([[true, true]]);
  });

  it('says of no other row that the article asks for it', () => {
    const others = NODE_ROWS.filter(row => row.article && !ARTICLE.some(([, asks]) => asks.test(row.asks)));
    expect(others.map(row => row.asks)).toEqual([]);
  });

  it.each(BESIDES)('has a row for what the article leaves out: %s', (_, id) => {
    const rows = NODE_ROWS.filter(row => !row.article && row.checks.some(check => check.id === id));
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has every check of the chain, and none besides', () => {
    const planned = new Set(nodeCauses.map(({ check }) => check.id));
    const shown = new Set(NODE_ROWS.flatMap(row => row.checks.map(({ id }) => id)));
    expect(shown).toEqual(planned);
  });
});
