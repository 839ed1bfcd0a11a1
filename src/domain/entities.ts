/** Everything a message or a target can name; the words of classifier output, of checks' needs and of targets. */
export const ENTITY_NAMES = [
  'cluster',
  'namespace',
  'pod',
  'container',
  'node',
  'nodegroup',
  'instanceId',
  'serviceAccount',
  'workload',
  'workloadKind',
  'service',
  'operation',
  'host',
  'region',
  'account',
  'roleArn',
  'principalArn',
  'issuer',
  'image',
  'registry',
  'repository',
  'tag',
  'digest',
  'secret',
  'configMap',
  'pvc',
  'webhook',
  'user',
  'verb',
  'resource',
  'subscription',
  'resourceGroup',
  'connection',
  'extension',
  'clientId',
] as const;

/** The name of one thing that a message or a target can name. */
export type EntityName = (typeof ENTITY_NAMES)[number];

/** What is known by name; a name that is not known is absent, never empty. */
export type Entities = { readonly [Name in EntityName]?: string };
