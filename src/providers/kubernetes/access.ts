import type { Caller } from '../caller.ts';
import type { TlsOptions } from '../wire.ts';

/** How one API server is reached, whatever the settings called it. */
export interface ClusterAccess {
  /** URL of the API server, without a slash at its end. */
  readonly server: string;
  readonly tls: TlsOptions;
  readonly proxy?: string;
  /** Who reads, in one line for `doctor`: a kubeconfig user, a service account, an AWS account. */
  readonly identity: string;
  /** The headers that say who asks; a token is renewed here. */
  headers(caller: Caller): Promise<Readonly<Record<string, string>>>;
}
