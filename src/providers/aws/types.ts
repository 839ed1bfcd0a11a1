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
  /** The cluster's own role. */
  readonly roleArn?: string;
  /** `CONFIG_MAP`, `API` or `API_AND_CONFIG_MAP`; absent for clusters older than access entries. */
  readonly authenticationMode?: string;
  /** Addresses of services, IPv4 or IPv6. */
  readonly serviceCidr?: string;
  readonly network?: EksNetwork;
}

/** Where a cluster's control plane stands, and who may reach it. Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_VpcConfigResponse.html */
export interface EksNetwork {
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  /** Additional groups of the control plane's interfaces. */
  readonly securityGroupIds: readonly string[];
  /** The group that EKS made for control plane and managed nodes. */
  readonly clusterSecurityGroupId?: string;
  readonly publicAccess: boolean;
  readonly privateAccess: boolean;
  readonly publicCidrs: readonly string[];
}

/** The simulator's answer to one action. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html */
export interface Simulated {
  readonly action: string;
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  /** Names of the policies whose statements decided. */
  readonly policies: readonly string[];
  /** False when the role's permissions boundary does not allow it. */
  readonly inBoundary: boolean;
  /** False when a policy of the organisation does not allow it. */
  readonly inOrganisation: boolean;
}

/** A Fargate profile. Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_FargateProfile.html */
export interface FargateProfile {
  readonly name: string;
  readonly arn: string;
  readonly status: string;
  readonly executionRoleArn: string;
  readonly subnetIds: readonly string[];
}
