/** The name of an element that we put over a page: one that no page has a style rule or a custom element for. */
export const ownName = (): string => `zv-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;

/** Did we put this element there, in this version or in one before? */
export const isOwn = ({ localName }: Element): boolean => /^zv-\d+-\d+$/.test(localName);
