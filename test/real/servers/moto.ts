import { freePorts, type Running, start, waitUntil } from './process.ts';
import { motoPython } from './programs.ts';

/** An AWS that others wrote: how it is reached. */
export interface MotoAddress {
  /** `http://127.0.0.1:PORT`: the endpoint of every service. */
  readonly origin: string;
}

/** The account that moto is. */
export const MOTO_ACCOUNT = '111122223333';

const SERVER = new URL('moto-server.py', import.meta.url).pathname;

/** Starts moto on a free port of 127.0.0.1. */
export async function startMoto(folder: string): Promise<Running & { readonly address: MotoAddress }> {
  const [port = 0] = await freePorts(1);
  const running = start({
    name: 'moto',
    folder,
    command: motoPython(),
    args: [SERVER, '-H', '127.0.0.1', '-p', String(port)],
    environment: {
      MOTO_ACCOUNT_ID: MOTO_ACCOUNT,
      MOTO_IAM_LOAD_MANAGED_POLICIES: 'true',
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  await waitUntil(folder, 'moto', async () => (await fetch(`${origin}/moto-api/data.json`)).ok);
  return { ...running, address: { origin } };
}
