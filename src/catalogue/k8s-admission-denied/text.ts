import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Admission policy denied the request',
  meaning:
    'A webhook or a policy looked at the object and said no; its own words say why. Nothing is broken: the object breaks a rule.',
  advice: [
    {
      text: "Read the policy's sentence, correct the object and try it with `kubectl apply --dry-run=server`.",
    },
    {
      text: 'See which policies are in force.',
      command: 'kubectl get validatingwebhookconfigurations,validatingadmissionpolicies',
    },
  ],
};
