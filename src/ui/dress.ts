/**
 * Puts a style sheet on a document or shadow root. Adopted sheets come first because no page policy can forbid them
 * (`style-src 'none'`); a content script in Firefox may not adopt a sheet into a page's tree ("Accessing from Xray wrapper
 * is not supported", bug 1751346), but its style elements are exempt from the page's policy there.
 */
export function dress(root: Document | ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (root.adoptedStyleSheets.indexOf(sheet) >= 0) return;
  } catch {
    // Falls through to the element.
  }
  const style = document.createElement("style");
  style.textContent = css;
  (root instanceof Document ? root.head : root).append(style);
}
