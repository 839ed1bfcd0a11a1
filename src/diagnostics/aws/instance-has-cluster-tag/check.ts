import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

const PREFIX = 'kubernetes.io/cluster/';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/worker.html */
export const instanceHasClusterTag = defineCheck({
  id: 'aws/instance-has-cluster-tag',
  needs: ['cluster'],
  reads: { aws: MACHINE_READS },
  codes: { absent: ['instanceId', 'key'], 'other-cluster': ['instanceId', 'key', 'found'] },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const { instance } = (await describeMachine(found, place, aws)) ?? {};
    if (!instance) return skipped(NO_MACHINE);
    const { id: instanceId, tags } = instance;
    const key = `${PREFIX}${place.cluster}`;
    const value = tags[key];
    const subject = `instance ${instanceId}`;
    if (value === 'owned' || value === 'shared') return ok([{ subject, path: `tag ${key}`, value }]);
    const others = Object.keys(tags).filter(name => name.toLowerCase().startsWith('kubernetes.io/cluster'));
    const evidence = { subject, path: 'tags', value: others.join(', ') || `no ${key}` };
    if (others.length === 0) return problem('absent', { instanceId, key }, [evidence]);
    return problem(
      'other-cluster',
      { instanceId, key, found: others.map(one => `${one}=${tags[one]}`).join(', ') },
      [evidence],
    );
  },
});
