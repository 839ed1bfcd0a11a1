import { type Listening, listen, type Shared } from '../loopback/listen.ts';
import type { World } from '../world.ts';
import { registrySpeaker } from './speaker.ts';

/** The registries of a world, each on a port of its own. */
export interface ListeningRegistries extends Pick<Listening, 'close'> {
  /** Where each answers, by the host that images name. */
  readonly origins: Readonly<Record<string, string>>;
}

/** Serves the public registries of a world; `world` is asked anew for each request. */
export async function listenAsRegistries(world: () => World, shared: Shared): Promise<ListeningRegistries> {
  const listening = await Promise.all(
    Object.keys(world().registries ?? {}).map(async host => {
      const served = await listen(
        registrySpeaker(host, () => world().registries?.[host] ?? { repositories: {} }),
        shared,
      );
      return [host, served] as const;
    }),
  );
  return {
    origins: Object.fromEntries(listening.map(([host, { origin }]) => [host, origin])),
    async close() {
      await Promise.all(listening.map(([, served]) => served.close()));
    },
  };
}
