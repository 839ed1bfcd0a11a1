/** An IAM role. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
export interface Role {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  /** The trust policy as JSON text, URL-decoded. */
  readonly trustPolicy: string;
  readonly permissionsBoundaryArn?: string;
  readonly createdAt?: Date;
}

/** An IAM OpenID Connect provider. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html */
export interface OidcProvider {
  readonly arn: string;
  /** Issuer without scheme: `oidc.eks.REGION.amazonaws.com/id/ID`. */
  readonly url: string;
  readonly clientIds: readonly string[];
}

/** An EKS cluster. Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_Cluster.html */
export interface EksCluster {
  readonly name: string;
  readonly arn: string;
  readonly status: string;
  readonly version?: string;
  readonly endpoint?: string;
  /** `https://oidc.eks.REGION.amazonaws.com/id/ID`; absent while creating. */
  readonly issuer?: string;
  /** The CA of the API server, PEM in base64. */
  readonly certificateAuthority?: string;
}
