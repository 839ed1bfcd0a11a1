import { list, maybe, object, oneOf, type Parser, text, time, truth } from '../parse.ts';
import type { EksCluster, EksNetwork, FargateProfile, OidcProvider, Role, Simulated } from './types.ts';

/** Reads a role. */
export const role: Parser<Role> = object<Role>({
  arn: text,
  name: text,
  path: text,
  trustPolicy: text,
  permissionsBoundaryArn: maybe(text),
  createdAt: maybe(time),
});

/** Reads an OIDC provider. */
export const oidcProvider: Parser<OidcProvider> = object<OidcProvider>({
  arn: text,
  url: text,
  clientIds: list(text),
});

/** Reads a EKS network. */
const eksNetwork: Parser<EksNetwork> = object<EksNetwork>({
  vpcId: text,
  subnetIds: list(text),
  securityGroupIds: list(text),
  clusterSecurityGroupId: maybe(text),
  publicAccess: truth,
  privateAccess: truth,
  publicCidrs: list(text),
});

/** Reads a EKS cluster. */
export const eksCluster: Parser<EksCluster> = object<EksCluster>({
  name: text,
  arn: text,
  status: text,
  version: maybe(text),
  endpoint: maybe(text),
  issuer: maybe(text),
  certificateAuthority: maybe(text),
  roleArn: maybe(text),
  authenticationMode: maybe(text),
  serviceCidr: maybe(text),
  network: maybe(eksNetwork),
});

/** Reads a simulated. */
export const simulated: Parser<Simulated> = object<Simulated>({
  action: text,
  decision: oneOf('allowed', 'explicitDeny', 'implicitDeny'),
  policies: list(text),
  inBoundary: truth,
  inOrganisation: truth,
});

/** Reads a fargate profile. */
export const fargateProfile: Parser<FargateProfile> = object<FargateProfile>({
  name: text,
  arn: text,
  status: text,
  executionRoleArn: text,
  subnetIds: list(text),
});
