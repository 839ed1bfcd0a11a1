import { describe, expect, it } from 'vitest';
import type { AccountSettings } from '../../src/providers/settings.ts';
import { type Does, literalServer, type Seen } from './support/literal-server.ts';
import { obstacleOf, open } from './support/open.ts';

const OWN = '111122223333';
const OTHER = '444455556666';
const ROLE = `arn:aws:iam::${OTHER}:role/reader`;
const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'not-a-secret-4711' };

function xml(action: string, result: string): Does {
  const body = `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`;
  return { headers: { 'content-type': 'text/xml' }, body };
}

function refusal(status: number, code: string, message = 'no'): Does {
  const body = `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

const whoAmI = xml(
  'GetCallerIdentity',
  `<Account>${OWN}</Account><Arn>arn:aws:iam::${OWN}:user/bot</Arn><UserId>A</UserId>`,
);

function assumed(minutes: number): Does {
  const expires = new Date(Date.now() + minutes * 60_000).toISOString();
  const keys =
    '<AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>';
  return xml('AssumeRole', `<Credentials>${keys}<Expiration>${expires}</Expiration></Credentials>`);
}

const role = xml(
  'GetRole',
  '<Role><Arn>arn:aws:iam::1:role/r</Arn><RoleName>r</RoleName><Path>/</Path><AssumeRolePolicyDocument>%7B%7D</AssumeRolePolicyDocument></Role>',
);

const actionOf = ({ body }: Seen) => new URLSearchParams(body).get('Action') ?? '';

async function accounts(
  answers: Readonly<Record<string, Does>>,
  configured: readonly AccountSettings[] = [],
  environment: Readonly<Record<string, string>> = KEYS,
) {
  const all: Readonly<Record<string, Does>> = {
    GetCallerIdentity: whoAmI,
    AssumeRole: assumed(60),
    GetRole: role,
    ...answers,
  };
  const server = await literalServer(request => all[actionOf(request)] ?? refusal(400, 'InvalidAction'));
  const opened = open(
    { accounts: configured },
    { AWS_ENDPOINT_URL: server.origin, AWS_REGION: 'eu-west-1', ...environment },
  );
  return { opened, aws: opened.aws, actions: () => server.seen.map(actionOf), seen: server.seen };
}

describe('an account without a role', () => {
  it('is read with the bot’s own credentials, once they are known to belong to it', async () => {
    const { aws, actions, opened } = await accounts({}, [{ id: OWN }]);
    await aws.role({ account: OWN }, 'r');
    await opened.again().aws.role({ account: OWN }, 'r');
    expect(actions()).toEqual(['GetCallerIdentity', 'GetRole', 'GetRole']);
    expect(opened.calls.aws).toBe(3);
  });

  it('is read even if nobody listed it', async () => {
    const { aws } = await accounts({});
    expect((await aws.role({ account: OWN }, 'r'))?.name).toBe('r');
  });

  it.each([[[]], [[{ id: OTHER }]]])(
    'is never read with another account’s credentials (%j)',
    async configured => {
      const { aws, actions } = await accounts({}, configured);
      expect(await obstacleOf(aws.role({ account: OTHER }, 'r'))).toEqual({
        kind: 'not-configured',
        missing: `AWS account ${OTHER} (the credentials at hand belong to ${OWN}, so it needs a roleArn or a profile)`,
      });
      expect(actions()).toEqual(['GetCallerIdentity']);
    },
  );
});

describe('an account with a role', () => {
  it('is read with the role’s keys, assumed once for all investigations', async () => {
    const { aws, opened, actions, seen } = await accounts({}, [
      { id: OTHER, roleArn: ROLE, externalId: 'x-1' },
    ]);
    await Promise.all([aws.role({ account: OTHER }, 'r'), aws.role({ account: OTHER }, 's')]);
    await opened.again().aws.role({ account: OTHER }, 'r');
    expect(actions()).toEqual(['AssumeRole', 'GetRole', 'GetRole', 'GetRole']);
    expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toMatchObject({
      RoleArn: ROLE,
      RoleSessionName: 'paramedic',
      ExternalId: 'x-1',
    });
    expect(seen[1]?.headers.authorization).toContain('Credential=ASIAEXAMPLE/');
    expect(seen[1]?.headers['user-agent']).toContain('app/paramedic');
  });

  it('has the role assumed again before its keys expire', async () => {
    const { aws, actions } = await accounts({ AssumeRole: assumed(4) }, [{ id: OTHER, roleArn: ROLE }]);
    await aws.role({ account: OTHER }, 'r');
    await aws.role({ account: OTHER }, 's');
    expect(actions().filter(action => action === 'AssumeRole').length).toBeGreaterThan(1);
  });

  it('names the role that may not be assumed', async () => {
    const { aws } = await accounts({ AssumeRole: refusal(403, 'AccessDenied', 'not today') }, [
      { id: OTHER, roleArn: ROLE },
    ]);
    const permission = { provider: 'aws', action: 'sts:AssumeRole', resource: ROLE, account: OTHER };
    expect(await obstacleOf(aws.role({ account: OTHER }, 'r'))).toEqual({ kind: 'forbidden', permission });
  });

  it('must be the account of that role', async () => {
    const { aws, actions } = await accounts({}, [{ id: OWN, roleArn: ROLE }]);
    expect(await obstacleOf(aws.role({ account: OWN }, 'r'))).toMatchObject({ kind: 'not-configured' });
    expect(actions()).toEqual([]);
  });
});

describe('credentials', () => {
  it.each([
    ['ExpiredToken', 403, /have expired \(ExpiredToken\); renew/],
    ['InvalidClientTokenId', 403, /not valid \(InvalidClientTokenId\)/],
    ['SignatureDoesNotMatch', 403, /not valid \(SignatureDoesNotMatch\)/],
  ])('that AWS refuses with %s are told as such, at once', async (code, status, why) => {
    const { aws, actions } = await accounts({ GetCallerIdentity: refusal(status, code) });
    const obstacle = await obstacleOf(aws.role({ account: OWN }, 'r'));
    expect(obstacle).toEqual({ kind: 'unauthenticated', target: 'AWS sts', why: expect.stringMatching(why) });
    expect(actions()).toEqual(['GetCallerIdentity']);
  });

  it('of a profile that does not exist are told as missing', async () => {
    const { aws, actions } = await accounts({}, [{ id: OWN, profile: 'no-such-profile-7f3a' }]);
    expect(await obstacleOf(aws.role({ account: OWN }, 'r'))).toEqual({
      kind: 'unauthenticated',
      target: 'AWS profile no-such-profile-7f3a',
      why: expect.stringContaining('none could be loaded'),
    });
    expect(actions()).toEqual([]);
  });
});

describe('a refusal', () => {
  it('gives the action and resource that AWS names', async () => {
    const message = `User: arn:aws:sts::${OWN}:assumed-role/bot/b is not authorized to perform: iam:GetRole on resource: role r because no identity-based policy allows the iam:GetRole action`;
    const { aws } = await accounts({ GetRole: refusal(403, 'AccessDenied', message) });
    const permission = { provider: 'aws', action: 'iam:GetRole', resource: 'role r', account: OWN };
    expect(await obstacleOf(aws.role({ account: OWN }, 'r'))).toEqual({ kind: 'forbidden', permission });
  });

  it('of a request that AWS takes for wrong is told in its words', async () => {
    const { aws } = await accounts({ GetRole: refusal(400, 'ValidationError', 'bad name') });
    const error = `the answer of AWS iam of account ${OWN} to iam:GetRole was 400 (ValidationError: bad name)`;
    expect(await obstacleOf(aws.role({ account: OWN }, 'r'))).toEqual({ kind: 'crashed', error });
  });
});

describe('an answer that lacks what AWS always gives', () => {
  it.each([
    ['an empty result', xml('GetRole', '')],
    ['another XML', { headers: { 'content-type': 'text/xml' }, body: '<rss></rss>' }],
    ['a web page', { headers: { 'content-type': 'text/html' }, body: '<html></html>' }],
    ['nothing', { body: '' }],
    ['cut XML', { headers: { 'content-type': 'text/xml' }, body: '<GetRoleResponse><GetRoleResult><Role>' }],
  ] as const)('%s is an obstacle, not an absent role', async (_what, does) => {
    const { aws } = await accounts({ GetRole: does });
    expect(await obstacleOf(aws.role({ account: OWN }, 'r'))).toMatchObject({ kind: 'unreachable' });
  });
});

it('a text that is no region never becomes part of a host name', async () => {
  const { aws, actions } = await accounts({});
  const where = { account: OWN, region: 'evil.example/#' };
  expect(await obstacleOf(aws.eksCluster(where, 'prod'))).toMatchObject({ kind: 'not-configured' });
  expect(actions()).not.toContain('');
});

it('an endpoint of one service goes before the common one', async () => {
  const iam = await literalServer(() => role);
  const { aws, actions } = await accounts({}, [], { ...KEYS, AWS_ENDPOINT_URL_IAM: iam.origin });
  await aws.role({ account: OWN }, 'r');
  expect([iam.seen.map(actionOf), actions()]).toEqual([['GetRole'], ['GetCallerIdentity']]);
});
