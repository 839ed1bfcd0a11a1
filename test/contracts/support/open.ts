import { onTestFinished } from 'vitest';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import type { Obstacle } from '../../../src/domain/outcome.ts';
import type { Clock } from '../../../src/providers/clock.ts';
import { guardProviders } from '../../../src/providers/guard-providers.ts';
import { makeProviders, type OpenedProviders, type ProviderMeans } from '../../../src/providers/open.ts';
import type { EnvironmentVariables, ProviderSettings } from '../../../src/providers/settings.ts';

/** A clock whose waits end at once and are written down. */
export interface QuickClock extends Clock {
  readonly slept: readonly number[];
}

/** Time as the machine has it, no chance, and no waiting. */
export function quickClock(): QuickClock {
  const slept: number[] = [];
  return {
    slept,
    now: Date.now,
    random: () => 0,
    sleep: async ms => {
      slept.push(ms);
    },
  };
}

/** Opened providers with what they did. */
export interface Opened extends OpenedProviders {
  readonly calls: Readonly<Record<'kubernetes' | 'aws' | 'azure' | 'registry', number>>;
  readonly clock: QuickClock;
  /** Ends the investigation. */
  abort(): void;
  /** Opens another investigation over the same connections. */
  again(): OpenedProviders;
}

/** Opens the real providers for a test; its end closes them. */
export function open(
  settings: Partial<ProviderSettings>,
  environment: EnvironmentVariables = {},
  means: ProviderMeans = {},
): Opened {
  const clock = quickClock();
  const limits = { callTimeoutMs: 5_000, ...settings.limits };
  const providers = makeProviders({ clusters: [], accounts: [], ...settings, limits }, environment, {
    clock,
    ...means,
  });
  onTestFinished(() => providers.close());
  const ending = new AbortController();
  const calls = { kubernetes: 0, aws: 0, azure: 0, registry: 0 };
  const caller = {
    meter: (provider: keyof typeof calls) => {
      calls[provider] += 1;
    },
    signal: ending.signal,
  };
  const openAgain = () => guarded(providers.open(caller), ending.signal);
  return { ...openAgain(), calls, clock, abort: () => ending.abort(), again: openAgain };
}

/** The ports as a diagnosis sees them: every answer parsed. */
function guarded(opened: OpenedProviders, signal: AbortSignal): OpenedProviders {
  const limits = { limitMs: 60_000, signal, onUnread: () => {} };
  const { aws, azure, registry } = opened;
  const ports = { aws, azure, registry };
  const clusterAt = (name: string) => ({ name, known: {}, kubernetes: opened.kubernetes(name) });
  return {
    ...opened,
    ...guardProviders({ ...ports, clusters: [] }, limits),
    kubernetes: name => {
      const [cluster] = guardProviders({ ...ports, clusters: [clusterAt(name)] }, limits).clusters;
      return cluster?.kubernetes ?? opened.kubernetes(name);
    },
  };
}

/** The obstacle that a question met; a question that met none fails the test. */
export async function obstacleOf(question: Promise<unknown>): Promise<Obstacle> {
  const met = await question.then(
    answer => new Error(`no obstacle, but the answer ${JSON.stringify(answer)}`),
    (error: unknown) => error,
  );
  if (met instanceof Obstruction) return met.obstacle;
  throw met;
}
