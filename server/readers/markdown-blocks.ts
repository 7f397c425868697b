import type { Nodes, Root } from 'mdast';
import type { BlockKind } from '../engine/document/document.ts';

/** A node whose children are running text, and what kind of block it makes. */
export interface TextNode {
  readonly kind: BlockKind;
  readonly node: Nodes;
  /** How many block quotes it stands in: as many `>` may open each of its lines. */
  readonly quoteDepth: number;
}

/** The nodes of a Markdown tree that hold running text, in order. Goes without recursion: a tree may be deeper than the stack. */
export function textNodes(tree: Root): TextNode[] {
  const found: TextNode[] = [];
  const waiting: TextNode[] = [{ kind: 'paragraph', node: tree, quoteDepth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { kind, node, quoteDepth } = next;
    if (node.type === 'paragraph') found.push(next);
    else if (node.type === 'heading') found.push({ ...next, kind: 'heading' });
    else if (node.type === 'tableCell') found.push({ ...next, kind: 'cell' });
    else if ('children' in node && node.type !== 'footnoteDefinition') {
      const inside = {
        kind: containerKinds[node.type] ?? kind,
        quoteDepth: quoteDepth + (node.type === 'blockquote' ? 1 : 0),
      };
      for (const child of [...node.children].reverse()) waiting.push({ ...inside, node: child });
    }
  }
  return found;
}

const containerKinds: Partial<Record<Nodes['type'], BlockKind>> = { listItem: 'item', blockquote: 'quote' };
