import type { Family } from '../addresses/range.ts';

/** Where a packet starts: a node, or a pod behind the same interface. */
export interface WalkFrom {
  readonly subnetId: string;
  /** The groups of the interface that it leaves by. */
  readonly securityGroupIds: readonly string[];
  /** `undefined` when not known. */
  readonly hasPublicIp: boolean | undefined;
  /** Its private address; without it any address of the subnet is meant. */
  readonly address?: string;
  /** Its public address, where it has one. */
  readonly publicAddress?: string;
}

/** What a request to an AWS service asks for, so that an endpoint's policy can be judged. */
export interface ServiceRequest {
  /** `ecr:BatchGetImage`. */
  readonly action: string;
  readonly resource: string;
}

/** An AWS service by the name that its VPC endpoint has: `ecr.api` in `com.amazonaws.eu-west-1.ecr.api`. */
export interface ToService {
  readonly kind: 'aws-service';
  readonly service: string;
  readonly region: string;
  /** The host name as asked for; only the regional ones are answered by an endpoint's private DNS. */
  readonly globalHost?: boolean;
  /** What the name resolved to, where the message says so. */
  readonly addresses?: readonly string[];
  readonly request?: ServiceRequest;
}

/** A host on the internet. */
export interface ToInternet {
  readonly kind: 'internet';
  readonly host: string;
  readonly addresses?: readonly string[];
}

/** An address in a private network. */
export interface ToVpcAddress {
  readonly kind: 'vpc-address';
  readonly address: string;
  /** `undefined` when not known. */
  readonly securityGroupIds?: readonly string[];
}

/** The API server of an EKS cluster. Source: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html */
export interface ToEksApi {
  readonly kind: 'eks-api';
  /** The cluster's name at EKS. */
  readonly cluster: string;
  readonly publicAccess: boolean;
  readonly privateAccess: boolean;
  readonly publicCidrs: readonly string[];
  /** The cluster's own group and the additional ones: all are on the control plane's interfaces. */
  readonly clusterSecurityGroupIds: readonly string[];
  /** The subnets given to the cluster: the control plane's interfaces are in them. */
  readonly subnetIds: readonly string[];
}

/** What is asked: may a packet get there, and the answer back? */
export interface WalkQuestion {
  readonly from: WalkFrom;
  readonly to: ToService | ToInternet | ToVpcAddress | ToEksApi;
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  /** IPv4 unless said otherwise. */
  readonly family?: Family;
}
