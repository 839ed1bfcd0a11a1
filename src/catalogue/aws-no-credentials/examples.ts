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
  {
    text: '[2024/05/02 08:00:11] [error] [aws_credentials] Failed to retrieve credentials for AWS Profile default\n[2024/05/02 08:00:11] [error] [signv4] Provider returned no credentials, service=logs',
  },
  {
    text: 'Credentials(CredentialsError { message: "Couldn\'t find AWS credentials in environment, credentials file, or IAM role." })',
  },
  { text: 'botocore.exceptions.ProfileNotFound: The config profile (staging) could not be found' },
  { text: 'Error: configuring Terraform AWS Provider: failed to get shared config profile, staging' },
  {
    text: 'botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from custom-process: exit status 1',
  },
  { text: 'CredentialsProviderError: EC2 Metadata token request returned error' },
  { text: 'CredentialsError: Could not load credentials from EC2MetadataCredentials' },
  { text: 'CredentialsProviderError: Profile ci could not be found or parsed in shared credentials file.' },
  {
    text: 'Aws\\Exception\\CredentialsException: Could not find environment variable credentials in AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY',
  },
  { text: 'mount-s3: Failed to create S3 client: No signing credentials available, see CRT debug logs' },
  {
    text: 'Get "http://169.254.169.254/latest/meta-data/iam/security-credentials/": dial tcp 169.254.169.254:80: connect: connection refused',
  },
  { text: 'no valid credential found and anonymous access is not allowed' },
  {
    text: '** (RuntimeError) Instance Meta Error: HTTP response status code 404. Please check AWS EC2 IAM role.',
  },
  {
    text: 'Error: AWS provider credentials not found. Learn how to set up AWS provider credentials in our docs',
  },
  { text: 'error: unable to validate AWS credentials. Details: No valid credential sources found.' },
  { text: 'Credentials could not be loaded, please check your action inputs: No credentials' },
  {
    text: 'time="2024-05-02T08:00:11Z" level=fatal msg="error initializing AWS session: no valid AWS credentials found"',
  },
  { text: 'Unable to load credentials into profile [default]: AWS Access Key ID is not specified.' },
  { text: 'Unable to parse config file: /root/.aws/credentials' },
  { text: 'Failed to build credentials provider. error=CredentialsNotLoaded' },
  {
    text: 'SharedConfigLoadError: failed to load shared config file, /root/.aws/config, invalid state with ASTKind',
  },
  { text: 'boto.exception.NoAuthHandlerFound: No handler was ready to authenticate. 1 handlers tested.' },
  {
    text: 'No identity could be resolved from the chain: CredentialsProviderChain -> EnvironmentCredentialsProvider -> ImdsCredentialsProvider',
  },
  {
    text: 'awscrt.exceptions.AwsCrtError: AWS_AUTH_CREDENTIALS_PROVIDER_IMDS_SOURCE_FAILURE: Failed to source credentials',
  },
  {
    text: 'Cannot fetch credentials from container - neither AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI environment variables are set.',
  },
  {
    text: 'ProviderError: Unable to connect to instance metadata service\n    at ClientRequest.<anonymous> (/app/node_modules/@aws-sdk/credential-provider-imds/dist/cjs/remoteProvider/httpRequest.js:13:20)',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'has anyone seen the credentials problem again?', kind: 'none' },
  { text: 'The app prints "loading credentials from environment" at start, that is fine.', kind: 'none' },
  { text: 'botocore.exceptions.NoRegionError: You must specify a region.', kind: 'aws-region-invalid' },
  { text: 'The AWS credentials are rotated every 90 days, see the wiki.', kind: 'none' },
  { text: 'we could load AWS credentials from vault instead, what do you think?', kind: 'none' },
  { text: 'feat: wrap `no EC2 IMDS role found` with the endpoint that was asked', kind: 'none' },
  { text: 'except NoCredentialsError: print("no creds")', kind: 'none' },
  { text: 'except botocore.exceptions.NoCredentialsError: pass', kind: 'none' },
];
