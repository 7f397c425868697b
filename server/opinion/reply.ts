import { findQuote } from './find-quote.ts';
import type { OpinionQuestion, SecondOpinion } from './second-opinion.ts';

/**
 * Reads what a language model answered. Nothing is believed that cannot be shown: words that are said to stand in a passage must
 * stand there, or there is no opinion.
 *
 * @throws an error of one plain sentence, where the answer has another form or its quote stands nowhere
 */
export function readReply(text: string, { passages }: OpinionQuestion, model: string): SecondOpinion {
  const { verdict, passage, quote } = parse(text);
  if (verdict === 'unsupported') return { verdict, quote: undefined, model };
  if (verdict !== 'supported' && verdict !== 'contradicted')
    throw new Error(`${model} gave no verdict that is known here`);
  if (typeof quote !== 'string' || quote.trim() === '')
    throw new Error(`${model} said ${verdict} and quoted nothing`);
  const named = typeof passage === 'number' ? passage - 1 : -1;
  // A model that copies well may still count badly.
  const order = [named, ...passages.keys()];
  for (const at of order) {
    const span = findQuote(passages[at]?.text ?? '', quote);
    if (span !== undefined) return { verdict, quote: { passage: at, span }, model };
  }
  throw new Error(`${model} said ${verdict} and quoted words that stand in none of the passages`);
}

function parse(text: string): Readonly<Record<string, unknown>> {
  // Some servers leave in what a model thinks before it answers.
  const answer = text.replace(/^\s*<think>[\s\S]*?<\/think>/, '');
  const body = /^\s*(?:```(?:json)?\s*)?(\{[\s\S]*\})\s*(?:```)?\s*$/.exec(answer)?.[1];
  try {
    const value: unknown = JSON.parse(body ?? '');
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Told below, like everything else that is no object.
  }
  throw new Error('the answer is not the JSON that was asked for');
}
