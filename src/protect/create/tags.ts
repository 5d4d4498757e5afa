import { type PDFContext, type PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef, PDFString } from "pdf-lib";
import { textString } from "./typeface.ts";

/** A part of the document's structure: what a screen reader walks through. */
export class Tag {
  readonly ref: PDFRef;
  readonly kids: (PDFRef | PDFObject)[] = [];
  private readonly dict: PDFDict;

  constructor(context: PDFContext, role: string, parent: PDFRef, entries: Record<string, PDFObject> = {}) {
    this.dict = context.obj({ Type: "StructElem", S: role, P: parent });
    for (const key of Object.keys(entries)) this.dict.set(PDFName.of(key), entries[key] as PDFObject);
    this.ref = context.register(this.dict);
  }

  finish(context: PDFContext): void {
    this.dict.set(PDFName.of("K"), context.obj(this.kids));
  }
}

/** The structure of a document (ISO 32000-2, 14.7), built while its pages are written. */
export class Tags {
  readonly root: Tag;
  private readonly context: PDFContext;
  private readonly treeRef: PDFRef;
  private readonly all: Tag[] = [];
  /** For each page, and for each link: whose it is. */
  private readonly parents: (PDFRef[] | PDFRef)[] = [];

  constructor(context: PDFContext) {
    this.context = context;
    this.treeRef = context.nextRef();
    this.root = this.make("Document", this.treeRef);
  }

  /** A new part under another. */
  add(role: string, under: Tag, entries: Record<string, PDFObject> = {}): Tag {
    const tag = this.make(role, under.ref, entries);
    under.kids.push(tag.ref);
    return tag;
  }

  private make(role: string, parent: PDFRef, entries: Record<string, PDFObject> = {}): Tag {
    const tag = new Tag(this.context, role, parent, entries);
    this.all.push(tag);
    return tag;
  }

  /** A new page; its number is what the page says under /StructParents. */
  page(): number {
    this.parents.push([]);
    return this.parents.length - 1;
  }

  /** A piece of content on a page that belongs to a part; returns its number on that page. */
  mark(page: number, pageRef: PDFRef, tag: Tag): number {
    const list = this.parents[page] as PDFRef[];
    list.push(tag.ref);
    const id = list.length - 1;
    tag.kids.push(this.context.obj({ Type: "MCR", Pg: pageRef, MCID: id }));
    return id;
  }

  /** A link that belongs to a part; returns what it says under /StructParent. */
  link(pageRef: PDFRef, annotation: PDFRef, tag: Tag): number {
    tag.kids.push(this.context.obj({ Type: "OBJR", Obj: annotation, Pg: pageRef }));
    this.parents.push(tag.ref);
    return this.parents.length - 1;
  }

  /** Writes the structure into the document's catalog. */
  finish(catalog: PDFDict, language: string): void {
    const { context } = this;
    for (const tag of this.all) tag.finish(context);
    const numbers: PDFObject[] = [];
    this.parents.forEach((parent, key) => {
      numbers.push(PDFNumber.of(key), Array.isArray(parent) ? context.register(context.obj(parent)) : parent);
    });
    const tree = context.obj({ Type: "StructTreeRoot", K: this.root.ref, ParentTreeNextKey: this.parents.length });
    tree.set(PDFName.of("ParentTree"), context.register(context.obj({ Nums: numbers })));
    context.assign(this.treeRef, tree);
    catalog.set(PDFName.of("StructTreeRoot"), this.treeRef);
    catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
    catalog.set(PDFName.of("Lang"), PDFString.of(language));
    catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
  }
}

/** The text that stands for a picture. */
export const alternative = (text: string): Record<string, PDFObject> => ({ Alt: textString(text) });
