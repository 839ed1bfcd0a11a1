import type { Consequence } from '../diagnostics/conclude.ts';
import { containersKeepRunning } from '../diagnostics/kubernetes/containers-keep-running/check.ts';
import { podsAreCreated } from '../diagnostics/kubernetes/pods-are-created/check.ts';
import { probesAreAnswered } from '../diagnostics/kubernetes/probes-are-answered/check.ts';
import { serviceAccountExists } from '../diagnostics/kubernetes/service-account-exists/check.ts';
import { follows } from './follows.ts';
import { when } from './kind.ts';

/** What of a workload's trouble follows from other trouble of it. */
export const workloadConsequences: readonly Consequence[] = [
  follows(when(serviceAccountExists), when(podsAreCreated, 'service-account-missing')),
  follows(
    when(containersKeepRunning, 'killed-by-probe'),
    when(probesAreAnswered, 'wrong-port', 'status', 'too-slow', 'other-protocol'),
  ),
  // Nothing listens because the program ended.
  follows(when(probesAreAnswered, 'port-closed', 'failed'), when(containersKeepRunning)),
];
