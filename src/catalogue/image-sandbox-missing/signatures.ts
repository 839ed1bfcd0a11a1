import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'sandbox-image',
    literals: ['sandbox image'],
    pattern:
      /(?:failed to (?:get|pull|load|inspect)|unable to (?:get|pull|load)|error (?:getting|pulling)|could not (?:get|pull)|failed pulling|failed getting) (?:the )?(?:pod )?sandbox image|sandbox image ["'][^"']{3,300}["'](?: is)? not found/i,
  },
  {
    id: 'pause',
    literals: ['/pause', '"pause', 'pause,', 'mirrored-pause', 'pod-infrastructure', 'ose-pod'],
    pattern:
      /(?:failed to (?:pull|inspect|get)|failed pulling|unable to pull|error pulling|fail(?:ed)? to pull and unpack)(?: sandbox)?(?: image)? ["']?[\w.:/-]{0,200}\/pause(?:-amd64|-arm64)?[:@"'][^\n]{0,20}|(?:initializing source docker:\/\/|No such image: )[\w.:/-]{2,160}\/(?:mirrored-)?pause(?:-amd64|-arm64)?[:@]|failed pulling image "pause"|pull access denied for pause,|(?:initializing source docker:\/\/|No such image: |pull(?:ing)? image "?)[\w.:/-]{2,160}\/(?:pod-infrastructure|ose-pod)[:@]|pod sandbox[^\n]{0,200}?pull(?:ing)?[^\n]{0,60}?\/pause[:@]/i,
  },
];
