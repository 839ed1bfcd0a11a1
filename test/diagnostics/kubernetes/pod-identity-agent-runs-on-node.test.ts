import { describe, expect, it } from 'vitest';
import { podIdentityAgentRunsOnNode } from '../../../src/diagnostics/kubernetes/pod-identity-agent-runs-on-node/check.ts';
import type { Pod } from '../../../src/providers/kubernetes/types.ts';

const found = { namespace: 'shop', pod: 'till-1', cluster: 'prod' };
const URI = { name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', value: 'http://169.254.170.23/v1/credentials' };

function agent(ready: boolean, owner = 'eks-pod-identity-agent'): Pod {
  return {
    metadata: {
      name: `${owner}-x`,
      namespace: 'kube-system',
      ownerReferences: [{ kind: 'DaemonSet', name: owner, controller: true }],
    },
    status: {
      phase: 'Running',
      containerStatuses: [
        {
          name: 'agent',
          ready,
          restartCount: 0,
          state: ready ? {} : { waiting: { reason: 'CrashLoopBackOff' } },
        },
      ],
    },
  };
}

function run(agents: readonly Pod[], { node = 'n1', env = [URI], installed = true } = {}) {
  const kubernetes = {
    pod: async () => ({ spec: { nodeName: node, containers: [{ name: 'app', env }] } }),
    workload: async () => (installed ? ({ kind: 'DaemonSet' } as const) : undefined),
    podsOnNode: async () => ({ items: agents, complete: true }),
  };
  return podIdentityAgentRunsOnNode.run(found, { kubernetes }, new Date(0));
}

describe('the EKS Pod Identity agent runs on the pod’s node', () => {
  it('is ok when it is ready there', async () => {
    expect(await run([agent(true, 'kube-proxy'), agent(true)])).toMatchObject({ status: 'ok' });
  });

  it('tells where it is missing, and in what state it is', async () => {
    expect(await run([], { node: 'fargate-ip-10-0-1-7' })).toMatchObject({ code: 'on-fargate' });
    expect(await run([], { installed: false })).toMatchObject({
      code: 'not-installed',
      args: { cluster: 'prod' },
    });
    expect(await run([agent(true, 'kube-proxy')])).toMatchObject({
      code: 'not-on-node',
      args: { node: 'n1' },
    });
    const crashed = await run([agent(false)]);
    expect(crashed).toMatchObject({ code: 'not-ready', evidence: [{ value: 'CrashLoopBackOff' }] });
  });

  it('does not arise for a pod that does not ask it', async () => {
    expect(await run([], { env: [] })).toMatchObject({ status: 'skipped' });
  });
});
