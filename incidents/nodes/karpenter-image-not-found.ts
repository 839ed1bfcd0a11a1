import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { withKarpenter } from './scene-karpenter.ts';

/** Karpenter’s node class selects an image that does not exist. */
export const karpenterImageNotFound: Incident = {
  name: 'karpenter-image-not-found',
  title: 'Karpenter’s node class selects an image that does not exist',
  message:
    'Karpenter makes no nodes in prod-eu any more: EC2NodeClass default is not ready, AMISelector did not match any AMIs',
  world(now) {
    return withKarpenter(healthy(now), now, { nodeClass: { images: [{ alias: 'al2023@v20211231' }] } });
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-class-is-ready', code: 'not-ready' },
  },
  repair: [
    `kubectl patch ec2nodeclass default --type merge -p '{"spec":{"amiSelectorTerms":[{"alias":"al2023@latest"}]}}'`,
    'kubectl wait --for=condition=Ready ec2nodeclass/default --timeout=10m',
  ],
};
