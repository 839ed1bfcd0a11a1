import { Obstruction } from '../../../domain/obstruction.ts';
import type { Container } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { containersOf, envOf, usesPodIdentity } from '../../facts/web-identity.ts';
import { type ProxyReading, proxyFor } from '../../network/kubernetes/proxy-for.ts';
import { text } from './text.ts';

const ARGS = ['namespace', 'pod', 'container', 'proxy', 'host', 'kind', 'workload'] as const;
/** Where credentials come from. Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html */
const METADATA = '169.254.169.254';
const POD_IDENTITY = '169.254.170.23';
const WORTH_EXCEPTING = '169.254.169.254,169.254.170.23,.svc,.cluster.local';

/** Compares the values of proxy variables, and tells their names only. Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html */
export const proxyLetsEndpointThrough = defineCheck({
  id: 'kubernetes/proxy-lets-endpoint-through',
  needs: ['namespace', 'pod', 'host'],
  reads: { kubernetes: ['pod'] },
  codes: {
    'no-proxy-lacks-host': [...ARGS, 'variable'],
    'no-proxy-is-unset': [...ARGS, 'exceptions'],
  },
  text,
  async run({ namespace, pod: name, host, workload = '', workloadKind = '' }, { kubernetes }) {
    const pod = await kubernetes.pod(namespace, name);
    if (!pod) return skipped('the pod is gone');
    const credentials = usesPodIdentity(pod)
      ? [POD_IDENTITY]
      : envOf(pod, 'AWS_WEB_IDENTITY_TOKEN_FILE')
        ? []
        : [METADATA];
    const hosts = [...new Set([host, ...credentials])];
    const subject = `pod ${namespace}/${name}`;
    const readings = containersOf(pod).flatMap(container => hosts.map(one => readingOf(container, one)));
    const caught = readings.find(({ reading }) => reading.goes === 'by-proxy');
    if (caught?.reading.goes === 'by-proxy') {
      const { container, reading } = caught;
      const kind = workloadKind.toLowerCase();
      const args = {
        namespace,
        pod: name,
        container,
        proxy: reading.proxy,
        host: caught.host,
        kind,
        workload,
      };
      const path = `container ${container} env`;
      const set = { subject, path, value: `${reading.proxy} is set` } as const;
      const { variable } = reading;
      if (variable === undefined) {
        const exceptions = [caught.host, WORTH_EXCEPTING].join(',');
        return problem('no-proxy-is-unset', { ...args, exceptions }, [
          set,
          { subject, path, value: 'NO_PROXY is not set' },
        ]);
      }
      const lacks = { subject, path, value: `${variable} does not list ${caught.host}` };
      return problem('no-proxy-lacks-host', { ...args, variable }, [set, lacks]);
    }
    const hidden = readings.find(({ reading }) => reading.goes === 'unknown')?.reading;
    if (hidden?.goes === 'unknown') {
      throw new Obstruction({
        kind: 'undecidable',
        question: `what ${hidden.variable} holds, which comes from elsewhere`,
      });
    }
    return ok(evidenceOf(subject, readings));
  },
});

interface Read {
  readonly container: string;
  readonly host: string;
  readonly reading: ProxyReading;
}

function readingOf({ name, env = [] }: Container, host: string): Read {
  const scheme = /^[\d.]{7,15}$/.test(host) ? 'http' : 'https';
  return { container: name, host, reading: proxyFor(env, { host, scheme }) };
}

function evidenceOf(subject: string, readings: readonly Read[]) {
  const told = readings.map(({ container, host, reading }) => {
    const path = `container ${container} env`;
    if (reading.goes === 'direct-with-some-clients')
      return { subject, path, value: `${reading.variable} lists ${host} in a form that some clients know` };
    if (reading.goes === 'direct' && reading.because === 'excluded')
      return { subject, path, value: `${reading.variable} lists ${host}` };
    return { subject, path, value: 'no proxy is set' };
  });
  return [...new Map(told.map(one => [JSON.stringify(one), one])).values()];
}
