/** Before every event of the trail. */
export const SINCE = new Date('2026-05-01T09:00:00Z');

const DENIED = {
  userIdentity: { type: 'WebIdentityUser', userName: 'system:serviceaccount:shop:till' },
  errorCode: 'AccessDenied',
  errorMessage: 'An unknown error occurred',
  requestParameters: { roleArn: 'arn:aws:iam::111122223333:role/shop/till' },
};

function event(id: string, EventTime: string, CloudTrailEvent: object) {
  const EventName = 'AssumeRoleWithWebIdentity';
  const time = Math.floor(new Date(EventTime).getTime() / 1000);
  return { EventId: id, EventName, EventTime: time, EventSource: 'sts.amazonaws.com', CloudTrailEvent };
}

/** What CloudTrail recorded: one refusal in time, one before. */
export const TRAIL = {
  Events: [
    event('event-1', '2026-05-01T10:00:00Z', DENIED),
    event('event-0', '2026-05-01T08:00:00Z', DENIED),
  ],
};

/** An association of a service account with a role. */
export const ASSOCIATION = {
  clusterName: 'prod',
  associationId: 'a-1',
  namespace: 'shop',
  serviceAccount: 'till',
  roleArn: 'arn:aws:iam::111122223333:role/shop/till',
  targetRoleArn: 'arn:aws:iam::444455556666:role/till',
  createdAt: 1767225600,
};

/** An inline policy of the role. */
export const INLINE = {
  PolicyName: 'receipts',
  PolicyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::receipts/c+d %' }],
  },
};

function letting(Action: string) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] };
}

/** A managed policy whose second version counts. */
export const MANAGED = {
  PolicyName: 'till-base',
  Arn: 'arn:aws:iam::111122223333:policy/till-base',
  Path: '/',
  DefaultVersionId: 'v2',
  PolicyVersionList: [
    { VersionId: 'v1', IsDefaultVersion: false, Document: letting('s3:GetObject') },
    { VersionId: 'v2', IsDefaultVersion: true, Document: letting('s3:PutObject') },
  ],
};

/** An encoded message with what it says. */
export const MESSAGE = { EncodedMessage: '4lEFPQ', DecodedMessage: { allowed: false } };
