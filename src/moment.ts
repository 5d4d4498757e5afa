import { categoryOf } from "./catalogue.ts";
import type { Moment } from "./nudge-tips.ts";

/** Where someone is, as far as a tip cares. */
export function momentAt(host: string): Moment | undefined {
  if (host === "web.whatsapp.com") return "whatsapp";
  const category = categoryOf(host);
  return category === "social" ? "social" : category === "ai-chat" ? "ai" : category === "private-cloud" ? "files" : undefined;
}
