import type { CheckText } from '../../check.ts';

const NARROW = [
  {
    text: 'See who uses role {roleName}: a service account that the narrowed statement does not name loses access.',
    command:
      'aws cloudtrail lookup-events --lookup-attributes AttributeKey=ResourceName,AttributeValue={roleArn} --query "Events[].Username"',
  },
  {
    text: 'Then narrow {statement} in the trust policy of role {roleName} (account {roleAccount}) by hand, to those who need it. No command is given here: it would take access from others.',
  },
  { ifSet: 'narrow', text: 'For this service account alone the statement is:', detail: '{narrow}' },
] as const;

export const text = {
  title: 'The role’s trust policy names the service accounts that it trusts',
  codes: {
    anyone: {
      says: 'Anyone with an AWS account may assume role {roleName}: {statement} of its trust policy trusts every principal.',
      fix: NARROW,
    },
    'any-service-account': {
      says: 'Any service account of {whose} may assume role {roleName}: {statement} of its trust policy does not limit the subject.',
      fix: NARROW,
    },
    'any-namespace': {
      says: 'A service account {serviceAccount} of any namespace of {whose} may assume role {roleName}: {statement} of its trust policy.',
      fix: NARROW,
    },
  },
} as const satisfies CheckText;
