import { changeObjects } from '../../simulator/builders/change.ts';
import { crashLooping } from '../../simulator/builders/pod-states.ts';
import type { Incident } from '../incident.ts';
import { failing, PLACE, pastedLog } from './scene.ts';
import { AGENT_SILENT } from './scene-texts.ts';
import { byPodIdentity } from './scene-worlds.ts';

/** The agent crash-loops: its port is taken on the node. */
export const agentCrashing: Incident = {
  name: 'agent-crashing',
  title: 'The agent crash-loops: its port is taken on the node',
  message: pastedLog(AGENT_SILENT, 'someone moved a host-network proxy onto these nodes'),
  world(now) {
    const isAgent = (name: string) => name.startsWith('eks-pod-identity-agent-');
    const crashed = changeObjects(
      byPodIdentity(now),
      PLACE.cluster,
      ({ kind, metadata }) => kind === 'Pod' && isAgent(metadata.name),
      pod => crashLooping(pod, { message: 'bind: address already in use' }, now),
    );
    return failing(crashed, AGENT_SILENT, now);
  },
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-identity-agent-runs-on-node', code: 'not-ready' },
  },
};
