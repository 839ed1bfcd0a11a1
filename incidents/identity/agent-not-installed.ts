import { changeObjects, put, withoutObject } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, PLACE, pastedLog } from './scene.ts';
import { AGENT_SILENT } from './scene-texts.ts';
import { byPodIdentity } from './scene-worlds.ts';

/** The cluster lost the pod identity add-on in an upgrade. */
export const agentNotInstalled: Incident = {
  name: 'agent-not-installed',
  title: 'The cluster lost the pod identity add-on in an upgrade',
  message: pastedLog(AGENT_SILENT, 'control plane upgrade finished last night'),
  world(now) {
    const agents = changeObjects(
      byPodIdentity(now),
      PLACE.cluster,
      () => true,
      one => one,
    );
    const bare = withoutObject(agents, PLACE.cluster, {
      kind: 'DaemonSet',
      namespace: 'kube-system',
      name: 'eks-pod-identity-agent',
    });
    const isAgent = (name: string) => name.startsWith('eks-pod-identity-agent');
    const objects = (bare.clusters[PLACE.cluster]?.objects ?? []).filter(
      ({ metadata }) => !isAgent(metadata.name),
    );
    return failing(put(bare, ['clusters', PLACE.cluster, 'objects'], objects), AGENT_SILENT, now);
  },
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-identity-agent-runs-on-node', code: 'not-installed' },
  },
};
