import { maybe, object, type Parser, text, time, truth } from '../parse.ts';
import type { ManagedPolicy, PodIdentityAssociation, TrailEvent } from './identity-types.ts';

/** Reads a trail event. */
export const trailEvent: Parser<TrailEvent> = object<TrailEvent>({
  id: text,
  name: text,
  time: time,
  source: text,
  errorCode: maybe(text),
  errorMessage: maybe(text),
  userName: maybe(text),
  callerArn: maybe(text),
  roleArn: maybe(text),
});

/** Reads a pod identity association. */
export const podIdentityAssociation: Parser<PodIdentityAssociation> = object<PodIdentityAssociation>({
  id: text,
  namespace: text,
  serviceAccount: text,
  roleArn: text,
  targetRoleArn: maybe(text),
  createdAt: maybe(time),
  disableSessionTags: maybe(truth),
});

/** Reads a managed policy. */
export const managedPolicy: Parser<ManagedPolicy> = object<ManagedPolicy>({
  arn: text,
  name: text,
  defaultVersion: text,
});
