import type { Kind } from "./finding.ts";
import { look } from "./judge.ts";
import { type Mail, parts } from "./outgoing.ts";
import type { Policy } from "./policy.ts";
import { DATA, type DataKind, type Leak } from "./report.ts";
import { bcc } from "./rules/bcc.ts";
import { paneViewText } from "./texts/pane-views.ts";
import { sayMoment } from "./texts/time.ts";

/** What a detector finds, as the report names it. */
const AS: Partial<Record<Kind, DataKind>> = {
  name: "contact",
  address: "contact",
  phone: "contact",
  email: "contact",
  bsn: "bsn",
  "id-document": "bsn",
  medical: "health",
  "special-category": "care",
  sensitive: "care",
  credential: "password",
  iban: "money",
};

/**
 * What a message says by itself about a leak: when it went, to how many, which kinds of data are in it, whether the files had
 * a password. Never a name, an address or a subject: the report is an ordinary mail. It concludes nothing; the user looks it over.
 */
export function leakFromMail(mail: Mail, at: number, mine: boolean, policy: Policy): Partial<Leak> {
  const lang = policy.language;
  const found = look(mail, policy);
  const group = bcc.check(mail, found, policy);
  const files = mail.attachments.filter(({ inline }) => inline !== true);
  const { kinds } = found.together(parts(mail).map(({ part }) => part));
  const seen = kinds.map((kind) => AS[kind]);
  const visible = mail.to.length + mail.cc.length;
  return {
    story: paneViewText(lang, mine ? "leak.sent" : "leak.received", {
      when: sayMoment(lang, at),
      people: visible + mail.bcc.length,
      files: files.length,
    }),
    data: DATA.filter((kind) => seen.indexOf(kind) >= 0 || (group !== undefined && kind === "contact")),
    attachment: attachmentState(files, kinds),
    ...(group === undefined ? {} : { what: "visible-addresses" as const, count: String(visible) }),
  };
}

/** Files that could not be read say nothing about their protection. */
function attachmentState(files: Mail["attachments"], kinds: readonly Kind[]): Leak["attachment"] {
  if (files.length === 0) return "none";
  if (files.some(({ protection }) => protection === "none" || protection === "open" || protection === "weak")) return "open";
  if (files.some(({ protection }) => protection !== "password")) return "unknown";
  return kinds.indexOf("credential") >= 0 ? "sent-along" : "password";
}
