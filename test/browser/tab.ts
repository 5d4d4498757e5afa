import { fileURLToPath } from "node:url";
import type { Choice } from "../../src/question.ts";

/** One browser with the built extension in it, driven as a person would: real keys, real clipboard, real mouse. */
export interface TestBrowser {
  readonly name: "chromium" | "firefox";
  /** Where the extension's own pages are. */
  readonly extension: string;
  /** Every address a page or the extension asked for. */
  readonly requests: string[];
  open(): Promise<Tab>;
  /** A tab or window that is open already, by a part of its address. */
  find(address: string): Promise<Tab | undefined>;
  /** Takes the extension out of the browser, puts it in, puts a new version over it, or lets it into private windows, while pages are open. */
  life(what: "off" | "on" | "update" | "private"): Promise<void>;
  close(): Promise<void>;
}

/** A tab. `frame` counts the frames of the page in document order; 0 is the page itself. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Brings the tab before the others. */
  front(): Promise<void>;
  evaluate<T>(expression: string, frame?: number): Promise<T>;
  click(selector: string, frame?: number): Promise<void>;
  /** Keys one after the other, such as "Control+V", "Tab" or "a". */
  press(keys: readonly string[], frame?: number): Promise<void>;
  /** Chooses files in a file input, as the browser's own chooser does. The input is what the expression gives. */
  pick(input: string, paths: readonly string[]): Promise<void>;
  /** Drops text or files from outside the browser, on the middle of an element. */
  drop(selector: string, what: { readonly text?: string; readonly files?: readonly string[] }): Promise<void>;
  /** The dialog of the guard, if it shows. */
  dialog(): Promise<ShownDialog | undefined>;
  /** All text of the page, also what stands in closed shadow roots. */
  shown(): Promise<string>;
  /** Clicks something of ours with the mouse: a choice, a step, a field by its value, a button by what it says. */
  choose(choice: string): Promise<void>;
  /**
   * Right-clicks an element and chooses in our part of the browser's menu, when it says that; gives what it offers there.
   * Firefox only: Chromium draws its menu where no driver comes.
   */
  menu(selector: string, item?: string): Promise<string[]>;
  /** Lets the page's own tools, such as axe, look into the dialog, which a page cannot. Chromium only. */
  lookInside(): Promise<void>;
  screenshot(): Promise<Buffer>;
  resize(width: number, height: number): Promise<void>;
  scheme(scheme: "light" | "dark"): Promise<void>;
  close(): Promise<void>;
}

/** The dialog as a person reads it. */
export interface ShownDialog {
  readonly title: string;
  readonly text: string;
  /** The choices in the order of the page, as `data-choice`, with what they say. */
  readonly choices: Readonly<Partial<Record<Choice, string>>>;
}

/** A node of a page, as both browsers can give it. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Tree[];
  /** How the browser knows it. */
  readonly handle: unknown;
}

/** Finds a node in a tree. */
export function find(tree: Tree, is: (node: Tree) => boolean): Tree | undefined {
  if (is(tree)) return tree;
  for (const child of tree.children) {
    const found = find(child, is);
    if (found) return found;
  }
  return undefined;
}

/** What {@link Tab.choose} clicks. */
export const isChoice =
  (choice: string) =>
  ({ name: element, attributes, ...node }: Tree): boolean =>
    ["data-choice", "data-step", "data-piece", "value"].some((name) => attributes[name] === choice) ||
    (element === "button" && textOf({ name: element, attributes, ...node }).trim() === choice);

/** The text of a tree; not the browser's own style element inside `details`. */
export const textOf = (tree: Tree): string => (tree.name === "style" ? "" : tree.text + tree.children.map(textOf).join(" "));
const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** Reads the dialog out of the tree of a page. */
export function readDialog(page: Tree): ShownDialog | undefined {
  // A tip may stand in a corner of the same page, in a host of its own.
  const isDialog = ({ name, attributes }: Tree) => name === "dialog" && "open" in attributes;
  const host = find(page, (node) => /^zv-/.test(node.name) && find(node, isDialog) !== undefined);
  const dialog = host && find(host, isDialog);
  if (!dialog) return undefined;
  const choices: Partial<Record<Choice, string>> = {};
  const visit = (node: Tree) => {
    const choice = node.attributes["data-choice"] as Choice | undefined;
    if (choice) choices[choice] = tidy(textOf(node));
    node.children.forEach(visit);
  };
  visit(dialog);
  const title = find(dialog, ({ attributes }) => attributes.id === "title");
  return { title: title ? tidy(textOf(title)) : "", text: tidy(textOf(dialog)), choices };
}

/** Where the extension was built. */
export const builtFor = (browser: "chrome" | "firefox"): string =>
  fileURLToPath(new URL(`../../dist/extension/${browser}-mv3`, import.meta.url));

/** The hosts that lead to the test's own server; no other address leads anywhere. */
export const HOSTS = ["chat.example", "frame.example", "kindkans.net", "school.poe.com", "school.tiktok.com"];

/** Waits until something is there. */
export async function until<T>(look: () => Promise<T | undefined | false | null | "">, what: string, patience = 10_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The dialog ignores a click that comes sooner than anyone could have read it. */
export const aPersonNeedsTime = () => new Promise((done) => setTimeout(done, 350));
