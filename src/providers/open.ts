import { Obstruction } from '../domain/obstruction.ts';
import { awsPort } from './aws/client.ts';
import { accountCredentials } from './aws/client-credentials.ts';
import { eksTokens } from './aws/client-eks-tokens.ts';
import { probeAccount } from './aws/client-probe.ts';
import { awsSessions } from './aws/client-session.ts';
import type { AwsPort } from './aws/port.ts';
import { azurePort } from './azure/client.ts';
import { clusterUserKubeconfig } from './azure/client-cluster-user.ts';
import { probeAks, probeSubscription } from './azure/client-probe.ts';
import { armSessions } from './azure/client-session.ts';
import { azureTokens } from './azure/client-tokens.ts';
import { cloudOf } from './azure/clouds.ts';
import type { AzurePort } from './azure/port.ts';
import type { CallRules } from './call.ts';
import { type Caller, detached } from './caller.ts';
import { type Clock, systemClock } from './clock.ts';
import { makeGate } from './gate.ts';
import { keyed } from './keyed.ts';
import { kubernetesPort } from './kubernetes/client.ts';
import { AKS_SERVER_SCOPE } from './kubernetes/client-aks.ts';
import { type Connectable, connectable } from './kubernetes/client-connect.ts';
import type { BearerToken } from './kubernetes/client-kubeconfig.ts';
import { probeCluster } from './kubernetes/client-probe.ts';
import type { KubernetesGrant } from './kubernetes/permissions.ts';
import type { KubernetesPort } from './kubernetes/port.ts';
import { memoise } from './memoise.ts';
import type { AccountProbe, AksProbe, ClusterProbe, SubscriptionProbe } from './probe.ts';
import { registryPort } from './registry/client.ts';
import type { RegistryMeans } from './registry/client-ask.ts';
import type { RegistryPort } from './registry/port.ts';
import {
  type AksPlace,
  type ClusterSettings,
  type EnvironmentVariables,
  limitsOf,
  type ProviderSettings,
} from './settings.ts';
import { makeWire, type Wire } from './wire.ts';

/** The ports of one investigation: what it asks twice is fetched once. */
export interface OpenedProviders {
  /** The port of a cluster by its configured name; one that is not configured obstructs. */
  kubernetes(cluster: string): KubernetesPort;
  /** The host of a cluster's API server, with its port where that is not 443; asks the cluster nothing. */
  apiServer(cluster: string): Promise<string>;
  readonly aws: AwsPort;
  readonly azure: AzurePort;
  readonly registry: RegistryPort;
  /** Whether a cluster answers, who the bot is there, and which of the grants it has. */
  probeCluster(cluster: string, grants: readonly KubernetesGrant[]): Promise<ClusterProbe>;
  /** Whether an account can be read, and as whom. */
  probeAccount(account: string): Promise<AccountProbe>;
  /** Whether an Azure subscription can be read. */
  probeSubscription(subscription: string): Promise<SubscriptionProbe>;
  /** Which actions of the resource manager the bot is allowed where a cluster lives at AKS. */
  probeAks(cluster: string, place: AksPlace, actions: readonly string[]): Promise<AksProbe>;
}

/** The configured clusters and accounts, over connections that investigations share. */
export interface Providers {
  readonly clusters: readonly Pick<ClusterSettings, 'name' | 'eks' | 'aks'>[];
  open(caller: Caller): OpenedProviders;
  /** Closes idle connections; calls under way end first. */
  close(): Promise<void>;
}

/** What may be handed in beside settings and environment. */
export interface ProviderMeans {
  readonly clock?: Clock;
  /** Tokens for clusters whose kubeconfig would run a program for them; for AKS clusters the bot's own unless given. */
  readonly bearer?: (cluster: ClusterSettings) => BearerToken | undefined;
}

/** Makes the real providers; nothing is connected, read or loaded before the first question. */
export function makeProviders(
  settings: ProviderSettings,
  environment: EnvironmentVariables,
  { clock = systemClock, bearer }: ProviderMeans = {},
): Providers {
  const rules: CallRules = { limits: limitsOf(settings), clock };
  const wire = makeWire({ answerBytes: rules.limits.answerBytes });
  const means = { settings, environment, rules, wire };
  const credentials = accountCredentials(means);
  const session = awsSessions(means, credentials);
  const token = eksTokens(credentials, clock.now);
  const eks = (caller: Caller) => ({ aws: awsPort(session(caller)), token });
  const registries = registrySide(settings, rules);
  const { arm, tokens } = azureSide(settings, environment, rules, wire);
  const aksToken = () => tokens(AKS_SERVER_SCOPE);
  const aks = (caller: Caller) => ({
    azure: azurePort(arm(caller)),
    kubeconfig: (place: AksPlace) => clusterUserKubeconfig(arm(caller), { ...place, cluster: place.name }),
    token: aksToken,
  });
  const bearerFor = bearer ?? (cluster => (cluster.aks ? aksToken : undefined));
  const connectables = new Map(
    settings.clusters.map(cluster => [
      cluster.name,
      connectable(cluster, { environment, rules, bearer: bearerFor, eks, aks }),
    ]),
  );

  return {
    clusters: settings.clusters,
    open: caller => {
      const connect = (name: string) => connectTo(connectables, name, caller);
      return {
        aws: memoise(awsPort(session(caller))),
        azure: memoise(azurePort(arm(caller))),
        registry: memoise(registryPort(registries, caller)),
        kubernetes: keyed(name => memoise(kubernetesPort(() => connect(name), caller))),
        apiServer: async name => new URL((await connect(name)).access.server).host,
        probeCluster: (name, grants) => probeCluster(name, () => connect(name), grants, caller),
        probeAccount: account => probeAccount(account, session(caller)),
        probeSubscription: subscription => probeSubscription(subscription, arm(caller)),
        probeAks: (cluster, place, actions) => probeAks(cluster, place, actions, arm(caller)),
      };
    },
    close: async () => {
      await Promise.all([
        wire.close(),
        registries.wire.close(),
        ...[...connectables.values()].map(each => each.close()),
      ]);
    },
  };
}

/** Manifests have 4 MiB at most, and what is longer is none. Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const REGISTRY_ANSWER_BYTES = 4 * 1024 * 1024;

function registrySide(settings: ProviderSettings, rules: CallRules): RegistryMeans {
  const { answerBytes, callsPerCluster } = rules.limits;
  return {
    isAllowed: settings.outsideCalls === true,
    mirrors: settings.registryMirrors ?? {},
    rules,
    wire: makeWire({ answerBytes: Math.min(answerBytes, REGISTRY_ANSWER_BYTES) }),
    gate: makeGate(callsPerCluster),
  };
}

function azureSide(
  settings: ProviderSettings,
  environment: EnvironmentVariables,
  rules: CallRules,
  wire: Wire,
) {
  const azure = settings.azure ?? {};
  const cloud = cloudOf(azure, environment);
  const { now } = rules.clock;
  const tokens = azureTokens({
    settings: azure,
    environment,
    cloud,
    now,
    timeoutMs: rules.limits.callTimeoutMs,
  });
  return { tokens, arm: armSessions({ cloud, tokens, rules, wire }) };
}

async function connectTo(connectables: ReadonlyMap<string, Connectable>, name: string, caller: Caller) {
  const cluster = connectables.get(name);
  if (cluster === undefined) throw new Obstruction({ kind: 'not-configured', missing: `cluster ${name}` });
  return cluster.connect(detached(caller));
}
