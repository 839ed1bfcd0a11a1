import { defineCheck, ok, problem } from '../../check.ts';
import { DNS, dnsOutOfSight, dnsPods } from '../../facts/cluster-dns.ts';
import { isHealthy } from '../../target/worst-pod.ts';
import { text } from './text.ts';

const SUBJECT = `service ${DNS.namespace}/${DNS.service}`;

/** Source: https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/#are-dns-endpoints-exposed */
export const dnsServiceHasEndpoints = defineCheck({
  id: 'kubernetes/dns-service-has-endpoints',
  needs: [],
  reads: { kubernetes: ['endpointSlices', 'podsLabelled'] },
  codes: { 'none-ready': [], 'selects-nothing': ['pods'] },
  text,
  async run(_, { kubernetes }) {
    const [slices, pods] = await Promise.all([
      kubernetes.endpointSlices(DNS.namespace, DNS.service),
      dnsPods(kubernetes),
    ]);
    const all = slices.items.flatMap(slice => slice.endpoints ?? []);
    // A condition that is not told counts as true.
    const ready = all.filter(({ conditions }) => conditions?.ready !== false);
    const addresses = ready.flatMap(one => one.addresses);
    if (addresses.length > 0) {
      return ok([{ subject: SUBJECT, path: 'ready endpoints', value: addresses.join(', ') }]);
    }
    if (all.length === 0 && slices.items.length === 0 && pods.items.length === 0) throw dnsOutOfSight();
    const evidence = { subject: SUBJECT, path: 'endpoints', value: all.length === 0 ? 'none' : 'none ready' };
    const well = pods.items.filter(isHealthy).map(({ metadata }) => metadata?.name ?? '');
    if (well.length === 0 || all.length > 0) return problem('none-ready', {}, [evidence]);
    return problem('selects-nothing', { pods: well.join(', ') }, [
      evidence,
      { subject: `pods of ${DNS.deployment}`, path: 'ready', value: well.join(', ') },
    ]);
  },
});
