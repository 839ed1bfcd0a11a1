import { h } from './dom.js';

/** Long pastes are folded, as Slack does it; answers of apps are not. */
export function createFolding(above) {
  const unfolded = new Set();
  return (node, ts) => {
    const content = node.querySelector('.content');
    if (unfolded.has(ts) || content.nextElementSibling?.matches('.unfold')) return;
    if (content.querySelector('.block-actions, .block-rich-text') || content.scrollHeight <= above) return;
    content.classList.add('folded');
    content.after(unfoldButton(content, () => unfolded.add(ts)));
  };
}

function unfoldButton(content, onUnfold) {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'link unfold',
      onclick: () => {
        onUnfold();
        content.classList.remove('folded');
        button.remove();
      },
    },
    'Show more',
  );
  return button;
}
