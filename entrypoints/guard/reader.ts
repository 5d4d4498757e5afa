/**
 * Is this page only the frame around the browser's own reader of PDFs? A script runs there, but what is typed or pasted goes into
 * the reader itself, where no extension comes.
 */
export const isReader = (): boolean => document.contentType === "application/pdf";
