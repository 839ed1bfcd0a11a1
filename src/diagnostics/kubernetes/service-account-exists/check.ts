import { defineCheck, ok, problem } from '../../check.ts';
import { text } from './text.ts';

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/ */
export const serviceAccountExists = defineCheck({
  id: 'kubernetes/service-account-exists',
  needs: ['namespace', 'serviceAccount'],
  reads: { kubernetes: ['serviceAccount'] },
  codes: { missing: ['namespace', 'serviceAccount'] },
  text,
  async run({ namespace, serviceAccount }, { kubernetes }) {
    const account = await kubernetes.serviceAccount(namespace, serviceAccount);
    const subject = `serviceaccount ${namespace}/${serviceAccount}`;
    if (account) return ok([{ subject, path: '', value: 'exists' }]);
    return problem('missing', { namespace, serviceAccount }, [{ subject, path: '', value: 'absent' }]);
  },
});
