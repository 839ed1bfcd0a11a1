import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials } from './client-own-credentials.ts';

const CLUSTER_HEADER = 'x-k8s-aws-id';
/** EKS takes a token for 14 minutes, whatever this says; `aws eks get-token` signs for as long. */
const SIGNED_FOR_SECONDS = 60;

/** What a token is made of. */
export interface EksTokenParts {
  readonly cluster: string;
  readonly region: string;
  readonly credentials: Credentials;
  readonly signedAt: Date;
}

/**
 * A token for an EKS cluster: a signed question to STS, "who am I", which EKS asks for the bearer.
 * Source: https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster
 */
export async function mintEksToken({
  cluster,
  region,
  credentials,
  signedAt,
}: EksTokenParts): Promise<string> {
  const hostname = await tokenServiceHost(region);
  const signer = new SignatureV4({ service: 'sts', region, credentials, sha256: Sha256 });
  const request = {
    method: 'GET',
    protocol: 'https:',
    hostname,
    path: '/',
    query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
    headers: { host: hostname, [CLUSTER_HEADER]: cluster },
  };
  const signed = await signer.presign(request, {
    expiresIn: SIGNED_FOR_SECONDS,
    signingDate: signedAt,
    unhoistableHeaders: new Set([CLUSTER_HEADER]),
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(signed.query ?? {})) query.append(name, String(value));
  return `k8s-aws-v1.${Buffer.from(`https://${hostname}/?${query}`).toString('base64url')}`;
}

/** The region's own STS host by the SDK's rules; EKS accepts no other, whatever endpoint the bot itself uses. */
async function tokenServiceHost(region: string): Promise<string> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({ region });
  const { url } = client.config.endpointProvider({ Region: region, UseGlobalEndpoint: false });
  return url.hostname;
}
