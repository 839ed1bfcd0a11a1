import { describe, expect, it } from 'vitest';
import { explainUnrecognised } from '../../src/classifier/explain-unrecognised.ts';

describe('explainUnrecognised', () => {
  it('says what was read and how to teach the error', () => {
    const { says, teach } = explainUnrecognised(
      'kubectl -n shop logs web-6f7c9b8d54-4zrkm prints nothing any more',
    );
    expect(says).toContain('namespace shop');
    expect(says).toContain('pod web-6f7c9b8d54-4zrkm');
    expect(teach).toContain('Teach it a new error');
  });

  it('admits that it read nothing', () => {
    expect(explainUnrecognised('it is broken').says).toContain('names no object');
  });
});
