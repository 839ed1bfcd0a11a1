import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestTimeIn } from '../../src/classifier/latest-time.ts';

const NOW = new Date('2026-12-01T10:00:00Z');
const read = (text: string) => latestTimeIn(text, NOW)?.toISOString();

describe('latestTimeIn', () => {
  it.each([
    ['2026-12-01T09:12:13Z error', '09:12:13'],
    ['{"ts":"2026-12-01T09:12:13.123456Z","level":"error"}', '09:12:13'],
    ['2026-12-01T10:12:13+01:00 error', '09:12:13'],
    ['2026-12-01 09:12:13,123 ERROR boto3', '09:12:13'],
    ['[2026/12/01 09:12:13] [error] [aws_credentials]', '09:12:13'],
    ['E1201 09:12:13.123456       1 reflector.go:147] failed', '09:12:13'],
    ['Dec  1 09:12:13 ip-10-0-1-2 kubelet[123]: failed', '09:12:13'],
    ['10.0.1.2 - - [01/Dec/2026:09:12:13 +0000] "GET /"', '09:12:13'],
    ['Tue, 01 Dec 2026 09:12:13 GMT', '09:12:13'],
    ['{"level":"error","ts":1796116333.52,"msg":"x"}', '09:12:13'],
    ['{"time":1796116333520,"msg":"x"}', '09:12:13'],
    ['Warning  BackOff  2m10s (x9 over 6m)  kubelet  Back-off restarting', '09:57:50'],
    ['3m5s        Warning   FailedMount   pod/cart-1   MountVolume', '09:56:55'],
    ['2m (x9 over 6m)   Warning  BackOff  pod/cart-1  Back-off', '09:58:00'],
    ['Last Seen: 90s', '09:58:30'],
  ])('reads %s', (text, clock) => {
    expect(read(text)).toMatch(new RegExp(`^2026-12-01T${clock}`));
  });

  it('takes the newest of several', () => {
    expect(read('2026-11-30T01:00:00Z a\n2026-12-01T08:00:00Z b\n2024-01-01T00:00:00Z c')).toBe(
      '2026-12-01T08:00:00.000Z',
    );
  });

  it('takes a day without a year for the last one of that name', () => {
    expect(read('I1231 23:00:00.000000 1 a.go:1] x')).toBe('2025-12-31T23:00:00.000Z');
  });

  it('takes the clock of a zone that is ahead for now, and leaves out what is far off', () => {
    expect(read('2026-12-01 15:30:00 ERROR')).toBe(NOW.toISOString());
    expect(read('certificate expires 2027-12-01T00:00:00Z')).toBeUndefined();
  });

  it.each([
    'Unable to locate credentials',
    'took 5m to start',
    'v2026.12.01',
    'pod cart-5d9s-2m is gone',
    '',
  ])('reads no time in "%s"', text => {
    expect(read(text)).toBeUndefined();
  });

  it('never gives a time later than now', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.date({ noInvalidDate: true }), (text, date) => {
        const time = latestTimeIn(`${text} ${date.toISOString()}`, NOW);
        expect(time === undefined || time <= NOW).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
