import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { ASSOCIATION_READS, associationOf } from '../../facts/association.ts';
import { ownCredentialsOf } from '../../facts/own-role.ts';
import { NODE_ROLE_READS, roleOfNode } from '../../facts/role-of-node.ts';
import { ROLE_ANNOTATION } from '../../facts/web-identity.ts';
import { text } from './text.ts';

const ARGS = ['namespace', 'pod', 'serviceAccount', 'node', 'instanceId', 'roleName'] as const;

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-existing-instances.html */
export const podCanReachNodeMetadata = defineCheck({
  id: 'aws/pod-can-reach-node-metadata',
  needs: ['namespace', 'pod', 'serviceAccount', 'account', 'region'],
  reads: {
    kubernetes: ['pod', 'serviceAccount', ...NODE_ROLE_READS.kubernetes],
    aws: [...NODE_ROLE_READS.aws, ...ASSOCIATION_READS],
  },
  codes: { 'hop-limit': ARGS, 'metadata-off': ARGS },
  text,
  async run(found, { kubernetes, aws }) {
    const { namespace, serviceAccount } = found;
    const [pod, own] = await Promise.all([
      kubernetes.pod(namespace, found.pod),
      kubernetes.serviceAccount(namespace, serviceAccount),
    ]);
    if (!pod) return skipped('the pod is gone');
    if (ownCredentialsOf(pod).is !== 'none') return skipped('the pod has credentials of its own');
    if (own?.metadata?.annotations?.[ROLE_ANNOTATION] !== undefined || (await associationOf(found, aws)))
      return skipped('the service account has a role');
    const where = { account: found.account, region: found.region };
    const role = await roleOfNode(pod, where, { kubernetes, aws });
    const instance = role && (await aws.instance(where, role.instanceId));
    if (!role || !instance) return skipped('the pod runs on no EC2 instance');
    const { node, instanceId, roleName = 'none' } = role;
    const args = { namespace, pod: found.pod, serviceAccount, node, instanceId, roleName };
    const subject = `instance ${instanceId} (${node})`;
    const limit = {
      subject,
      path: 'MetadataOptions.HttpPutResponseHopLimit',
      value: String(instance.hopLimit ?? 'unknown'),
    };
    if (!instance.metadataOn)
      return problem('metadata-off', args, [
        { subject, path: 'MetadataOptions.HttpEndpoint', value: 'disabled' },
      ]);
    if (instance.hopLimit === 1 && pod.spec?.hostNetwork !== true) return problem('hop-limit', args, [limit]);
    return ok([limit]);
  },
});
