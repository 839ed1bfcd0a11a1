import type { Resource } from '../world.ts';
import { digestOf } from './naming.ts';

const CREATED = '2025-03-04T09:12:31Z';

/** What is chosen about a role. */
export interface RoleSpec {
  readonly account: string;
  readonly name: string;
  readonly path?: string;
  /** Trust policy document. */
  readonly trust: unknown;
  /** ARNs of attached managed policies; `AmazonS3ReadOnlyAccess` alone means AWS's own. */
  readonly attached?: readonly string[];
  /** Inline policies by name. */
  readonly inline?: Readonly<Record<string, unknown>>;
  readonly boundaryArn?: string;
}

/** A role; its inline policies and attachments are told by their own operations. */
export function role(spec: RoleSpec): Resource {
  const { account, name, path = '/', trust, attached = [], inline = {}, boundaryArn } = spec;
  const boundary = { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: boundaryArn };
  return {
    Path: path,
    RoleName: name,
    RoleId: `AROA${digestOf('role', account, name).slice(0, 17).toUpperCase()}`,
    Arn: `arn:aws:iam::${account}:role${path}${name}`,
    CreateDate: CREATED,
    AssumeRolePolicyDocument: trust,
    MaxSessionDuration: 3600,
    ...(boundaryArn === undefined ? {} : { PermissionsBoundary: boundary }),
    AttachedManagedPolicies: attached.map(attachment),
    RolePolicyList: Object.entries(inline).map(([PolicyName, PolicyDocument]) => ({
      PolicyName,
      PolicyDocument,
    })),
  };
}

/** An attached policy by ARN, or by the bare name of one of AWS's own. */
export function attachment(policy: string): Resource {
  const arn = policy.startsWith('arn:') ? policy : `arn:aws:iam::aws:policy/${policy}`;
  return { PolicyName: arn.split('/').at(-1), PolicyArn: arn };
}

/** What is chosen about a trust policy for a service account. */
export interface TrustSpec {
  readonly account: string;
  /** Issuer without scheme. */
  readonly issuer: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  /** `StringEquals` unless given. */
  readonly operator?: string;
  readonly audience?: string;
  readonly action?: string;
}

/** The trust policy that lets a service account in through IRSA. */
export function trustFor(spec: TrustSpec): Resource {
  const { account, issuer, namespace, serviceAccount } = spec;
  const { operator = 'StringEquals', audience = 'sts.amazonaws.com' } = spec;
  const sub = `system:serviceaccount:${namespace}:${serviceAccount}`;
  return document({
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${issuer}` },
    Action: spec.action ?? 'sts:AssumeRoleWithWebIdentity',
    Condition: { [operator]: { [`${issuer}:sub`]: sub, [`${issuer}:aud`]: audience } },
  });
}

/** The trust policy for EKS Pod Identity. */
export function trustForPodIdentity(): Resource {
  const Principal = { Service: 'pods.eks.amazonaws.com' };
  return document({ Effect: 'Allow', Principal, Action: ['sts:AssumeRole', 'sts:TagSession'] });
}

/** The trust policy for a service of AWS: `ec2.amazonaws.com`. */
export function trustForService(service: string, condition?: unknown): Resource {
  const Condition = condition === undefined ? {} : { Condition: condition };
  return document({
    Effect: 'Allow',
    Principal: { Service: service },
    Action: 'sts:AssumeRole',
    ...Condition,
  });
}

/** A policy document of some statements. */
export function document(...statements: readonly Resource[]): Resource {
  return { Version: '2012-10-17', Statement: statements };
}

/** A statement that allows actions on resources. */
export function allow(actions: readonly string[], resources: readonly string[]): Resource {
  return { Effect: 'Allow', Action: actions, Resource: resources };
}

/** A statement that denies actions on resources. */
export function deny(actions: readonly string[], resources: readonly string[]): Resource {
  return { Effect: 'Deny', Action: actions, Resource: resources };
}

/** An IAM identity provider for a cluster's issuer. */
export function oidcProvider(spec: {
  readonly account: string;
  readonly issuer: string;
  readonly clientIds?: readonly string[];
}): Resource {
  const { account, issuer, clientIds = ['sts.amazonaws.com'] } = spec;
  return {
    Arn: `arn:aws:iam::${account}:oidc-provider/${issuer}`,
    Url: issuer,
    ClientIDList: clientIds,
    ThumbprintList: ['9e99a48a9960b14926bb7f3b02e22da2b0ab7280'],
    CreateDate: CREATED,
    Tags: [],
  };
}

/** A managed policy of the account. */
export function managedPolicy(spec: {
  readonly account: string;
  readonly name: string;
  readonly document: unknown;
}): Resource {
  const { account, name } = spec;
  const version = { VersionId: 'v1', IsDefaultVersion: true, CreateDate: CREATED, Document: spec.document };
  return {
    PolicyName: name,
    PolicyId: `ANPA${digestOf('policy', account, name).slice(0, 17).toUpperCase()}`,
    Arn: `arn:aws:iam::${account}:policy/${name}`,
    Path: '/',
    DefaultVersionId: 'v1',
    AttachmentCount: 1,
    IsAttachable: true,
    CreateDate: CREATED,
    UpdateDate: CREATED,
    PolicyVersionList: [version],
  };
}

/** An instance profile that holds roles by name. */
export function instanceProfile(spec: {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly string[];
}): Resource {
  const { account, name, roles } = spec;
  return {
    Path: '/',
    InstanceProfileName: name,
    InstanceProfileId: `AIPA${digestOf('profile', account, name).slice(0, 17).toUpperCase()}`,
    Arn: `arn:aws:iam::${account}:instance-profile/${name}`,
    CreateDate: CREATED,
    Roles: roles.map(RoleName => ({ RoleName })),
  };
}
