/** Text on one line in which nothing is markup: what a source says shall not become a link, a picture, a list or HTML in a hover. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/^( ?)([#+\-=>|])/, '$1\\$2')
    .replace(/^( ?\d+)([.)])/, '$1\\$2');
}
