import type { Evidence } from '../../../domain/outcome.ts';
import { problem } from '../../check.ts';

const QUOTA =
  /exceeded quota: (?<quota>[a-z0-9.-]{1,253}), requested: (?<asked>[^\n]{1,300}?), used: (?<used>[^\n]{1,300}?), limited: (?<hard>[^\n]{1,300})/;
const MUST_SPECIFY = /failed quota: (?<needy>[a-z0-9.-]{1,253}): must specify (?<fields>[^\n]{1,300})/;
const RANGE = /is forbidden: \[?(?<rule>(?:minimum|maximum|max limit to request ratio)[^\n]{1,300})/i;
const ACCOUNT = /error looking up service account [a-z0-9-]{1,63}\/(?<serviceAccount>[a-z0-9.-]{1,253})/;
const SECURITY =
  /violates PodSecurity "(?<level>[a-z]{1,20})(?::[\w.]{1,20})?": (?<violations>[^\n]{1,1000})/;
const FAILS = /failed calling webhook "(?<failing>[^"\n]{1,253})": (?<because>[^\n]{1,500})/;
const DENIES = /admission webhook "(?<denying>[^"\n]{1,253})" denied the request: (?<why>[^\n]{1,500})/;

interface Place {
  readonly namespace: string;
  readonly owner: string;
}

/** What the API server refused, from the message of a `FailedCreate` event or of the condition `ReplicaFailure`. */
export function judgeRefusal(message: string, place: Place, evidence: Evidence) {
  return (
    byQuota(message, place, evidence) ??
    byRule(message, place, evidence) ??
    byWebhook(message, place, evidence) ??
    problem('refused', { ...place, why: message.replace(/^Error creating: /, '') }, [evidence])
  );
}

function byQuota(message: string, place: Place, evidence: Evidence) {
  const { quota = '', asked = '', used = '', hard = '' } = QUOTA.exec(message)?.groups ?? {};
  if (quota) return problem('quota-exceeded', { ...place, quota, asked, used, hard }, [evidence]);
  const { needy = '', fields = '' } = MUST_SPECIFY.exec(message)?.groups ?? {};
  return needy ? problem('quota-needs-values', { ...place, quota: needy, fields }, [evidence]) : undefined;
}

function byRule(message: string, place: Place, evidence: Evidence) {
  const { serviceAccount } = ACCOUNT.exec(message)?.groups ?? {};
  if (serviceAccount) return problem('service-account-missing', { ...place, serviceAccount }, [evidence]);
  const { level, violations = '' } = SECURITY.exec(message)?.groups ?? {};
  if (level) return problem('pod-security', { ...place, level, violations }, [evidence]);
  const { rule } = RANGE.exec(message)?.groups ?? {};
  return rule ? problem('outside-limit-range', { ...place, rule }, [evidence]) : undefined;
}

function byWebhook(message: string, place: Place, evidence: Evidence) {
  const { failing, because = '' } = FAILS.exec(message)?.groups ?? {};
  if (failing) return problem('webhook-fails', { ...place, webhook: failing, why: because }, [evidence]);
  const { denying, why = '' } = DENIES.exec(message)?.groups ?? {};
  return denying ? problem('webhook-denies', { ...place, webhook: denying, why }, [evidence]) : undefined;
}
