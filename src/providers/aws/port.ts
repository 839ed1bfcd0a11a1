import type { EksCluster, OidcProvider, Role } from './types.ts';

/** Where a call goes: the account's 12 digits, which choose the credentials. */
export interface InAccount {
  readonly account: string;
}

/** Where a regional call goes. */
export interface InRegion extends InAccount {
  readonly region: string;
}

/**
 * What may be asked of the configured AWS accounts. Every method only reads, answers `undefined` for what does not exist,
 * and throws an `Obstruction` when it could not look (`not-configured` when the account is not in the configuration).
 */
export interface AwsPort {
  role(where: InAccount, name: string): Promise<Role | undefined>;
  /** The OIDC provider of an issuer, given without scheme. */
  oidcProvider(where: InAccount, issuer: string): Promise<OidcProvider | undefined>;
  eksCluster(where: InRegion, name: string): Promise<EksCluster | undefined>;
}
