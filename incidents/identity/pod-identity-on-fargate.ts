import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, pastedLog } from './scene.ts';
import { AGENT_SILENT } from './scene-texts.ts';
import { byPodIdentity, changedPods } from './scene-worlds.ts';

/** The pods moved to Fargate, where there is no agent. */
export const podIdentityOnFargate: Incident = {
  name: 'pod-identity-on-fargate',
  title: 'The pods moved to Fargate, where there is no agent',
  message: pastedLog(AGENT_SILENT, 'new fargate profile for namespace shop'),
  world(now) {
    const name = 'fargate-ip-10-0-1-77.eu-west-1.compute.internal';
    const moved = changedPods(byPodIdentity(now), pod => put(pod, ['spec', 'nodeName'], name));
    return failing(moved, AGENT_SILENT, now);
  },
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-identity-agent-runs-on-node', code: 'on-fargate' },
  },
  repair: ['kubectl rollout restart deployment/checkout -n shop'],
};
