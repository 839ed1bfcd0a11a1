import * as k8s from '@kubernetes/client-node';
import type { ServedWorld } from '../../simulator/serve-world.ts';

/** The moment at which all worlds of these tests stand. */
export const NOW = new Date('2026-03-02T10:15:00Z');

/** What every AWS client needs to reach a served world. */
export function awsConfig({ awsEndpoint, environment }: ServedWorld) {
  return {
    endpoint: awsEndpoint,
    region: environment.AWS_REGION ?? '',
    maxAttempts: 1,
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
    },
  };
}

/** A kubeconfig object for one cluster of a served world. */
export function kubeConfig(served: ServedWorld, cluster = 'prod-eu'): k8s.KubeConfig {
  const config = new k8s.KubeConfig();
  config.loadFromString(served.kubeconfig);
  config.setCurrentContext(cluster);
  return config;
}

/** A plain request to the Kubernetes server of a cluster: status and JSON or text. */
export async function rawGet(served: ServedWorld, path: string, init: RequestInit = {}) {
  const server = kubeConfig(served).getCurrentCluster()?.server ?? '';
  const token = kubeConfig(served).getCurrentUser()?.token ?? '';
  const headers = { authorization: `Bearer ${token}`, ...init.headers };
  const response = await fetch(`${server}${path}`, { ...init, headers });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
