import type { Incident } from '../../incidents/incident.ts';
import { incidents } from '../../incidents/index.ts';
import { type ServedWorld, serveWorld } from '../../simulator/serve-world.ts';
import type { World } from '../../simulator/world.ts';
import type { DiagnosisSettings } from '../main/make-diagnosing.ts';
import { UsageError } from '../main/terminal.ts';

/** The incident of this name; throws a sentence that lists the names. */
export function incidentNamed(name: string): Incident {
  const incident = incidents.find(one => one.name === name);
  if (incident) return incident;
  throw new UsageError(`There is no demo incident ${name}. Run \`paramedic demo\` for their names.`);
}

/** Settings by which the real clients reach a served world: a kubeconfig, accounts, endpoints, registries where it has any. */
export function settingsFor(
  world: World,
  served: Pick<ServedWorld, 'kubeconfig' | 'registryMirrors'>,
): DiagnosisSettings {
  return {
    clusters: Object.entries(world.clusters).map(([name, { eks, aks }]) => ({
      name,
      connection: { by: 'kubeconfig-text', text: served.kubeconfig, context: name },
      ...(eks && { eks }),
      ...(aks && { aks }),
    })),
    // The first account is the bot's own; into the others it goes by a role, as one would configure it.
    accounts: Object.keys(world.accounts).map((id, index) =>
      index === 0 ? { id } : { id, roleArn: `arn:aws:iam::${id}:role/paramedic` },
    ),
    outsideCalls: world.registries !== undefined,
    registryMirrors: served.registryMirrors,
    access: [],
    kinds: [],
    diagnosisTimeoutMs: 30_000,
  };
}

/** Serves a world for as long as the work takes. */
export async function withWorld<Result>(
  world: World,
  work: (served: ServedWorld) => Promise<Result>,
): Promise<Result> {
  const served = await serveWorld(world);
  try {
    return await work(served);
  } finally {
    await served.close();
  }
}
