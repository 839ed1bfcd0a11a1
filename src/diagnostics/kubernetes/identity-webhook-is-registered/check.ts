import { defineCheck, ok, problem } from '../../check.ts';
import { text } from './text.ts';

const NAME = 'pod-identity-webhook';

/** Source: https://github.com/aws/amazon-eks-pod-identity-webhook */
export const identityWebhookIsRegistered = defineCheck({
  id: 'kubernetes/identity-webhook-is-registered',
  needs: [],
  reads: { kubernetes: ['mutatingWebhook'] },
  codes: { absent: [] },
  text,
  async run(_, { kubernetes }) {
    const webhook = await kubernetes.mutatingWebhook(NAME);
    const subject = `mutatingwebhookconfiguration ${NAME}`;
    if (webhook?.webhooks?.length) return ok([{ subject, path: '', value: 'registered' }]);
    return problem('absent', {}, [{ subject, path: '', value: webhook ? 'has no webhooks' : 'absent' }]);
  },
});
