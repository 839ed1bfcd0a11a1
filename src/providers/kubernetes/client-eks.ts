import { Obstruction } from '../../domain/obstruction.ts';
import type { AwsPort } from '../aws/port.ts';
import type { Caller } from '../caller.ts';
import type { ClusterSettings, EksPlace } from '../settings.ts';
import type { ClusterAccess } from './access.ts';
import { clusterTrouble } from './cluster-trouble.ts';
import { refusePlainHttp } from './refuse-plain-http.ts';

/** What EKS access needs from AWS. */
export interface EksMeans {
  readonly aws: Pick<AwsPort, 'eksCluster'>;
  /** A token for one cluster; renewed before it expires. */
  token(place: EksPlace, caller: Caller): Promise<string>;
}

/** Access to an EKS cluster by AWS credentials alone: its address from EKS, its tokens signed in this process. */
export async function accessByEks({ name, eks }: ClusterSettings, means: EksMeans): Promise<ClusterAccess> {
  if (eks === undefined) {
    const missing = `the EKS name, region and account of cluster ${name}`;
    throw new Obstruction({ kind: 'not-configured', missing });
  }
  const cluster = await means.aws.eksCluster(eks, eks.name);
  if (cluster === undefined) {
    throw clusterTrouble(name, `account ${eks.account} has no EKS cluster ${eks.name} in ${eks.region}`);
  }
  const { endpoint, certificateAuthority, status } = cluster;
  if (endpoint === undefined)
    throw clusterTrouble(name, `EKS gives it no endpoint (its status is ${status})`);
  refusePlainHttp(name, endpoint);
  return {
    server: endpoint.replace(/\/$/, ''),
    tls: certificateAuthority === undefined ? {} : { ca: Buffer.from(certificateAuthority, 'base64') },
    identity: `AWS credentials of account ${eks.account}`,
    headers: async caller => ({ Authorization: `Bearer ${await means.token(eks, caller)}` }),
  };
}
