import type { CallRules } from '../call.ts';
import { type Caller, detached } from '../caller.ts';
import { makeGate } from '../gate.ts';
import type { ClusterSettings, EnvironmentVariables } from '../settings.ts';
import { shared } from '../shared.ts';
import { makeWire, type Wire } from '../wire.ts';
import type { ClusterAccess } from './access.ts';
import { type AksMeans, accessByAks } from './client-aks.ts';
import { accessByEks, type EksMeans } from './client-eks.ts';
import type { Connection } from './client-http.ts';
import { accessInCluster } from './client-in-cluster.ts';
import { accessByKubeconfig, type BearerToken } from './client-kubeconfig.ts';

/** What connecting to clusters needs. */
export interface ConnectMeans {
  readonly environment: EnvironmentVariables;
  readonly rules: CallRules;
  /** Tokens for clusters whose kubeconfig would run a program for them. */
  readonly bearer: (cluster: ClusterSettings) => BearerToken | undefined;
  eks(caller: Caller): EksMeans;
  aks(caller: Caller): AksMeans;
}

/** A cluster that can be connected to, by whoever asks. */
export interface Connectable {
  connect(caller: Caller): Promise<Connection>;
  close(): Promise<void>;
}

/** Kubeconfigs change and clusters are made anew; how a cluster is reached is looked up again this often. */
const LOOKED_UP_EVERY_MS = 300_000;

/** One cluster's connection, shared by all investigations; its sockets stay for as long as its address stays the same. */
export function connectable(cluster: ClusterSettings, means: ConnectMeans): Connectable {
  const { rules } = means;
  const { now } = rules.clock;
  const gate = makeGate(rules.limits.callsPerCluster);
  let kept: { readonly address: string; readonly wire: Wire } | undefined;

  async function wireTo({ server, tls, proxy }: ClusterAccess): Promise<Wire> {
    const address = JSON.stringify([server, tls, proxy]);
    if (kept?.address === address) return kept.wire;
    const { answerBytes } = rules.limits;
    const wire = makeWire(proxy === undefined ? { tls, answerBytes } : { tls, answerBytes, proxy });
    const old = kept;
    kept = { address, wire };
    await old?.wire.close();
    return wire;
  }

  const connect = shared(now, async (caller: Caller) => {
    const access = await accessTo(cluster, means, caller);
    const target = `cluster ${cluster.name} (${new URL(access.server).host})`;
    const value: Connection = { target, access, wire: await wireTo(access), gate, rules };
    return { value, until: now() + LOOKED_UP_EVERY_MS };
  });

  return {
    connect: caller => connect(detached(caller)),
    close: async () => {
      await kept?.wire.close();
    },
  };
}

function accessTo(cluster: ClusterSettings, means: ConnectMeans, caller: Caller): Promise<ClusterAccess> {
  const { connection, name } = cluster;
  const { environment, rules } = means;
  switch (connection.by) {
    case 'in-cluster':
      return accessInCluster(name, environment, rules.clock, connection.folder);
    case 'eks':
      return accessByEks(cluster, means.eks(caller));
    case 'aks':
      return accessByAks(cluster, environment, means.aks(caller));
    case 'kubeconfig':
    case 'kubeconfig-text':
      return accessByKubeconfig(name, connection, environment, means.bearer(cluster));
  }
}
