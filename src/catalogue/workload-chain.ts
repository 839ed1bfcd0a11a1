import { containersKeepRunning } from '../diagnostics/kubernetes/containers-keep-running/check.ts';
import { podConfigExists } from '../diagnostics/kubernetes/pod-config-exists/check.ts';
import { podIsScheduled } from '../diagnostics/kubernetes/pod-is-scheduled/check.ts';
import { podsAreCreated } from '../diagnostics/kubernetes/pods-are-created/check.ts';
import { probesAreAnswered } from '../diagnostics/kubernetes/probes-are-answered/check.ts';
import { type Cause, when } from './kind.ts';

/** What keeps a pod from coming up, whoever it runs as. */
export const ofPodItself: readonly Cause[] = [
  when(podsAreCreated),
  when(podIsScheduled),
  when(podConfigExists),
  when(
    containersKeepRunning,
    'out-of-memory',
    'out-of-memory-without-limit',
    'command-missing',
    'not-executable',
    'must-not-be-root',
    'ends-at-once',
  ),
];

/** What a container's end says that something further upstream may explain. */
export const ofItsEnd: readonly Cause[] = [
  when(probesAreAnswered, 'wrong-port', 'status', 'too-slow', 'other-protocol'),
  when(
    containersKeepRunning,
    'variable-missing',
    'killed-by-probe',
    'ended-by-signal',
    'crashed',
    'crashed-silently',
  ),
  when(probesAreAnswered, 'port-closed', 'failed'),
];

/** All that explains a pod that does not come up or stay up. */
export const podTrouble: readonly Cause[] = [...ofPodItself, ...ofItsEnd];
