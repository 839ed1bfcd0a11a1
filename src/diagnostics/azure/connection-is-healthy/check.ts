import { defineCheck, ok, problem } from '../../check.ts';
import { AKS_NAMES, isUnderWay, placeOf } from '../../facts/aks.ts';
import { text } from './text.ts';

/** Source: https://learn.microsoft.com/rest/api/servicelinker/linker/get */
export const connectionIsHealthy = defineCheck({
  id: 'azure/connection-is-healthy',
  needs: [...AKS_NAMES, 'connection'],
  reads: { azure: ['connection', 'connections'] },
  codes: {
    missing: ['connection', 'cluster', 'resourceGroup', 'known'],
    failed: ['connection', 'cluster', 'resourceGroup', 'state'],
    'in-flight': ['connection', 'cluster', 'resourceGroup', 'state'],
  },
  text,
  async run(found, { azure }) {
    const { connection: name, cluster, resourceGroup } = found;
    const connection = await azure.connection(placeOf(found), name);
    const args = { connection: name, cluster, resourceGroup };
    const subject = `connection ${name}`;
    if (!connection) {
      const { items } = await azure.connections(placeOf(found));
      const known = items.map(one => one.name).join(', ') || 'none';
      return problem('missing', { ...args, known }, [{ subject, path: '', value: 'absent' }]);
    }
    const { provisioningState: state, namespace } = connection;
    const evidence = [{ subject, path: 'provisioningState', value: state }] as const;
    if (isUnderWay(state)) return problem('in-flight', { ...args, state }, evidence);
    if (state !== 'Succeeded') return problem('failed', { ...args, state }, evidence);
    return ok(evidence, namespace && !found.namespace ? { namespace } : {});
  },
});
