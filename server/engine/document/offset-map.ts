/**
 * From offsets in a block's text to offsets in the file it was read from. Text and file agree character by character within a
 * piece whose two lengths are equal; otherwise (an entity, a folded line end) the piece maps as a whole.
 */
export interface OffsetMap {
  /** In order of text; together they cover the text without gap or overlap. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly textStart: number;
  readonly textLength: number;
  readonly fileStart: number;
  readonly fileLength: number;
}
