import type { Evidence } from '../../domain/outcome.ts';
import type { AwsPort } from '../../providers/aws/port.ts';
import { type Admission, proveMapping } from '../../security/policy-change/prove-mapping.ts';
import { ec2NodeService, explainServiceTrust } from '../aws/iam/explain-service-trust.ts';
import { workloadPrincipalsIn } from '../aws/iam/role-use.ts';

/** Whether a cluster may be told to admit a role as that of nodes, or why a person must, as a clause; with what shows it. */
export interface NodeMapping {
  readonly byHand: string;
  readonly evidence: Evidence;
}

/** As what the cluster admits the role now, and whether all other entries stay. */
export interface MappingChange {
  readonly now?: Admission;
  readonly keepsOthers?: boolean;
}

/** Proves a mapping of a node's role against the role's own trust policy. */
export async function nodeMappingOf(
  role: { readonly arn: string; readonly name: string },
  { now, keepsOthers = true }: MappingChange,
  account: string,
  aws: Pick<AwsPort, 'role'>,
): Promise<NodeMapping> {
  const known = await aws.role({ account }, role.name);
  const proof = proveMapping({
    workloads: workloadPrincipalsIn(known?.trustPolicy ?? ''),
    byInstances: explainServiceTrust(known?.trustPolicy ?? '', ec2NodeService).is === 'allowed',
    keepsOthers,
    ...(now && { now }),
  });
  const value = proof.holds
    ? 'checked: only instances with this role become nodes, and nobody loses access'
    : `none: ${proof.because}`;
  return {
    byHand: proof.holds ? '' : proof.because,
    evidence: { subject: 'proposed mapping', path: role.arn, value },
  };
}
