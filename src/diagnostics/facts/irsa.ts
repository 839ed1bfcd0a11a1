import { Obstruction } from '../../domain/obstruction.ts';
import type { EksCluster } from '../../providers/aws/types.ts';
import type { ServiceAccount } from '../../providers/kubernetes/types.ts';
import { AUDIENCE_ANNOTATION, DEFAULT_AUDIENCE } from './web-identity.ts';

/** The issuer of a cluster's tokens without its scheme, as IAM writes it. */
export function issuerOf(cluster: EksCluster | undefined): string | undefined {
  return cluster?.issuer?.replace(/^https:\/\//, '');
}

/** The audience that the webhook asks for in a service account's tokens. */
export function audienceOf(account: ServiceAccount | undefined): string {
  return account?.metadata?.annotations?.[AUDIENCE_ANNOTATION] ?? DEFAULT_AUDIENCE;
}

/** The obstacle when the configuration names a cluster that EKS does not know there. */
export function unknownCluster(where: {
  readonly cluster: string;
  readonly account: string;
  readonly region: string;
}) {
  const missing = `an EKS cluster that exists: there is no ${where.cluster} in ${where.region} of account ${where.account}`;
  return new Obstruction({ kind: 'not-configured', missing });
}
