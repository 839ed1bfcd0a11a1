/** Makes these nodes the children of an element and leaves alone what is there already: focus, selection and scrolling stay. */
export function patch(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  let at = parent.firstChild;
  for (const node of nodes) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}

/** Draws only when what it depends on has changed. */
export function whenChanged(draw) {
  let last;
  return (...dependsOn) => {
    const signature = JSON.stringify(dependsOn);
    if (signature === last) return;
    last = signature;
    draw(...dependsOn);
  };
}

/** Where the keyboard is in a node, as a way to put it to the same place of another. */
export function focusIn(node) {
  const { activeElement } = document;
  if (!activeElement || !node?.contains(activeElement)) return () => {};
  const label = labelOf(activeElement);
  return to =>
    [...to.querySelectorAll('button, select, a, pre')].find(each => labelOf(each) === label)?.focus();
}

const labelOf = element => `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
