import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'upgrade',
    literals: ['upgradefailed', 'poddrainfailure', ' failed when evicting pod'],
    pattern:
      /\b(?:UpgradeFailed|PodDrainFailure|NodePoolUpgradeFailed)\b|Drain (?:of )?node [\w-]{1,80} failed when evicting pod/i,
  },
  {
    id: 'state',
    literals: [
      'operationfailed',
      'controlplaneaddonsnotready',
      'k8sversionnotsupported',
      'servicecidroverlapexistingsubnetscidr',
      'subnetisfull',
      'reconcileagentpoolfailed',
      'createvmssagentpoolfailed',
      'deletevmssagentpoolfailed',
    ],
    pattern:
      /Code["=: ]{1,4}(?:OperationFailed|ControlPlaneAddOnsNotReady|AgentPoolK8sVersionNotSupported|K8sVersionNotSupported|ServiceCidrOverlapExistingSubnetsCidr|SubnetIsFull)\b|\b(?:ControlPlaneAddOnsNotReady|AgentPoolK8sVersionNotSupported|ReconcileAgentPoolFailed|CreateVMSSAgentPoolFailed|DeleteVMSSAgentPoolFailed)\b/i,
  },
];
