import { defineCheck, ok, problem } from '../../check.ts';
import { CONNECTOR_EXTENSION } from '../../facts/aks.ts';
import { text } from './text.ts';

const EXTENSIONS = 'Microsoft.KubernetesConfiguration';
const CONNECTOR = 'Microsoft.ServiceLinker';

/** Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider */
export const providerIsRegistered = defineCheck({
  id: 'azure/provider-is-registered',
  needs: ['subscription'],
  reads: { azure: ['resourceProvider'] },
  codes: {
    'not-registered': ['subscription', 'provider', 'state', 'others'],
    registering: ['subscription', 'provider'],
  },
  text,
  async run(found, { azure }) {
    const { subscription } = found;
    const wanted = wantedBy(found);
    const states = await Promise.all(
      wanted.map(async provider => {
        const known = await azure.resourceProvider({ subscription }, provider);
        return { provider, state: known?.registrationState ?? 'unknown to Azure' };
      }),
    );
    const evidence = states.map(({ provider, state }) => {
      return { subject: `provider ${provider}`, path: 'registrationState', value: state };
    });
    const missing = states.filter(({ state }) => state !== 'Registered' && state !== 'Registering');
    const [first, ...others] = missing;
    const [shown, ...more] = evidence;
    if (first && shown) {
      const also = others.map(({ provider }) => provider).join('');
      return problem('not-registered', { subscription, ...first, others: also }, [shown, ...more]);
    }
    const started = states.find(({ state }) => state === 'Registering');
    if (started && shown)
      return problem('registering', { subscription, provider: started.provider }, [shown, ...more]);
    return ok(evidence);
  },
});

/** The provider that the message names; else those that an extension needs, and a connection besides. */
function wantedBy(found: {
  readonly resourceProvider?: string;
  readonly extension?: string;
}): readonly string[] {
  if (found.resourceProvider) return [found.resourceProvider];
  const isConnector = found.extension === undefined || found.extension === CONNECTOR_EXTENSION;
  return isConnector ? [EXTENSIONS, CONNECTOR] : [EXTENSIONS];
}
