/** One article of a document, as data. */
export interface Article {
  /** How the document itself is cited, as a Dutch reader would look it up. */
  readonly label: string;
  /** The text, word for word. */
  readonly text: string;
  /** Why no rule serves this article; absent when one does. */
  readonly unserved?: string;
}
