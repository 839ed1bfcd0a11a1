import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'sandbox-image',
    literals: ['sandbox image'],
    pattern:
      /(?:failed to (?:get|pull|load|inspect)|unable to (?:get|pull|load)|error (?:getting|pulling)|could not (?:get|pull)|failed pulling|failed getting) (?:the )?sandbox image|sandbox image ["'][^"']{3,300}["'](?: is)? not found/i,
  },
  {
    id: 'pause',
    literals: ['/pause'],
    pattern:
      /(?:failed to (?:pull|inspect|get)|failed pulling|unable to pull|error pulling|fail(?:ed)? to pull and unpack)(?: sandbox)?(?: image)? ["']?[\w.:/-]{0,200}\/pause(?:-amd64|-arm64)?[:@"'][^\n]{0,20}|pod sandbox[^\n]{0,200}?pull(?:ing)?[^\n]{0,60}?\/pause[:@]/i,
  },
];
