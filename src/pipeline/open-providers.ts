import type { Ports } from '../diagnostics/check.ts';
import type { Investigating } from '../diagnostics/investigate.ts';
import { Obstruction } from '../domain/obstruction.ts';
import type { Progress } from '../domain/progress.ts';
import type { Target } from '../domain/report.ts';
import type { Unread } from '../domain/unread.ts';
import { type Asker, maySee } from '../security/authorise.ts';
import type { Usage } from './compose-report.ts';
import { type ChangeLog, openChangeLog } from './last-change.ts';
import { redactOutcome } from './redact-findings.ts';
import { restrictProviders } from './restrict-providers.ts';
import type { Providers, Using } from './using.ts';

/** A diagnosis under way: what it may look at, and what it has taken so far. */
export interface Diagnosis {
  readonly providers: Providers;
  readonly usage: () => Usage;
  /** The reads that have failed so far. */
  readonly unread: readonly Unread[];
  readonly startedAt: Date;
  /** The newest change of an object that checks have read so far. */
  readonly lastChange: () => Date | undefined;
  readonly investigating: (target: Target) => Investigating;
}

const READ_SHARE = 0.9;

/** Opens the providers for one diagnosis, as far as the asker may see, and starts its clock. */
export function openProviders(using: Using, asker: Asker): Diagnosis {
  const startedAt = using.now();
  const calls: Record<string, number> = {};
  const count = (provider: string): void => {
    calls[provider] = (calls[provider] ?? 0) + 1;
  };
  const unread: Unread[] = [];
  const late = AbortSignal.timeout(using.limits.diagnosisTimeoutMs);
  const signal = using.signal ? AbortSignal.any([late, using.signal]) : late;
  const onUnread = (one: Unread) => unread.push(one);
  const guarded = using.guard(using.open(count, signal), {
    signal,
    // A read ends before its check does, so that the check can say which it was.
    limitMs: Math.ceil(using.limits.checkTimeoutMs * READ_SHARE),
    onUnread,
  });
  const providers = restrictProviders(guarded, scope => maySee(using.access, asker, scope), onUnread);
  const changes = openChangeLog();
  const elapsedMs = () => using.now().getTime() - startedAt.getTime();
  return {
    providers,
    unread,
    startedAt,
    lastChange: changes.last,
    usage: () => ({ calls: { ...calls }, elapsedMs: elapsedMs() }),
    investigating: target => ({
      ports: portsFor(target, providers, changes),
      now: startedAt,
      limitMs: Math.max(
        1,
        Math.min(using.limits.checkTimeoutMs, using.limits.diagnosisTimeoutMs - elapsedMs()),
      ),
      tell: progress => using.onProgress(withoutSecrets(progress)),
    }),
  };
}

function portsFor(target: Target, providers: Providers, changes: ChangeLog): Ports {
  const { subscription } = target.entities;
  // Checks of a subscription alone never come to the cluster's own port.
  const cluster = providers.clusters.find(({ name, known }) =>
    target.cluster === undefined ? known.subscription === subscription : name === target.cluster,
  );
  if (!cluster) throw new Obstruction({ kind: 'not-configured', missing: `cluster ${target.cluster ?? ''}` });
  return {
    kubernetes: changes.watching(cluster.kubernetes),
    aws: providers.aws,
    azure: providers.azure,
    registry: providers.registry,
  };
}

function withoutSecrets(progress: Progress): Progress {
  return progress.type === 'finished' ? { ...progress, outcome: redactOutcome(progress.outcome) } : progress;
}
