import { clusterIsSettled } from '../../diagnostics/azure/cluster-is-settled/check.ts';
import { extensionIsHealthy } from '../../diagnostics/azure/extension-is-healthy/check.ts';
import { providerIsRegistered } from '../../diagnostics/azure/provider-is-registered/check.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [
  when(providerIsRegistered),
  when(clusterIsSettled),
  when(extensionIsHealthy, 'in-flight'),
];
