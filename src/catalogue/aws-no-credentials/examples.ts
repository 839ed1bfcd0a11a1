import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: `Traceback (most recent call last):
  File "/app/sync.py", line 41, in <module>
    s3.list_buckets()
botocore.exceptions.NoCredentialsError: Unable to locate credentials`,
  },
  {
    text: '{"level":"error","ts":"2025-05-06T10:11:12Z","logger":"controller","msg":"Reconciler error","namespace":"shop","error":"operation error S3: ListBuckets, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded"}',
    entities: { namespace: 'shop' },
  },
  {
    text: `NoCredentialProviders: no valid providers in chain. Deprecated.
	For verbose messaging see aws.Config.CredentialsChainVerboseErrors`,
  },
  {
    text: 'software.amazon.awssdk.core.exception.SdkClientException: Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider()])',
  },
  {
    text: `CredentialsProviderError: Could not load credentials from any providers
    at /app/node_modules/@aws-sdk/credential-provider-node/dist-cjs/index.js:130:13`,
  },
  { text: 'NoCredentialsError : Impossible de localiser les informations d’identification' },
  {
    text: `Error: No valid credential sources found

  with provider["registry.terraform.io/hashicorp/aws"],
  on main.tf line 12, in provider "aws":`,
  },
  {
    text: `Warning  BackOff  2m (x9 over 6m)  kubelet  Back-off restarting failed container worker in pod worker-7d4b9c6f5-x2x9z_jobs(0b7c)
logs: botocore.exceptions.NoCredentialsError: Unable to locate credentials`,
    also: ['pod-crash-loop'],
    entities: { pod: 'worker-7d4b9c6f5-x2x9z', namespace: 'jobs' },
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'has anyone seen the credentials problem again?', kind: 'none' },
  { text: 'The app prints "loading credentials from environment" at start, that is fine.', kind: 'none' },
  { text: 'botocore.exceptions.NoRegionError: You must specify a region.', kind: 'aws-region-invalid' },
];
