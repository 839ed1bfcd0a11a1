import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, PLACE, pastedLog } from './scene.ts';
import { AGENT_SILENT } from './scene-texts.ts';
import { byPodIdentity } from './scene-worlds.ts';

/** A new taint keeps the agent off the nodes. */
export const agentNotOnNode: Incident = {
  name: 'agent-not-on-node',
  title: 'A new taint keeps the agent off the nodes',
  message: pastedLog(AGENT_SILENT, 'only pods on the tainted nodes, it seems'),
  world(now) {
    const world = byPodIdentity(now);
    const isAgent = (name: string) => name.startsWith('eks-pod-identity-agent-');
    const objects = (world.clusters[PLACE.cluster]?.objects ?? []).filter(
      ({ metadata }) => !isAgent(metadata.name),
    );
    return failing(put(world, ['clusters', PLACE.cluster, 'objects'], objects), AGENT_SILENT, now);
  },
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-identity-agent-runs-on-node', code: 'not-on-node' },
  },
  repair: ['kubectl rollout restart daemonset/eks-pod-identity-agent -n kube-system'],
};
