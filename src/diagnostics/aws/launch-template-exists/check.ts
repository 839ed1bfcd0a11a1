import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html */
export const launchTemplateExists = defineCheck({
  id: 'aws/launch-template-exists',
  needs: ['cluster'],
  reads: { aws: MACHINE_READS },
  codes: {
    missing: ['nodegroup', 'cluster', 'template', 'version'],
    'version-missing': ['nodegroup', 'cluster', 'template', 'version', 'newest'],
  },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const { nodegroup, template } = (await describeMachine(found, place, aws)) ?? {};
    const asked = nodegroup?.launchTemplate;
    if (!nodegroup) return skipped('the node belongs to no managed node group');
    if (!asked) return skipped('the node group has no launch template of its own');
    const name = asked.id ?? asked.name ?? '';
    const version = asked.version ?? '$Default';
    const subject = `launch-template ${name}`;
    const evidence = { subject, path: `version ${version}`, value: template ? 'exists' : 'absent' };
    if (template) return ok([evidence]);
    const args = { nodegroup: nodegroup.name, cluster: place.cluster, template: name, version };
    const latest = await aws.launchTemplateVersion(placeIn(place), { ...asked, version: '$Latest' });
    if (latest) return problem('version-missing', { ...args, newest: String(latest.version) }, [evidence]);
    return problem('missing', args, [evidence]);
  },
});
