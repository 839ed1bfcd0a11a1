import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Disruption budget blocks the eviction',
  meaning:
    'A PodDisruptionBudget allows no pod to go at the moment, so a drain, upgrade or scale-down waits: the budget never allows one, or pods it counts on are not healthy.',
  advice: [
    { text: 'See which budgets allow no disruption.', command: 'kubectl get pdb -n {namespace}' },
    { text: 'See the pods that the budget counts on.', command: 'kubectl get pods -n {namespace} -o wide' },
  ],
};
