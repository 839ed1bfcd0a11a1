import type { Entities } from '../../../domain/entities.ts';
import type { CertificateRequest } from '../../../providers/kubernetes/node-types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS, type MachinePort } from '../../nodes/machine.ts';
import { text } from './text.ts';

const SIGNER = 'kubernetes.io/kubelet-serving';
const MINUTE_MS = 60_000;

/** Source: https://kubernetes.io/docs/concepts/architecture/nodes/#self-registration-of-nodes */
export const nodeHasJoined = defineCheck({
  id: 'kubernetes/node-has-joined',
  needs: ['cluster'],
  reads: { aws: MACHINE_READS, kubernetes: ['node', 'certificateRequests'] },
  codes: {
    'certificate-waits': ['node', 'request'],
    'not-joined': ['instanceId', 'node', 'cluster', 'region', 'since'],
    gone: ['node', 'cluster'],
  },
  text,
  async run(found, { aws, kubernetes }, now) {
    const instance = await instanceOf(found, aws);
    const name = instance?.privateDnsName ?? found.node;
    if (!name) return skipped('neither a node nor an instance is known');
    const { cluster } = found;
    const node = await kubernetes.node(name);
    const subject = `node ${name}`;
    const learned = { node: name, ...(instance && { instanceId: instance.id }) };
    if (node) {
      const { items } = await kubernetes.certificateRequests(SIGNER);
      const waiting = items.find(one => isOf(one, name) && !one.decided);
      const request = waiting?.metadata?.name;
      if (request === undefined) return ok([{ subject, path: '', value: 'exists' }], learned);
      const evidence = { subject: `certificatesigningrequest ${request}`, path: 'status', value: 'pending' };
      return problem('certificate-waits', { node: name, request }, [evidence], learned);
    }
    const absent = { subject, path: '', value: 'absent' };
    if (!instance) return problem('gone', { node: name, cluster }, [absent]);
    if (instance.state !== 'running') return skipped(`the instance is ${instance.state}`);
    const minutes = instance.launchedAt
      ? Math.round((now.getTime() - instance.launchedAt.getTime()) / MINUTE_MS)
      : undefined;
    const since = minutes === undefined ? '' : ` for ${minutes} minutes`;
    const args = { instanceId: instance.id, node: name, cluster, region: found.region ?? '', since };
    const running = { subject: `instance ${instance.id}`, path: 'State', value: `running${since}` };
    return problem('not-joined', args, [absent, running], { instanceId: instance.id });
  },
});

async function instanceOf(found: Entities, aws: MachinePort) {
  const place = eksPlaceOf(found);
  if (!place) return undefined;
  const machine = await describeMachine(found, place, aws);
  // A node that the message names wrongly is still known by its instance.
  return machine?.instance ?? (found.instanceId ? aws.instance(placeIn(place), found.instanceId) : undefined);
}

function isOf({ username = '' }: CertificateRequest, node: string): boolean {
  return username === `system:node:${node}`;
}
