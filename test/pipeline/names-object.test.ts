import { expect, it } from 'vitest';
import { namesObject } from '../../src/pipeline/names-object.ts';

it.each([
  "it's cart-api in checkout",
  'shop/web',
  'deployment web',
  'cart-api-7d9f8b6c5-x2k4p',
  'web (shop)',
])('hears which object is meant: %j', text => {
  expect(namesObject(text)).toBe(true);
});

it.each(['looking at it now', 'is it cart-api in checkout?', 'job done', '+1', 'thanks, fixed'])(
  'leaves talk alone: %j',
  text => {
    expect(namesObject(text)).toBe(false);
  },
);
