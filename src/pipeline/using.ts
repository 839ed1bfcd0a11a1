import type { AnswerableKind } from '../catalogue/kind.ts';
import type { ClusterHandle } from '../diagnostics/target/resolution.ts';
import type { AccessRule } from '../domain/access-rule.ts';
import type { Recognition } from '../domain/error-kind.ts';
import type { Progress } from '../domain/progress.ts';
import type { Unread } from '../domain/unread.ts';
import type { AwsPort } from '../providers/aws/port.ts';
import type { AzurePort } from '../providers/azure/port.ts';
import type { RegistryPort } from '../providers/registry/port.ts';

/** Everything a diagnosis may look at, opened for one investigation: each object is fetched once. */
export interface Providers {
  readonly clusters: readonly ClusterHandle[];
  readonly aws: AwsPort;
  readonly azure: AzurePort;
  readonly registry: RegistryPort;
  /** Profiles of the AWS configuration files by account, as far as the configuration names them. */
  readonly profiles?: Readonly<Record<string, string>>;
}

/** What bounds every read of a diagnosis. */
export interface ReadLimits {
  /** Milliseconds that one read may take. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
  /** Hears of every read that failed. */
  readonly onUnread: (unread: Unread) => void;
}

/** All that a diagnosis uses from outside itself. */
export interface Using {
  readonly kinds: readonly AnswerableKind[];
  readonly classify: (text: string) => Recognition;
  /** `meter` is called once for each call that is really sent. */
  readonly open: (meter: (provider: string) => void, signal: AbortSignal) => Providers;
  /** Makes every read answer as its type says, or throw an `Obstruction` that names it, in time. */
  readonly guard: (providers: Providers, limits: ReadLimits) => Providers;
  readonly access: readonly AccessRule[];
  readonly now: () => Date;
  readonly limits: {
    /** Milliseconds that one check may take. */
    readonly checkTimeoutMs: number;
    /** Milliseconds that the whole may take; what is still running then is told as timed out. */
    readonly diagnosisTimeoutMs: number;
  };
  readonly onProgress: (progress: Progress) => void;
  /** Ends every read when the process shuts down. */
  readonly signal?: AbortSignal;
}
