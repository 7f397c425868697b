import type { Nodes, Root } from 'mdast';
import type { Ignore } from '../engine/document/document.ts';

/** The comments of a Markdown tree by which its author asks for a claim not to be checked. */
export function ignoreComments(tree: Root): readonly Ignore[] {
  const found: Ignore[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'html') {
      const reason = ignoreComment.exec(node.value)?.[1];
      const start = node.position?.start.offset;
      if (reason !== undefined && start !== undefined) found.push({ at: start, reason: reason.trim() });
    } else if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return found;
}

/** `<!-- claimcheck-ignore: reason -->`; the reason may be missing. */
const ignoreComment = /^<!--\s*claimcheck-ignore\b\s*:?([^]*?)-->/;
