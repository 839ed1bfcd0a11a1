import { readFile } from 'node:fs/promises';
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { EnvironmentVariables } from '../settings.ts';
import { shared } from '../shared.ts';
import type { ClusterAccess } from './access.ts';
import { clusterTrouble } from './cluster-trouble.ts';

/** Source: https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/ */
const MOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';
/** The kubelet rotates the token's file; client-go reads it again as often. */
const TOKEN_READ_EVERY_MS = 60_000;

/** Access by the service account of the pod that the bot runs in. */
export async function accessInCluster(
  name: string,
  environment: EnvironmentVariables,
  clock: Clock,
  folder = MOUNT,
): Promise<ClusterAccess> {
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = environment;
  if (!host)
    throw clusterTrouble(name, 'the bot does not run in a pod of it: KUBERNETES_SERVICE_HOST is not set');
  const read = (file: string) =>
    readFile(join(folder, file), 'utf8').catch((error: unknown) => {
      throw clusterTrouble(
        name,
        `the pod's service account file ${join(folder, file)} cannot be read`,
        error,
      );
    });
  const token = shared(clock.now, async () => ({
    value: (await read('token')).trim(),
    until: clock.now() + TOKEN_READ_EVERY_MS,
  }));
  return {
    server: `https://${isIPv6(host) ? `[${host}]` : host}:${port}`,
    tls: { ca: await read('ca.crt') },
    identity: 'the service account of the bot’s own pod',
    headers: async () => ({ Authorization: `Bearer ${await token()}` }),
  };
}
