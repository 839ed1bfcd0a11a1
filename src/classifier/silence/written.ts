import { type Silence, shape } from './silence.ts';

const TRACE =
  /Traceback \(most recent|\bFile "[^"]{1,200}", line \d|\bat [\w.$<>]{3,200}\([\w.]{1,80}:\d|\bpanic: /;

/** What commits are said to do. */
const COMMITS = [
  'fix',
  'feat',
  'chore',
  'docs',
  'test',
  'tests',
  'build',
  'ci',
  'refactor',
  'perf',
  'style',
  'revert',
];

/** What people write and read when they work on software that handles errors. */
export const written: readonly Silence[] = [
  // Lessons.
  shape(
    [
      'fun fact',
      'los nuevos',
      'os novos',
      'les nouveaux',
      'die neuen',
      'newcomers',
      'new joiners',
      'runbook index',
      'glossary',
      '用語集',
      '术语表',
    ],
    /\bfun fact\b|\b(?:para los nuevos|para os novos|pour les nouveaux|für die neuen|for (?:newcomers|new joiners))\b|^\W{0,3}runbook index\b|^.{0,60}(?:\bglossary\b|用語集|术语表)/i,
  ),
  // Code.
  shape(
    ['except ', 'catch ', 'catch(', 'raise ', 'throw ', 'is_expected'],
    /\bexcept \(?[A-Z]\w[\w., ]{0,120}\)?(?: as \w{1,30})?:|\bcatch ?\((?:const |final )?\w|\} catch \{|(?:: |\) \{? ?)(?:raise|throw new) [A-Z]\w{2,60}\(/,
    TRACE,
  ),
  shape(
    [
      ...['==', '!=', ' in'].flatMap(operator =>
        ['"', "'", '(', '['].map(opening => `${operator} ${opening}`),
      ),
      'apierrors.',
      'k8serrors.',
      'if errors.',
      'case ',
      'exit ',
      'return ',
      'continue ',
    ],
    /\bif \(?!?[\w.[\]"'$?]{1,80}(?:\([\w., ]{0,60}\))? ?(?:===?|!==?|in|not in) [("'[]|\bif (?:api|k8s)?errors\.\w{2,40}\(|\bcase (?:api|k8s)?errors\.\w{2,40}\(|\bcase ["'][\w.]{3,60}["']:|\|\w{3,40}\) (?:exit|return|continue) /,
    TRACE,
  ),
  shape(
    [
      'const ',
      'isinstance(',
      'def ',
      'static final',
      'frozenset(',
      'new set',
      'errors.as(',
      'errors.is(',
      '.includes(',
      '@pytest',
      '@test',
    ],
    /\b(?:export )?const \w{2,60}(?:: [\w<>[\]]{2,60})? = (?:new Set|\[|\/|["'`{])|\bstatic final \w|\bfrozenset\(|\berrors\.(?:As|Is)\(|\bisinstance\(|\bdef \w{2,60}\([^)]{0,200}\)(?: -> ?[\w[\], ]{2,40})?:|\.includes\(["']|@pytest\.|@Test\b/,
    TRACE,
  ),
  // Commits, pull requests, changelogs.
  shape(
    COMMITS.flatMap(type => [`${type}: `, `${type}(`, `${type}!`]).filter(({ length }) => length > 3),
    /(?:^|["'“:] ?|\b[0-9a-f]{7,10} )(?:fix|feat|chore|docs|tests?|build|ci|refactor|perf|style|revert)(?:\([\w./ -]{1,40}\))?!?: [^ ]/,
  ),
  shape(
    [
      'closes #',
      'fixes #',
      'resolves #',
      'co-authored-by',
      'git log',
      'mr !',
      'pr title',
      'dependabot',
      'squash',
      'backport',
    ],
    /\b(?:[Cc]loses|[Ff]ixes|[Rr]esolves) #\d|\bCo-authored-by: |\bgit log\b|^MR !\d|\bPR title\b|\bDependabot\b|\b[Ss]quashed\b|\b[Bb]ackport(?:ed)? to /,
  ),
  shape(
    Array.from('123456789', digit => ` (#${digit}`),
    /^[^.!?]{10,200} \(#\d{2,6}\)(?: |$)/,
  ),
  shape(
    [
      'release notes',
      'changelog',
      '发布说明',
      '更新日志',
      'リリースノート',
      'notas de la versión',
      'notes de version',
      '## v',
      '## [',
      '## 0',
      '## 1',
      '## 2',
      '### ',
    ],
    /^\W{0,8}(?:[\w-]{1,40} ){0,3}(?:[Rr]elease [Nn]otes|[Cc]hangelog|CHANGELOG|发布说明|更新日志|リリースノート|[Nn]otas de la versión|[Nn]otes de version)|^#{2,4} \[?v?\d{1,4}\.\d|^#{3,4} (?:Bug|Fix|Feature|Change|Added|Removed|Deprecat)/,
  ),
  shape(['• '], /^\W{0,3}[\w-]{2,40} v?\d{1,3}\.\d{1,4}\.\d{1,4}\W{0,3} (?::\w{2,20}: )?• /),
  // Plans and finished work of tools.
  shape(
    ['will be created', 'will be updated', 'will be destroyed', 'will be replaced', 'plan: '],
    /# [\w.[\]"-]{3,200} will be (?:created|updated in-place|destroyed|replaced)|\bPlan: \d{1,4} to (?:add|import)\b/,
    /\bError: /,
  ),
  shape(['happy helming', 'status: deployed'], /\bHappy Helming!|\bSTATUS: deployed\b/, /\bError: |failed/),
  shape(
    ['no resources found'],
    /^(?:[$#] )?kubectl get .{0,300}No resources found(?: in [\w-]{1,63} namespace\.)?(?: [$#] .{0,300})?$/,
  ),
  shape([' passed '], /\w::\w{2,120} PASSED\b/, /\bFAILED\b|\bERROR\b/),
];
