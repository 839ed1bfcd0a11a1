import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import type { Session, Tool } from '../../../simulator/engineer/session.ts';
import { runScript } from '../../../simulator/engineer/shell/run.ts';
import { NOW } from '../clients.ts';

const SCRIPTS = [
  `show a 'b c' "d e"`,
  `show 'it'"'"'s' a\\ b \\$x`,
  `show "a\\"b" "c\\\\d" "e\\f" 'g\\h'`,
  `show '{"a": "b",\n "c": 1}' end`,
  `X='a  b'; show $X "$X" "\${X}c" '$X'`,
  `X=1 && Y="$X 2" && show "$Y" x$X`,
  'show a \\\n  b # comment\nshow c',
  `X=$(show one two | tail -n 1); show "$X"`,
  `X=$(show "a)b"); show "[$X]"`,
  `show eks.amazonaws.com/role-arn=arn:aws:iam::111122223333:role/x key- --flag=v`,
  `cat <<'EOF' | show in\n$not {expanded}\nEOF`,
  `V=7\ncat <<EOF\nvalue $V \\$V \${V}\nEOF\nshow after`,
  `cat > /dev/null 2>/dev/null <<EOF\nx\nEOF`,
  `EMPTY=''; show "$EMPTY" $EMPTY end`,
  `show a;show b; show "semi;colon" 'pipe|'`,
];

const show: Tool = (args, session, input) => ({
  session,
  output: `${[...args, input].map(word => `<${word}>`).join('')}\n`,
});
const cat: Tool = (_args, session, input) => ({ session, output: input });
const tail: Tool = (_args, session, input) => ({ session, output: input });

describe('the small shell', () => {
  it.each(SCRIPTS)('reads as bash does: %s', script => {
    const prelude = `show() { for w in "$@"; do printf '<%s>' "$w"; done; if [ -p /dev/stdin ]; then printf '<%s>' "$(cat; printf x)" | sed -z 's/x>$/>/'; else printf '<>'; fi; printf '\\n'; }\n`;
    const real = execFileSync('bash', ['-c', `${prelude}${script}`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString();
    expect(run(script).output).toBe(real);
  });

  it.each([
    ['show `x`', 'backticks'],
    ["show 'open", 'single quote'],
    ['show "open', 'double quote'],
    ['show $(open', '$( is not closed'],
    ['cat <<EOF\nno end', 'no end "EOF"'],
    ['a || b', '|| is not understood'],
    ['(a)', '"(" is not understood'],
    ['show ${x:-y}', 'expansion'],
  ])('says what it does not understand: %s', (script, why) => {
    expect(() => run(script)).toThrow(why);
  });

  it('refuses unset variables and unknown programs', () => {
    expect(() => run('show "$UNSET"')).toThrow('the variable UNSET is used but never set');
    expect(() => run('rm -rf /')).toThrow('"rm" is not a command that the engineer knows');
  });

  it('keeps files', () => {
    const { session } = run(`cat > trust.json <<'EOF'\n{"a": "$x"}\nEOF`);
    expect(session.files).toEqual({ 'trust.json': '{"a": "$x"}\n' });
  });
});

function run(script: string) {
  const session: Session = {
    world: healthyWorld(NOW),
    now: NOW,
    cluster: 'prod-eu',
    account: '111122223333',
    region: 'eu-west-1',
    profiles: {},
    variables: {},
    files: {},
  };
  return runScript(script, session, { show, cat, tail });
}
