/** Turns texts into vectors, of which near ones mean alike. No vendor is seen through it. */
export interface Embeddings {
  /** Names model and place: vectors of different ones cannot be compared. */
  readonly name: string;
  /** One vector a text, all of one length. @throws when there are none, the signal's reason when it is aborted. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<number[][]>;
}
