import { Obstruction } from '../../domain/obstruction.ts';
import type { Node } from '../../providers/kubernetes/types.ts';

const EC2_PROVIDER = /^aws:\/{3}[a-z0-9-]{1,40}\/(?<instanceId>i-[0-9a-f]{8,17})$/;

/** The EC2 instance behind a node; Fargate and hybrid nodes have none, and nothing shows their place in a VPC. */
export function instanceIdOf(node: Node): string {
  const id = EC2_PROVIDER.exec(node.spec?.providerID ?? '')?.groups?.instanceId;
  if (id !== undefined) return id;
  const question = `where node ${node.metadata?.name ?? ''} stands in the VPC, as it is no EC2 instance`;
  throw new Obstruction({ kind: 'undecidable', question });
}
