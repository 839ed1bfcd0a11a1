import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Resource provider not registered',
  meaning:
    'The subscription has never switched on the resource provider behind this feature, so Azure refuses to make the resource.',
  advice: [
    {
      text: 'Register it, then try again after a few minutes.',
      command: 'az provider register --namespace Microsoft.KubernetesConfiguration',
    },
    {
      text: 'Watch until it says Registered.',
      command:
        'az provider show --namespace Microsoft.KubernetesConfiguration --query registrationState --output tsv',
    },
  ],
};
