import type { Region } from '../../../providers/aws/network-types.ts';
import type { Container, WorkloadKind } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { type AwsHost, endpointServiceOf } from '../../network/aws/endpoint-service-of.ts';
import { regionNamed } from '../../network/aws/regions.ts';
import { namesItself, type Setting, settingOf } from './endpoint-settings.ts';
import { text } from './text.ts';

const PLACE = ['namespace', 'kind', 'workload', 'container', 'variable', 'value'] as const;

/** Source: https://docs.aws.amazon.com/general/latest/gr/rande.html */
export const hostIsRealEndpoint = defineCheck({
  id: 'aws/host-is-real-endpoint',
  needs: ['namespace', 'pod', 'host', 'account', 'region'],
  reads: { kubernetes: ['pod', 'workload'], aws: ['regions'] },
  codes: {
    malformed: PLACE,
    'misspelt-in-variable': [...PLACE, 'host', 'corrected'],
    misspelt: ['host', 'corrected'],
    'unknown-region': ['host', 'found', 'near'],
    'region-not-enabled': ['host', 'wanted', 'account'],
  },
  text,
  async run(found, { kubernetes, aws }) {
    const { namespace, host, account, region, workload = '', workloadKind = '' } = found;
    const owner = workload && (await kubernetes.workload(workloadKind as WorkloadKind, namespace, workload));
    const pod = owner ? undefined : await kubernetes.pod(namespace, found.pod);
    const containers = (owner ? owner.template?.spec : pod?.spec)?.containers ?? [];
    const place = { namespace, kind: workloadKind.toLowerCase(), workload };
    const set = settingOf(containers, value => endpointServiceOf(value).is === 'malformed');
    if (set !== undefined) return malformed(set, place);
    const meant = endpointServiceOf(host);
    const subject = `host ${host}`;
    if (meant.is === 'service' && meant.known) {
      const state = await stateOf(meant.region, () => aws.regions({ account, region }));
      const evidence = { subject, path: meant.service, value: `${meant.region}: ${state}` };
      const args = { host, wanted: meant.region, account };
      return state === 'not enabled' ? problem('region-not-enabled', args, [evidence]) : ok([evidence]);
    }
    if (meant.is === 'not-aws' || meant.is === 'service') return skipped('it is no endpoint that I know of');
    if (meant.is === 'resource' || meant.is === 'eks-api')
      return skipped('it is a resource, not an endpoint of a service');
    return wrongName(host, meant, containers, place);
  },
});

interface Place {
  readonly namespace: string;
  readonly kind: string;
  readonly workload: string;
}

/** Regions of other partitions are not told to the account, and need not be enabled. */
async function stateOf(name: string, ask: () => Promise<readonly Region[]>): Promise<string> {
  if (regionNamed(name)?.optIn === false) return 'always enabled';
  const region = (await ask()).find(one => one.name === name);
  if (region === undefined) return 'of another partition';
  return region.enabled ? 'enabled' : 'not enabled';
}

function malformed({ container, variable, value }: Setting, place: Place) {
  const meant = endpointServiceOf(value);
  const corrected = (meant.is === 'malformed' && meant.corrected) || '';
  // Anything else than an endpoint of AWS may be private: then it is not repeated.
  const safe = endpointServiceOf(corrected).is === 'service' ? `https://${corrected}` : '';
  const args = { ...place, container, variable, value: safe };
  const shown = {
    subject: `${place.kind} ${place.namespace}/${place.workload}`,
    path: `container ${container} env ${variable}`,
  };
  return problem('malformed', args, [{ ...shown, value: 'begins with a scheme twice, or is a scheme only' }]);
}

type WrongName = Exclude<AwsHost, { readonly is: 'service' | 'resource' | 'eks-api' | 'not-aws' }>;

function wrongName(host: string, meant: WrongName, containers: readonly Container[], place: Place) {
  const subject = `host ${host}`;
  const corrected = 'corrected' in meant ? (meant.corrected ?? '') : '';
  const set = settingOf(containers, value => value.includes(host));
  if (set !== undefined && corrected !== '') {
    const { container, variable } = set;
    const value = /^https?:\/\/[\w.-]{1,253}\/?$/.test(set.value) ? set.value.replace(host, corrected) : '';
    const owner = `${place.kind} ${place.namespace}/${place.workload}`;
    return problem('misspelt-in-variable', { ...place, container, variable, value, host, corrected }, [
      { subject, path: '', value: 'no endpoint of AWS' },
      { subject: owner, path: `container ${container} env ${variable}`, value: `names ${host}` },
    ]);
  }
  const own = namesItself(containers);
  if (own !== undefined)
    return ok([
      { subject: `container ${own.container}`, path: own.variable, value: 'names a real one by now' },
    ]);
  if (meant.is === 'unknown-region') {
    if (settingOf(containers, value => value === meant.found) !== undefined)
      return skipped(`the pod is told ${meant.found} as its region`);
    const args = { host, found: meant.found, near: meant.near.join(' or ') || 'another' };
    return problem('unknown-region', args, [
      { subject, path: 'region', value: `${meant.found} does not exist` },
    ]);
  }
  return problem('misspelt', { host, corrected: corrected || 'one with a region' }, [
    { subject, path: '', value: 'no endpoint of AWS' },
  ]);
}
