import type { RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import { defined } from '../defined.ts';
import type { EnvironmentVariables } from '../settings.ts';
import type { TlsOptions } from '../wire.ts';
import type { ClusterAccess } from './access.ts';
import { type KubeconfigSettings, loadKubeconfig } from './client-kubeconfig-file.ts';
import { clusterTrouble } from './cluster-trouble.ts';
import { refusePlainHttp } from './refuse-plain-http.ts';

type User = NonNullable<ReturnType<KubeConfig['getCurrentUser']>>;
type Cluster = NonNullable<ReturnType<KubeConfig['getCurrentCluster']>>;

/** Gives a bearer token, where a cluster's own credentials are not to be used. */
export type BearerToken = () => Promise<string>;

/** Access by a kubeconfig context: by its certificate, token or password, or by a token handed in where it would run a program. */
export async function accessByKubeconfig(
  name: string,
  settings: KubeconfigSettings,
  environment: EnvironmentVariables,
  bearer?: BearerToken,
): Promise<ClusterAccess> {
  const config = await loadKubeconfig(name, settings, environment);
  const { cluster, user } = chosen(name, config, settings.context);
  const needsProgram = Boolean(user.exec || user.authProvider);
  if (bearer === undefined) refusePrograms(name, user);
  const instead = needsProgram ? bearer : undefined;
  config.users = [withoutPrograms(user)];
  // A kubeconfig may ask for no TLS checks; whoever wrote that has accepted plain HTTP too.
  if (!cluster.skipTLSVerify) refusePlainHttp(name, cluster.server);
  const headers = headersOf(user);
  return {
    server: cluster.server,
    tls: await tlsOf(name, config, cluster),
    ...(cluster.proxyUrl ? { proxy: cluster.proxyUrl } : {}),
    identity: `kubeconfig user ${user.name}`,
    headers: async () => (instead === undefined ? headers : { Authorization: `Bearer ${await instead()}` }),
  };
}

function chosen(name: string, config: KubeConfig, context = config.getCurrentContext()) {
  if (!config.getContextObject(context)) {
    const known = config.contexts.map(({ name }) => name).join(', ');
    throw clusterTrouble(name, `its kubeconfig has no context "${context ?? ''}"; it has ${known}`);
  }
  config.setCurrentContext(context);
  const cluster = config.getCurrentCluster();
  const user = config.getCurrentUser();
  if (!cluster) throw clusterTrouble(name, `its kubeconfig context "${context}" names no valid cluster`);
  if (!user) throw clusterTrouble(name, `its kubeconfig context "${context}" names no valid user`);
  return { cluster, user };
}

function refusePrograms(name: string, { name: user, exec, authProvider }: User): void {
  if (!exec && !authProvider) return;
  const how = exec ? `runs the program "${exec.command}"` : `needs the plug-in "${authProvider.name}"`;
  const instead =
    'say in eks or aks where the cluster lives, or use a kubeconfig with a token or a certificate';
  throw clusterTrouble(
    name,
    `its kubeconfig user ${user} ${how} to log in, which is never run here; ${instead}`,
  );
}

/** The client library would run them even to read a certificate. */
function withoutPrograms(user: User): User {
  return { ...user, exec: undefined, authProvider: undefined };
}

async function tlsOf(name: string, config: KubeConfig, { server, proxyUrl }: Cluster): Promise<TlsOptions> {
  if (proxyUrl && !/^https?:/.test(proxyUrl)) {
    throw clusterTrouble(
      name,
      `its kubeconfig names the proxy ${proxyUrl}, and only HTTP proxies are supported`,
    );
  }
  if (!server.startsWith('https:')) return {};
  const options: RequestOptions = {};
  await config.applyToHTTPSOptions(options).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw clusterTrouble(name, `the certificates of its kubeconfig cannot be read (${why})`, error);
  });
  return tlsOptions(options);
}

function tlsOptions({ ca, cert, key, servername, rejectUnauthorized }: TlsOptions): TlsOptions {
  return defined({ ca, cert, key, servername, rejectUnauthorized });
}

function headersOf({ token, username, password, impersonateUser }: User): Readonly<Record<string, string>> {
  const basic = username
    ? `Basic ${Buffer.from(`${username}:${password ?? ''}`).toString('base64')}`
    : undefined;
  const authorization = token ? `Bearer ${token.trim()}` : basic;
  return {
    ...(authorization ? { Authorization: authorization } : {}),
    ...(impersonateUser ? { 'Impersonate-User': impersonateUser } : {}),
  };
}
