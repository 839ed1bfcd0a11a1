import type { Arguments } from '../arguments.ts';
import type { Session } from '../session.ts';

/** One eksctl command, with the cluster that it names. */
export interface EksctlCall {
  readonly args: Arguments;
  readonly session: Session;
  readonly account: string;
  readonly region: string;
  /** Name at EKS. */
  readonly cluster: string;
  /** Name in the world. */
  readonly context: string;
}
