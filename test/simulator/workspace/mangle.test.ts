import { expect, test } from 'vitest';
import { beginningsOf } from '../../../simulator/workspace/defaults.ts';
import { mangle, smarten } from '../../../simulator/workspace/mangle.ts';
import { typedBlocks } from '../../../simulator/workspace/typed-blocks.ts';

const group = { id: 'S0ONCALL', handle: 'oncall', users: [] };
const known = { ...beginningsOf({}), userGroups: [group] };

test.each([
  ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
  ['see https://example.com/a?b=1&c=2.', 'see <https://example.com/a?b=1&amp;c=2>.'],
  ['(https://example.com)', '(<https://example.com>)'],
  ['<https://example.com>', '&lt;<https://example.com>&gt;'],
  ['at sts.amazonaws.com: no', 'at <http://sts.amazonaws.com|sts.amazonaws.com>: no'],
  ['mail ops@example.com now', 'mail <mailto:ops@example.com|ops@example.com> now'],
  ['arn:aws:iam::123456789012:role/app', 'arn:aws:iam::123456789012:role/app'],
  [
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:v1',
    '<http://123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:v1|123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:v1>',
  ],
  ['@paramedic and @sam. @nobody', '<@U0PARAMEDIC> and <@U0SAM>. @nobody'],
  ['@here @oncall #random #nowhere', '<!here> <!subteam^S0ONCALL> <#C0RANDOM|random> #nowhere'],
  [
    '```\n@sam sts.amazonaws.com\nhttps://a.example\n```',
    '```\n@sam sts.amazonaws.com\n<https://a.example>\n```',
  ],
  ['`sts.amazonaws.com`', '`sts.amazonaws.com`'],
  ['one\r\ntwo', 'one\ntwo'],
])('%j comes as %j', (typed, received) => {
  expect(mangle(typed, known)).toBe(received);
});

test('a keyboard with opinions makes quotes and dashes typographic', () => {
  expect(smarten(`kubectl --context "a" 'b' --- it's`)).toBe('kubectl —context “a” ‘b’ --- it’s');
});

test('the rich text beside it says the same', () => {
  expect(typedBlocks('hi <@U0SAM> &lt;b&gt; <http://a.io|a.io>\n```\nx &amp; y\n```', 'id')).toEqual([
    {
      type: 'rich_text',
      block_id: 'id',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'hi ' },
            { type: 'user', user_id: 'U0SAM' },
            { type: 'text', text: ' <b> ' },
            { type: 'link', url: 'http://a.io', text: 'a.io' },
            { type: 'text', text: '\n' },
          ],
        },
        { type: 'rich_text_preformatted', border: 0, elements: [{ type: 'text', text: 'x & y' }] },
      ],
    },
  ]);
});
