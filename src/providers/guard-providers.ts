import type { Obstacle } from '../domain/outcome.ts';
import type { Unread } from '../domain/unread.ts';
import { AWS_ANSWERS } from './aws/answers.ts';
import { AWS_ACTIONS } from './aws/permissions.ts';
import type { AwsPort } from './aws/port.ts';
import { AZURE_ANSWERS } from './azure/answers.ts';
import { AZURE_ACTIONS } from './azure/permissions.ts';
import type { AzurePort } from './azure/port.ts';
import { guardPort } from './guard-port.ts';
import { KUBERNETES_ANSWERS } from './kubernetes/answers.ts';
import type { KubernetesPort } from './kubernetes/port.ts';
import { kubernetesReadName } from './kubernetes/read-name.ts';
import { REGISTRY_ANSWERS } from './registry/answers.ts';
import type { RegistryPort } from './registry/port.ts';

/** What bounds every read, and hears of those that fail. */
interface ReadLimits {
  readonly limitMs: number;
  readonly signal: AbortSignal;
  readonly onUnread: (unread: Unread) => void;
}

/** The ports of one diagnosis. */
interface Ports {
  readonly clusters: readonly {
    readonly name: string;
    readonly kubernetes: KubernetesPort;
    readonly aws?: AwsPort;
    readonly azure?: Pick<AzurePort, 'connection'>;
  }[];
  readonly aws: AwsPort;
  readonly azure: AzurePort;
  readonly registry: RegistryPort;
}

/** The same providers: whatever a read does, it answers as its type says, or throws an `Obstruction` that names it, in time. */
export function guardProviders<Opened extends Ports>(providers: Opened, limits: ReadLimits): Opened {
  const { clusters, registry } = providers;
  const aws = guardAws(providers.aws, limits);
  const azure = guardAzure(providers.azure, limits);
  return {
    ...providers,
    aws,
    azure,
    registry: guardPort(registry, {
      ...guardingOf(limits, 'registry'),
      answers: REGISTRY_ANSWERS,
      target: 'the registry',
      readName: method => (method === 'anonymousTags' ? 'list tags' : 'get manifest'),
    }),
    clusters: clusters.map(cluster => ({
      ...cluster,
      ...(cluster.aws && { aws }),
      ...(cluster.azure && { azure }),
      kubernetes: guardPort(cluster.kubernetes, {
        ...guardingOf(limits, 'kubernetes'),
        answers: KUBERNETES_ANSWERS,
        target: `cluster ${cluster.name}`,
        readName: kubernetesReadName,
      }),
    })),
  };
}

function guardAws(port: AwsPort, limits: ReadLimits): AwsPort {
  const readName = nameIn(AWS_ACTIONS);
  return guardPort(port, { ...guardingOf(limits, 'aws'), answers: AWS_ANSWERS, target: 'AWS', readName });
}

function guardAzure(port: AzurePort, limits: ReadLimits): AzurePort {
  const readName = nameIn(AZURE_ACTIONS);
  return guardPort(port, {
    ...guardingOf(limits, 'azure'),
    answers: AZURE_ANSWERS,
    target: 'Azure Resource Manager',
    readName,
  });
}

function nameIn(actions: Readonly<Record<string, readonly string[]>>) {
  return (method: string) => actions[method]?.join(', ') ?? method;
}

function guardingOf({ limitMs, signal, onUnread }: ReadLimits, provider: string) {
  return {
    limitMs,
    signal,
    onObstacle: (method: string, read: string, obstacle: Obstacle) =>
      onUnread({ check: `${provider}/${method}`, title: read, obstacle }),
  };
}
