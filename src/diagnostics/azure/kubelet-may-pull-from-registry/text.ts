import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

const WAIT = {
  text: 'Wait some minutes until the role assignment takes effect; until then pulls are still denied.',
  effect: 'look',
} as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The kubelet identity can pull from the Azure registry',
  codes: {
    'no-role': {
      says: 'Kubelet identity {principal} of {cluster} has no role that allows pulls from {host} (it has: {has}).',
      fix: [
        {
          text: 'Attach the registry to the cluster, which gives that identity AcrPull on it. This needs Owner or Role Based Access Control Administrator on the registry. To give no more than the role: az role assignment create --assignee-object-id {principal} --assignee-principal-type ServicePrincipal --role AcrPull --scope {scope}',
          command: 'az aks update --resource-group {resourceGroup} --name {cluster} --attach-acr {registry}',
        },
        WAIT,
        TRY_AGAIN,
      ],
    },
    'no-repository-role': {
      says: 'Kubelet identity {principal} of {cluster} has no repository role on {host}, where AcrPull has no effect (it has: {has}).',
      fix: [
        {
          text: 'Give that identity the role Container Registry Repository Reader on the registry; attaching the registry to the cluster would only give AcrPull. This needs Owner or Role Based Access Control Administrator on the registry.',
          command:
            "az role assignment create --assignee-object-id {principal} --assignee-principal-type ServicePrincipal --role 'Container Registry Repository Reader' --scope {scope}",
        },
        WAIT,
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
