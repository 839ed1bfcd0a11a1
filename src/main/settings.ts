import { kinds } from '../catalogue/index.ts';
import { environmentIn, type Variables } from '../config/environment.ts';
import { loadSettings } from '../config/load-settings.ts';
import type { Settings } from '../config/settings.ts';
import type { DiagnosisSettings } from './make-diagnosing.ts';

/** Where the configuration is looked for. */
export interface Asked {
  readonly variables: Variables;
  /** The working folder. */
  readonly folder: string;
}

/** Settings from the configuration file; without one nothing is configured, and nobody's own contexts are touched. */
export async function settingsFrom(
  { variables, folder }: Asked,
  path: string | undefined,
): Promise<Settings> {
  const loaded = await loadSettings({
    ...(path !== undefined && { path }),
    environment: environmentIn(variables),
    folder,
    builtInKinds: new Set(kinds.map(kind => kind.id)),
  });
  return loaded.settings;
}

/** What a diagnosis takes of the settings. */
export function diagnosisSettingsOf(settings: Settings): DiagnosisSettings {
  const { clusters, accounts, azure, access, kinds: own, limits, outsideCalls, registryMirrors } = settings;
  const { callTimeoutMs, callsPerCluster, diagnosisTimeoutMs } = limits;
  return {
    clusters,
    accounts,
    ...(azure && { azure }),
    outsideCalls,
    registryMirrors,
    access,
    kinds: own,
    diagnosisTimeoutMs,
    limits: { callTimeoutMs, callsPerCluster },
  };
}
