/** Attributes that only say how a text looks or reads. In all others (a tip, a link's address, a file name) a name may stand. */
const LOOKS = /^(style|class|align|valign|colspan|rowspan|dir|lang|start|type|width|border|cellpadding|cellspacing)$/i;

/**
 * HTML of which the text was made anonymous, without what else may tell who it is: pictures, comments, and attributes that
 * hold more than looks. A link stays when its address is harmless.
 */
export function bare(html: string, harmless: (address: string) => boolean): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const other of page.querySelectorAll(
    "img, picture, svg, video, audio, canvas, script, style, link, meta, base, title, template, iframe, frame, object, embed, noscript, form input, select",
  )) {
    other.remove();
  }
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const gone: Node[] = [];
  while (comments.nextNode()) gone.push(comments.currentNode);
  for (const comment of gone) comment.parentNode?.removeChild(comment);
  for (const element of page.querySelectorAll("*")) {
    for (const { name, value } of Array.from(element.attributes)) {
      const link = name === "href" && /^https?:/i.test(value) && harmless(plain(value));
      if (!link && !LOOKS.test(name)) element.removeAttribute(name);
    }
  }
  return page.body?.innerHTML ?? "";
}

/** An address as a person reads it: `Sem%20de%20Vries.docx`, `?naam=Sem+de+Vries`. */
function plain(address: string): string {
  try {
    return decodeURIComponent(address).replace(/[+_/?&=]+/g, " ");
  } catch {
    return address.replace(/%20|[+_/?&=]+/g, " ");
  }
}
