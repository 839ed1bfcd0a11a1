import { h } from './dom.js';
import { renderElement } from './elements.js';
import { withEmoji } from './emoji.js';
import { renderMarkdown } from './markdown.js';
import { linkTo } from './mrkdwn.js';
import { renderRichText } from './rich-text.js';
import { renderText } from './text.js';

/**
 * Block Kit as nodes.
 * @param {object[]} blocks
 * @param {{ channel: string, ts: string }} place what a press is sent with; an empty `ts` is the app's home
 */
export const renderBlocks = (blocks, place) => blocks.map(block => renderBlock(block, place));

function renderBlock(block, place) {
  switch (block.type) {
    case 'section':
      return renderSection(block, place);
    case 'header':
      return h('h3', { class: 'block-header' }, renderText(block.text));
    case 'divider':
      return h('hr', { class: 'block-divider' });
    case 'context':
      return h('div', { class: 'block-context' }, block.elements.map(renderContextElement));
    case 'actions':
      return h(
        'div',
        { class: 'block-actions' },
        block.elements.map(element => renderElement(element, { ...place, blockId: block.block_id })),
      );
    case 'rich_text':
      return h('div', { class: 'block-rich-text' }, renderRichText(block));
    case 'markdown':
      return h('div', { class: 'block-markdown' }, renderMarkdown(block.text));
    case 'table':
      return renderTable(block);
    case 'image':
      return renderImage(block);
    default:
      return h('p', { class: 'block-unknown' }, `This page does not draw blocks of the type ${block.type}.`);
  }
}

function renderSection(block, place) {
  return h(
    'div',
    { class: 'block-section' },
    h(
      'div',
      { class: 'section-text' },
      block.text ? h('div', { class: 'prose' }, renderText(block.text)) : null,
      block.fields
        ? h(
            'div',
            { class: 'fields' },
            block.fields.map(field => h('div', { class: 'prose' }, renderText(field))),
          )
        : null,
    ),
    block.accessory ? renderElement(block.accessory, { ...place, blockId: block.block_id }) : null,
  );
}

const renderContextElement = element =>
  element.type === 'image' ? renderImage(element) : h('span', { class: 'prose' }, renderText(element));

/** Pictures from elsewhere are not loaded: this page talks to nobody but its own server. */
const renderImage = image =>
  h('span', { class: 'picture' }, image.image_url ? linkTo(image.image_url, image.alt_text) : image.alt_text);

function renderTable({ rows, column_settings: columns = [] }) {
  const cell = (content, index, tag) =>
    h(tag, { class: `align-${columns[index]?.align ?? 'left'}` }, cellContent(content));
  const [head = [], ...body] = rows;
  return h(
    'div',
    { class: 'block-table', tabindex: '0', role: 'region', 'aria-label': 'Table' },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map((content, index) => cell(content, index, 'th')),
        ),
      ),
      h(
        'tbody',
        {},
        body.map(row =>
          h(
            'tr',
            {},
            row.map((content, index) => cell(content, index, 'td')),
          ),
        ),
      ),
    ),
  );
}

function cellContent(content) {
  if (content.type === 'rich_text') return renderRichText(content);
  return withEmoji(String(content.text ?? content.value ?? ''));
}
