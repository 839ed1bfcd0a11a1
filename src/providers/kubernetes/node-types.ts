import type { Meta } from './types.ts';

/** A lease. Source: https://kubernetes.io/docs/concepts/architecture/leases/ */
export interface Lease {
  readonly metadata?: Meta;
  readonly spec?: { readonly renewTime?: Date; readonly leaseDurationSeconds?: number };
}

/** A request for a certificate, without the request itself. Source: https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/ */
export interface CertificateRequest {
  readonly metadata?: Meta;
  /** Who asked: `system:node:ip-10-0-1-2.eu-west-1.compute.internal`. */
  readonly username?: string;
  /** Whether somebody approved or denied it. */
  readonly decided: boolean;
}
