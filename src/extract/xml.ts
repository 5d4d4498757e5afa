import { decodeCharacters } from "./html.ts";

/** What {@link scanXml} meets. `attributes` is the raw text of the tag behind its name. */
export interface XmlVisitor {
  open?(name: string, attributes: string, empty: boolean): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Walks over XML once. Names come without their prefix; comments, declarations and processing instructions are passed. */
export function scanXml(xml: string, { open, close, text }: XmlVisitor): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at && text) text(decodeCharacters(xml.slice(at, end)));
    if (tag < 0) return;
    const mark = xml.charAt(tag + 1);
    if (mark === "!" || mark === "?") {
      const [begin, stop] = xml.startsWith("<!--", tag) ? [4, "-->"] : xml.startsWith("<![CDATA[", tag) ? [9, "]]>"] : [2, ">"];
      const found = xml.indexOf(stop as string, tag + (begin as number));
      if (stop === "]]>" && text) text(xml.slice(tag + 9, found < 0 ? xml.length : found));
      at = found < 0 ? xml.length : found + (stop as string).length;
      continue;
    }
    const gt = xml.indexOf(">", tag);
    if (gt < 0) return;
    at = gt + 1;
    if (mark === "/") {
      if (close) close(local(xml.slice(tag + 2, gt).trim()));
      continue;
    }
    const empty = xml.charAt(gt - 1) === "/";
    let stop = tag + 1;
    while (stop < gt && !/[\s/]/.test(xml.charAt(stop))) stop++;
    const name = local(xml.slice(tag + 1, stop));
    if (open) open(name, xml.slice(stop, empty ? gt - 1 : gt), empty);
    if (empty && close) close(name);
  }
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The value of an attribute, whatever its prefix; undefined when it is not there. */
export function xmlAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? undefined : decodeCharacters(found[1] ?? found[2] ?? "");
}
