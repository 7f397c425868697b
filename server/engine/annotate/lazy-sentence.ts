import type { Sentence } from './sentence.ts';

/** What of a sentence is known from the start. */
export type Known = Omit<Sentence, keyof Dear>;

/** What of a sentence costs much to read, by how it is read. */
export type Readers = { readonly [Part in keyof Dear]: () => Dear[Part] };

type Dear = Pick<Sentence, 'quantities' | 'negations' | 'speeches' | 'predicates'>;

/**
 * A sentence whose dear parts are read when somebody asks for them, and kept: of a source most sentences are never laid beside a
 * claim. The answers are the same in whatever order they are asked for.
 */
export class LazySentence implements Sentence {
  readonly block: Sentence['block'];
  readonly span: Sentence['span'];
  readonly text: Sentence['text'];
  readonly tokens: Sentence['tokens'];
  readonly names: Sentence['names'];
  readonly dates: Sentence['dates'];
  readonly quotations: Sentence['quotations'];
  readonly #readers: Readers;
  #quantities: Sentence['quantities'] | undefined;
  #negations: Sentence['negations'] | undefined;
  #speeches: Sentence['speeches'] | undefined;
  #predicates: Sentence['predicates'] | undefined;

  constructor({ block, span, text, tokens, names, dates, quotations }: Known, readers: Readers) {
    this.block = block;
    this.span = span;
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.dates = dates;
    this.quotations = quotations;
    this.#readers = readers;
  }

  get quantities(): Sentence['quantities'] {
    return (this.#quantities ??= this.#readers.quantities());
  }

  get negations(): Sentence['negations'] {
    return (this.#negations ??= this.#readers.negations());
  }

  get speeches(): Sentence['speeches'] {
    return (this.#speeches ??= this.#readers.speeches());
  }

  get predicates(): Sentence['predicates'] {
    return (this.#predicates ??= this.#readers.predicates());
  }
}
