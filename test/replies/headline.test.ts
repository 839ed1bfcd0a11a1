import { expect, it } from 'vitest';
import { headlineOf } from '../../src/replies/headline.ts';

const ROLE = 'arn:aws:iam::111122223333:role/prod-eu-node';

it.each([
  ['Role checkout does not exist.', 'Role checkout does not exist.', ''],
  [
    'Role checkout is gone. Who deleted it is not known.',
    'Role checkout is gone.',
    'Who deleted it is not known.',
  ],
])('%s', (text, says, more) => {
  expect(headlineOf(text)).toEqual({ says, more });
});

it('says in one short sentence what is long, and keeps the whole for the small print', () => {
  const text = `The role ${ROLE}, by which node ip-10-0-1-21.eu-west-1.compute.internal pulls, may not do ecr:GetAuthorizationToken: none of its policies allows it (simulated, with every policy of the organisation).`;
  expect(headlineOf(text)).toEqual({
    says: 'The role prod-eu-node, by which node ip-10-0-1-21 pulls, may not do ecr:GetAuthorizationToken: none of its policies allows it.',
    more: text,
  });
});
