/**
 * How a term is compared: W whole word · P start of a word, because Dutch glues compounds on · S end of a word ·
 * M phrase · A abbreviation, C proper name, both with their capitals.
 */
export type Match = "W" | "P" | "S" | "M" | "A" | "C";

/** So many letters of a word's start or end choose the list to search in; a shorter prefix is only found as a whole word. */
export const STEM = 4;
