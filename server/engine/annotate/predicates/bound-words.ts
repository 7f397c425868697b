import { cardinals } from '../quantities/number-words.ts';
import type { Token } from '../token.ts';
import { clauseEdges } from './closed-words.ts';
import type { Word } from './word.ts';

/** "More than 300 people", "at least two", "as many as ten", and where a clause opens "about 40", "up to 40": the words belong to the figure. */
export function isBoundWord(tokens: readonly Token[], at: number, before: Word | undefined): boolean {
  const lowerAt = (index: number): string => tokens[index]?.lower ?? '';
  const isFigureAt = (index: number): boolean => {
    const figure = tokens[lowerAt(index) === 'a' ? index + 1 : index];
    return (
      figure?.kind === 'number' ||
      (figure !== undefined && figure.lower in cardinals) ||
      amounts.has(figure?.lower ?? '')
    );
  };
  switch (lowerAt(at)) {
    case 'than':
      return comparing.has(lowerAt(at - 1)) && isFigureAt(at + 1);
    case 'at':
      return limiting.has(lowerAt(at + 1)) && isFigureAt(at + 2);
    case 'least':
    case 'most':
      return lowerAt(at - 1) === 'at' && isFigureAt(at + 1);
    case 'as':
      return (
        (many.has(lowerAt(at + 1)) && lowerAt(at + 2) === 'as' && isFigureAt(at + 3)) ||
        (many.has(lowerAt(at - 1)) && lowerAt(at - 2) === 'as' && isFigureAt(at + 1))
      );
    case 'about':
    case 'around':
    case 'over':
    case 'under':
      return opensClause(before) && isFigureAt(at + 1);
    case 'up':
      return opensClause(before) && lowerAt(at + 1) === 'to' && isFigureAt(at + 2);
    case 'to':
      return before?.part === 'determiner' && lowerAt(at - 1) === 'up' && isFigureAt(at + 1);
    default:
      return false;
  }
}

function opensClause(before: Word | undefined): boolean {
  return before === undefined || clauseEdges.has(before.part);
}

const comparing = new Set(['more', 'fewer', 'less']);
const limiting = new Set(['least', 'most']);
const many = new Set(['many', 'much', 'few', 'little']);
const amounts = new Set('couple dozen hundred thousand million billion'.split(' '));
