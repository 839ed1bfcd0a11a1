import type { Incident } from '../incident.ts';
import { pastedLog } from './scene.ts';
import { AGENT_SILENT } from './scene-texts.ts';
import { byPodIdentity } from './scene-worlds.ts';

/** EKS Pod Identity in order; the pasted line is from the roll-out of the agent. */
export const healthyPodIdentity: Incident = {
  name: 'healthy-pod-identity',
  title: 'EKS Pod Identity in order; the pasted line is from the roll-out of the agent',
  message: pastedLog(AGENT_SILENT, 'from before the agent came up, fine by now?'),
  world: now => byPodIdentity(now),
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'healthy',
  },
};
