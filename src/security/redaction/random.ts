const CHANGES = 16;

/** Random base64 changes its class of character some 25 times in forty; paths and words do far less often. */
export function looksRandom(run: string): boolean {
  const classes = [...run].map(classOf);
  const changes = classes.filter((name, index) => index > 0 && name !== classes[index - 1]).length;
  return changes >= CHANGES && ['upper', 'lower', 'digit'].every(name => classes.includes(name));
}

function classOf(character: string): string {
  if (character >= '0' && character <= '9') return 'digit';
  if (character >= 'A' && character <= 'Z') return 'upper';
  return character >= 'a' && character <= 'z' ? 'lower' : 'sign';
}
