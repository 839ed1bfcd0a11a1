import { expect, it } from 'vitest';
import { faultsPrinted } from '../../../src/diagnostics/nodes/console-lines.ts';
import { allowedSkew, imageKindOf, minorsBehind } from '../../../src/diagnostics/nodes/image-name.ts';

it('quotes what tells, in the order in which it was printed, and nothing beside it', () => {
  const output = `[ 1] user=admin password=hunter2 No space left on device while token=abc
[ 2] aws_secret_access_key=verysecret dial tcp: lookup a.eks.amazonaws.com: no such host key=x`;
  expect(faultsPrinted(output)).toEqual([
    { means: 'its disk is full', line: 'No space left on device' },
    { means: 'a name does not resolve', line: 'dial tcp: lookup a.eks.amazonaws.com: no such host' },
  ]);
  expect(faultsPrinted('Welcome to Amazon Linux 2023\nlogin: ')).toEqual([]);
});

it.each([
  ['amazon-eks-node-al2023-x86_64-standard-1.33-v20251112', 'al2023', '1.33'],
  ['amazon-eks-node-1.30-v20240917', 'al2', '1.30'],
  ['amazon-eks-gpu-node-1.28-v20240917', 'al2', '1.28'],
  ['bottlerocket-aws-k8s-1.31-nvidia-x86_64-v1.26.1-943d9a41', 'bottlerocket', '1.31'],
  ['Windows_Server-2022-English-Core-EKS_Optimized-1.31-2025.01.15', 'windows', '1.31'],
])('%s is an image of EKS', (name, family, version) => {
  expect(imageKindOf(name)).toMatchObject({ family, version });
});

it('knows how far a kubelet may be behind', () => {
  expect(imageKindOf('golden-base-v7')).toBeUndefined();
  expect(minorsBehind('1.29', '1.33')).toBe(4);
  expect(minorsBehind('v1.34.1-eks-x', '1.33')).toBe(-1);
  expect([allowedSkew('1.24'), allowedSkew('1.29')]).toEqual([2, 3]);
});
