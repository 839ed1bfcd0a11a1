import type { Providers } from '../../src/pipeline/using.ts';
import { AWS_ACTIONS } from '../../src/providers/aws/permissions.ts';
import { AZURE_ACTIONS } from '../../src/providers/azure/permissions.ts';
import { kubernetesReadName } from '../../src/providers/kubernetes/read-name.ts';

/** A method of a port: `kubernetes/eventsAbout`. */
export type PortMethod = string;

/** What a read does instead of answering. */
export type ReadFault = 'throws' | 'is null' | 'is of a wrong type' | 'hangs';

export const READ_FAULTS: readonly ReadFault[] = ['throws', 'is null', 'is of a wrong type', 'hangs'];

/** Stands before every method of every port: it may answer in the method's stead. */
type Intercept = (method: PortMethod, answer: () => unknown) => unknown;

/** The real providers, with every call going through `intercept`. */
export function intercepted(providers: Providers, intercept: Intercept): Providers {
  const { clusters, aws, azure, registry } = providers;
  const ports = {
    aws: through(aws, 'aws', intercept),
    azure: through(azure, 'azure', intercept),
    registry: through(registry, 'registry', intercept),
  };
  return {
    ...providers,
    ...ports,
    clusters: clusters.map(cluster => ({
      ...cluster,
      ...(cluster.aws && { aws: ports.aws }),
      ...(cluster.azure && { azure: ports.azure }),
      kubernetes: through(cluster.kubernetes, 'kubernetes', intercept),
    })),
  };
}

/** An answer as a defect would give it; `canary` stands in its error. */
export function faultyAnswer(fault: ReadFault, canary: string): unknown {
  switch (fault) {
    case 'throws':
      return Promise.reject(new TypeError(`items is not iterable, password=${canary}`));
    case 'is null':
      return Promise.resolve(null);
    case 'is of a wrong type':
      return Promise.resolve({ items: 7, metadata: [], is: {} });
    case 'hangs':
      return new Promise(() => {});
  }
}

function through<Port extends object>(port: Port, provider: string, intercept: Intercept): Port {
  return new Proxy(port, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) =>
        intercept(`${provider}/${String(name)}`, () => Reflect.apply(method, target, args));
    },
  });
}

/** A read as reports name it. */
export function nameOfRead(method: PortMethod): string {
  const [provider, name = ''] = method.split('/');
  const actions: Readonly<Record<string, readonly string[]>> = { ...AWS_ACTIONS, ...AZURE_ACTIONS };
  if (provider === 'kubernetes') return kubernetesReadName(name);
  return provider === 'registry' ? '' : (actions[name]?.join(', ') ?? name);
}
