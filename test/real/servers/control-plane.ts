import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startKubelet } from './kubelet.ts';
import { freePorts, type Running, start, waitUntil } from './process.ts';
import { programsFolder } from './programs.ts';
import { askWith } from './request.ts';

/** How a control plane is reached; plain data, so that test processes can be handed it. */
export interface ControlPlaneAddress {
  /** `https://127.0.0.1:PORT` */
  readonly server: string;
  /** PEM of the certificate by which the server is known. */
  readonly certificate: string;
  readonly adminToken: string;
  readonly botToken: string;
  /** Where etcd answers; what no client of Kubernetes may write is written there. */
  readonly etcd: string;
  /** Where the kubelet finds logs: `NAMESPACE/POD/CONTAINER`. */
  readonly logs: string;
}

/** A control plane that runs. */
export interface ControlPlane {
  readonly address: ControlPlaneAddress;
  stop(): Promise<void>;
}

/** What may be chosen about a control plane. */
export interface ControlPlaneOptions {
  /** Without scheduler, controllers and the admission that depends on them, objects stay as they are written. */
  readonly controllers: boolean;
}

const ADMIN = 'admin-token';
const BOT = 'bot-token';

// What is written as it is was admitted long ago.
const WITHOUT_ADMISSION =
  'ServiceAccount,ResourceQuota,LimitRanger,Priority,TaintNodesByCondition,RuntimeClass';

// Without kubelets that renew leases, the first of them would mark every node NotReady.
const CONTROLLERS = '*,-node-lifecycle-controller,-taint-eviction-controller';

/** Starts etcd, kube-apiserver and, if wanted, scheduler and controllers on free ports of 127.0.0.1, with their data in `folder`. */
export async function startControlPlane(
  folder: string,
  { controllers }: ControlPlaneOptions,
): Promise<ControlPlane> {
  for (const name of ['pki', 'logs']) mkdirSync(join(folder, name), { recursive: true });
  const [api = 0, client = 0, peer = 0, scheduler = 0, manager = 0] = await freePorts(5);
  const etcd = startEtcd(folder, client, peer);
  const logs = join(folder, 'logs');
  const kubelet = await startKubelet(logs, join(folder, 'pki'));
  const running = [etcd, startApiServer(folder, { api, client, kubelet: kubelet.origin, controllers })];
  const server = `https://127.0.0.1:${api}`;
  const certificateFile = join(folder, 'pki/apiserver.crt');
  await waitUntil(folder, 'kube-apiserver', async () => {
    const ask = askWith(readFileSync(certificateFile, 'utf8'), ADMIN);
    return (await ask('GET', `${server}/readyz`)).status === 200;
  });
  const certificate = readFileSync(certificateFile, 'utf8');
  if (controllers) running.push(...startControllers(folder, { server, certificate, scheduler, manager }));
  const etcdOrigin = `http://127.0.0.1:${client}`;
  const address = { server, certificate, adminToken: ADMIN, botToken: BOT, etcd: etcdOrigin, logs };
  return {
    address,
    async stop() {
      for (const program of running.toReversed()) await program.stop();
      await kubelet.close();
    },
  };
}

function startEtcd(folder: string, client: number, peer: number): Running {
  const url = (port: number) => `http://127.0.0.1:${port}`;
  return start({
    name: 'etcd',
    folder,
    command: join(programsFolder(), 'etcd'),
    args: [
      `--data-dir=${join(folder, 'etcd')}`,
      `--listen-client-urls=${url(client)}`,
      `--advertise-client-urls=${url(client)}`,
      `--listen-peer-urls=${url(peer)}`,
      `--initial-advertise-peer-urls=${url(peer)}`,
      `--initial-cluster=default=${url(peer)}`,
      '--unsafe-no-fsync',
    ],
  });
}

interface ApiServer {
  readonly api: number;
  readonly client: number;
  readonly kubelet: string;
  readonly controllers: boolean;
}

function startApiServer(folder: string, { api, client, kubelet, controllers }: ApiServer): Running {
  const key = join(folder, 'pki/service-accounts.key');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const tokens = join(folder, 'pki/tokens.csv');
  writeFileSync(tokens, `${ADMIN},admin,1,"system:masters"\n${BOT},bot,2,"bot"\n`, { mode: 0o600 });
  return start({
    name: 'kube-apiserver',
    folder,
    command: join(programsFolder(), 'kube-apiserver'),
    args: [
      `--etcd-servers=http://127.0.0.1:${client}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${api}`,
      `--cert-dir=${join(folder, 'pki')}`,
      '--authorization-mode=RBAC',
      `--token-auth-file=${tokens}`,
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-signing-key-file=${key}`,
      `--service-account-key-file=${key}`,
      '--service-cluster-ip-range=172.20.0.0/16',
      '--allow-privileged=true',
      '--event-ttl=240h',
      '--profiling=false',
      ...(controllers ? [] : [`--disable-admission-plugins=${WITHOUT_ADMISSION}`]),
    ],
    environment: { HTTPS_PROXY: kubelet, NO_PROXY: '' },
  });
}

interface Controllers {
  readonly server: string;
  readonly certificate: string;
  readonly scheduler: number;
  readonly manager: number;
}

function startControllers(folder: string, { server, certificate, scheduler, manager }: Controllers) {
  const kubeconfig = join(folder, 'pki/controllers.kubeconfig');
  writeFileSync(kubeconfig, kubeconfigText({ server, certificate }, ADMIN, 'admin'), { mode: 0o600 });
  const common = [`--kubeconfig=${kubeconfig}`, '--leader-elect=false', '--bind-address=127.0.0.1'];
  const options = {
    'kube-scheduler': [`--secure-port=${scheduler}`],
    'kube-controller-manager': [
      `--secure-port=${manager}`,
      `--service-account-private-key-file=${join(folder, 'pki/service-accounts.key')}`,
      `--controllers=${CONTROLLERS}`,
    ],
  };
  return Object.entries(options).map(([name, own]) =>
    start({ name, folder, command: join(programsFolder(), name), args: [...common, ...own] }),
  );
}

/** A kubeconfig with one context of this name; JSON is YAML. */
export function kubeconfigText(
  { server, certificate }: Pick<ControlPlaneAddress, 'server' | 'certificate'>,
  token: string,
  context: string,
): string {
  const data = Buffer.from(certificate).toString('base64');
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: context, cluster: { server, 'certificate-authority-data': data } }],
    users: [{ name: context, user: { token } }],
    contexts: [{ name: context, context: { cluster: context, user: context } }],
    'current-context': context,
  });
}
