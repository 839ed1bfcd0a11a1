import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html */
export const instanceIsRunning = defineCheck({
  id: 'aws/instance-is-running',
  needs: ['cluster'],
  reads: { aws: [...MACHINE_READS, 'instanceStatus'] },
  codes: {
    gone: ['instanceId', 'cluster', 'region'],
    stopped: ['instanceId', 'region', 'state', 'reason'],
    ending: ['instanceId', 'cluster', 'region', 'state', 'reason'],
    impaired: ['instanceId', 'region', 'system', 'instance'],
  },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const { instance } = (await describeMachine(found, place, aws)) ?? {};
    const { cluster, region } = place;
    if (!instance && found.instanceId) {
      const absent = { subject: `instance ${found.instanceId}`, path: region, value: 'absent' };
      return problem('gone', { instanceId: found.instanceId, cluster, region }, [absent]);
    }
    if (!instance) return skipped(NO_MACHINE);
    const { id: instanceId, state, stateReason } = instance;
    const evidence = { subject: `instance ${instanceId}`, path: 'State', value: state };
    const reason = stateReason ? `EC2 says: ${stateReason.replace(/\.?$/, '.')}` : '';
    const args = { instanceId, cluster, region, state, reason };
    if (/^stop/.test(state)) return problem('stopped', args, [evidence]);
    if (/^(?:shutting-down|terminated)$/.test(state)) return problem('ending', args, [evidence]);
    const status = await aws.instanceStatus(placeIn(place), instanceId);
    const learned = { instanceId, ...(instance.privateDnsName && { node: instance.privateDnsName }) };
    const told = `system ${status?.system ?? 'unknown'}, instance ${status?.instance ?? 'unknown'}`;
    const checks = { subject: `instance ${instanceId}`, path: 'status checks', value: told };
    if (!status || (status.system !== 'impaired' && status.instance !== 'impaired'))
      return ok([evidence, checks], learned);
    const { system, instance: own } = status;
    return problem('impaired', { instanceId, region, system, instance: own }, [checks, evidence], learned);
  },
});
