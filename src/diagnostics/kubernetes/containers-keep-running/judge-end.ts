import type { Evidence } from '../../../domain/outcome.ts';
import type { Event } from '../../../providers/kubernetes/types.ts';
import { ok, problem } from '../../check.ts';
import { doubled } from '../../facts/quantity.ts';
import { failedCommandIn } from '../../workloads/command-in-log.ts';
import type { ContainerEnd } from '../../workloads/container-end.ts';
import { lastErrorLine } from '../../workloads/last-error-line.ts';
import { signalOf } from '../../workloads/signals.ts';
import { variableMissingIn } from '../../workloads/variable-in-log.ts';

/** All that is known of how a container ended. */
export interface Known {
  readonly ended: ContainerEnd;
  readonly subject: string;
  readonly log: string;
  readonly events: readonly Event[];
  /** What `kubectl rollout` takes; empty for a bare pod. */
  readonly owner: string;
  readonly place: { readonly namespace: string; readonly pod: string; readonly container: string };
}

const AS_ROOT =
  /["']?root["']? execution of the \S{1,40} server is not permitted|(?:must|should|can) ?not (?:be )?run as (?:the )?(?:root|superuser)/i;
const PROBE_KILL = /failed (?<probe>liveness|startup) probe, will be restarted/;
/** A container that ends sooner than this has nothing that keeps it in the foreground. */
const AT_ONCE_SECONDS = 60;

/** Why a container ended: the runtime's own words first, then the kubelet's, then the program's. */
export function judgeEnd(known: Known) {
  const { end } = known.ended;
  if (end.reason === 'OOMKilled') return outOfMemory(known);
  if (end.exitCode === 0) return endedWell(known);
  return byKubelet(known) ?? byCommand(known) ?? byLog(known) ?? byExitCode(known);
}

function outOfMemory({ ended, subject, owner, place }: Known) {
  const { status, container } = ended;
  const limit = status.resources?.limits?.memory ?? container?.resources?.limits?.memory;
  const value = `OOMKilled, ${status.restartCount} restarts`;
  const evidence: readonly [Evidence] = [{ subject, path: pathOf(ended), value }];
  if (limit === undefined) return problem('out-of-memory-without-limit', place, evidence);
  const limits = { subject, path: `container ${status.name} limits.memory`, value: limit };
  return problem('out-of-memory', { ...place, limit, more: doubled(limit), owner }, [...evidence, limits]);
}

function endedWell({ ended, subject, owner, place }: Known) {
  const { startedAt, finishedAt } = ended.end;
  const seconds = Math.round(((finishedAt?.getTime() ?? 0) - (startedAt?.getTime() ?? 0)) / 1000);
  const evidence = [{ subject, path: pathOf(ended), value: `exit code 0 after ${seconds} s` }] as const;
  if (ended.status.restartCount === 0 || seconds > AT_ONCE_SECONDS) return ok(evidence);
  return problem('ends-at-once', { ...place, seconds: String(seconds), owner }, evidence);
}

function byKubelet({ ended, events, subject, owner, place }: Known) {
  if (ended.end.exitCode !== 137 && ended.end.exitCode !== 143) return undefined;
  const told = events.find(one => one.reason === 'Killing' && PROBE_KILL.test(one.message ?? ''));
  const probe = PROBE_KILL.exec(told?.message ?? '')?.groups?.probe;
  if (probe === undefined) return undefined;
  return problem('killed-by-probe', { ...place, probe, owner }, [
    { subject, path: 'event Killing', value: told?.message ?? '' },
    exitOf(ended, subject),
  ]);
}

function byCommand({ ended, log, subject, owner, place }: Known) {
  const { message = '', exitCode } = ended.end;
  const shell = exitCode === 126 || exitCode === 127;
  const failed = failedCommandIn(message) ?? (shell ? failedCommandIn(log) : undefined);
  if (!failed) return undefined;
  const { code, word, near } = failed;
  const evidence = [exitOf(ended, subject)] as const;
  return code === 'command-missing'
    ? problem(code, { ...place, word, near, owner }, evidence)
    : problem(code, { ...place, word, owner }, evidence);
}

function byLog({ ended, log, subject, owner, place }: Known) {
  const line = { subject, path: `log of container ${place.container}`, value: lastErrorLine(log) };
  const evidence = [exitOf(ended, subject), line] as const;
  if (AS_ROOT.test(log)) return problem('must-not-be-root', { ...place, owner }, evidence);
  const variable = variableMissingIn(log);
  const isSet = ended.container?.env?.some(({ name }) => name === variable);
  if (variable !== undefined && !isSet)
    return problem('variable-missing', { ...place, variable, owner }, evidence);
  return undefined;
}

function byExitCode({ ended, log, subject, place }: Known) {
  const { exitCode } = ended.end;
  const previous = ended.previous ? '--previous' : '';
  const line = lastErrorLine(log);
  const exit = exitOf(ended, subject);
  const quoted = { subject, path: `log of container ${place.container}`, value: line };
  const bySignal = signalOf(exitCode);
  if (bySignal)
    return problem('ended-by-signal', { ...place, ...bySignal, previous }, line ? [exit, quoted] : [exit]);
  const args = { ...place, exitCode: String(exitCode), previous };
  return line === ''
    ? problem('crashed-silently', args, [exit])
    : problem('crashed', { ...args, line }, [exit, quoted]);
}

function exitOf(ended: ContainerEnd, subject: string): Evidence {
  const { reason = 'Error', exitCode } = ended.end;
  const value = `${reason}, exit code ${exitCode}, ${ended.status.restartCount} restarts`;
  return { subject, path: pathOf(ended), value };
}

function pathOf({ status, previous }: ContainerEnd): string {
  return `container ${status.name} ${previous ? 'lastState' : 'state'}.terminated`;
}
