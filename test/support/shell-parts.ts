/** The simple commands of a one-line script, those inside `$(…)` too; what stands in quotes is one plain word. */
export function simpleCommands(script: string): readonly (readonly string[])[] {
  const inner: string[] = [];
  let outer = script;
  for (let before = ''; before !== outer; ) {
    before = outer;
    outer = outer.replace(/\$\(([^()]*)\)/g, (_, inside: string) => {
      inner.push(inside);
      return 'SUBSTITUTED';
    });
  }
  return [outer, ...inner]
    .flatMap(text => withoutQuotes(text).split(/\|\|?|&&|;|\n/))
    .map(text => text.trim().split(/\s+/))
    .map(words => words.slice(words.findIndex(word => !/^[A-Za-z_]\w*=/.test(word) && word !== 'sudo')));
}

function withoutQuotes(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, 'QUOTED');
}
