import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

/** A hop limit of one keeps pods from the service, not the node itself, so it is shown and is no fault. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html */
export const instanceMetadataIsOn = defineCheck({
  id: 'aws/instance-metadata-is-on',
  needs: ['cluster'],
  reads: { aws: MACHINE_READS },
  codes: { off: ['subject', 'instanceId'] },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const machine = await describeMachine(found, place, aws);
    const source = machine?.instance ?? machine?.template;
    if (!machine || !source) return skipped(NO_MACHINE);
    const { subject, instance } = machine;
    const hops = { subject, path: 'HttpPutResponseHopLimit', value: String(source.hopLimit ?? 'not set') };
    if (source.metadataOn) return ok([{ subject, path: 'HttpEndpoint', value: 'enabled' }, hops]);
    return problem('off', { subject, instanceId: instance?.id ?? '' }, [
      { subject, path: 'HttpEndpoint', value: 'disabled' },
    ]);
  },
});
