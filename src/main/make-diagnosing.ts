import { classifierFor } from '../classifier/classify.ts';
import type { Variables } from '../config/environment.ts';
import type { Settings } from '../config/settings.ts';
import type { Entities } from '../domain/entities.ts';
import type { Recognition } from '../domain/error-kind.ts';
import type { Progress } from '../domain/progress.ts';
import type { Using } from '../pipeline/using.ts';
import type { ClusterSettings, ProviderSettings } from '../providers/settings.ts';
import { allKinds } from './all-kinds.ts';
import { contextsOf, profilesOf, scopeOf } from './command-scopes.ts';

/** The settings that a diagnosis depends on; the demo makes them from its world. */
export type DiagnosisSettings = ProviderSettings &
  Pick<Settings, 'access' | 'kinds'> & { readonly diagnosisTimeoutMs: number };

/** All that diagnoses share: recogniser and connections. */
export interface Diagnosing {
  readonly classify: (text: string) => Recognition;
  /** What one diagnosis uses; `tell` hears how it goes on. */
  readonly using: (tell: (progress: Progress) => void) => Using;
  readonly close: () => Promise<void>;
}

/** Makes what `diagnose` uses: the real clients, the built-in kinds, the clock. */
export async function makeDiagnosing(settings: DiagnosisSettings, variables: Variables): Promise<Diagnosing> {
  const [{ makeProviders }, { guardProviders }] = await Promise.all([
    import('../providers/open.ts'),
    import('../providers/guard-providers.ts'),
  ]);
  const providers = makeProviders(settings, variables);
  const kinds = allKinds(settings.kinds);
  const classify = classifierFor(kinds);
  const contexts = await contextsOf(settings.clusters, variables);
  const profiles = profilesOf(settings.accounts);
  const { callTimeoutMs: checkTimeoutMs = 10_000 } = settings.limits ?? {};
  const open: Using['open'] = (meter, signal) => {
    const opened = providers.open({ meter, signal });
    const clusters = settings.clusters.map(cluster => ({
      name: cluster.name,
      known: knownOf(cluster),
      scope: scopeOf(cluster, contexts.get(cluster.name) ?? cluster.name, profiles),
      alsoCalled: [contexts.get(cluster.name) ?? cluster.name],
      apiServer: () => opened.apiServer(cluster.name),
      kubernetes: opened.kubernetes(cluster.name),
      azure: opened.azure,
      aws: opened.aws,
    }));
    return { clusters, aws: opened.aws, azure: opened.azure, registry: opened.registry, profiles };
  };
  return {
    classify,
    using: onProgress => ({
      kinds,
      classify,
      open,
      guard: guardProviders,
      access: settings.access,
      now: () => new Date(),
      limits: { checkTimeoutMs, diagnosisTimeoutMs: settings.diagnosisTimeoutMs },
      onProgress,
    }),
    close: () => providers.close(),
  };
}

/** What the configuration says of a cluster, in the words of entities. */
function knownOf({ name, eks, aks }: ClusterSettings): Entities {
  if (eks) return { cluster: eks.name, account: eks.account, region: eks.region };
  if (aks) return { cluster: aks.name, subscription: aks.subscription, resourceGroup: aks.resourceGroup };
  return { cluster: name };
}
