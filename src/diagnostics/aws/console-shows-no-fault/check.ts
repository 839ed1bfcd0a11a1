import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { faultsPrinted } from '../../nodes/console-lines.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshoot-unreachable-instance.html#instance-console-console-output */
export const consoleShowsNoFault = defineCheck({
  id: 'aws/console-shows-no-fault',
  needs: ['cluster'],
  reads: { aws: ['consoleOutput', ...MACHINE_READS], kubernetes: ['node'] },
  codes: { printed: ['instanceId', 'line', 'means'] },
  text,
  async run(found, { aws, kubernetes }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const { instance } = (await describeMachine(found, place, aws)) ?? {};
    if (!instance) return skipped(NO_MACHINE);
    if (instance.privateDnsName && (await kubernetes.node(instance.privateDnsName)))
      return skipped('the instance has become a node since');
    const output = await aws.consoleOutput(placeIn(place), instance.id);
    const subject = `console of ${instance.id}`;
    if (!output) return skipped('EC2 has no console output of the instance yet');
    const faults = faultsPrinted(output);
    const [first, ...others] = faults.map(({ line, means }) => ({ subject, path: means, value: line }));
    const [fault] = faults;
    if (!first || !fault) return ok([{ subject, path: 'known faults', value: 'none' }]);
    return problem('printed', { instanceId: instance.id, ...fault }, [first, ...others]);
  },
});
