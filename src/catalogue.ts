/**
 * Kinds of sites that schools mostly have no agreement with, so that a warning can say what sort of company it is. Public
 * services by their own hosts; work and school editions of the same company (outlook.office.com, teams.microsoft.com) are
 * not here. Last gone through on 2026-11-24. A host that is missing is still "not approved", only less well described.
 *
 * `education` holds systems many Dutch schools do have an agreement with. None is approved by standing here: which of them
 * a school uses, and since when, only the school knows.
 */
export const catalogue = {
  "ai-chat": [
    "chatgpt.com",
    "chat.openai.com",
    "openai.com",
    "copilot.microsoft.com",
    "gemini.google.com",
    "claude.ai",
    "perplexity.ai",
    "chat.mistral.ai",
    "chat.deepseek.com",
    "grok.com",
    "meta.ai",
    "poe.com",
    "notebooklm.google.com",
    "aistudio.google.com",
    "character.ai",
    "you.com",
  ],
  translator: [
    "deepl.com",
    "translate.google.com",
    "translate.google.nl",
    "reverso.net",
    "grammarly.com",
    "quillbot.com",
    "languagetool.org",
    "scribbr.nl",
    "scribbr.com",
  ],
  social: [
    "web.whatsapp.com",
    "facebook.com",
    "messenger.com",
    "instagram.com",
    "x.com",
    "twitter.com",
    "snapchat.com",
    "tiktok.com",
    "linkedin.com",
    "web.telegram.org",
    "discord.com",
    "threads.net",
    "threads.com",
    "bsky.app",
    "reddit.com",
    "youtube.com",
  ],
  "private-mail": [
    "mail.google.com",
    "outlook.live.com",
    "mail.yahoo.com",
    "icloud.com",
    "proton.me",
    "webmail.ziggo.nl",
    "webmail.kpnmail.nl",
  ],
  "private-cloud": [
    "wetransfer.com",
    "dropbox.com",
    "drive.google.com",
    "onedrive.live.com",
    "1drv.ms",
    "smallpdf.com",
    "ilovepdf.com",
    "pastebin.com",
    "mega.nz",
    "box.com",
  ],
  classroom: [
    "padlet.com",
    "typeform.com",
    "mentimeter.com",
    "canva.com",
    "kahoot.com",
    "jotform.com",
    "trello.com",
    "notion.so",
    "notion.com",
    "miro.com",
    "doodle.com",
    "quizlet.com",
  ],
  education: [
    "magister.net",
    "somtoday.nl",
    "parnassys.net",
    "parro.com",
    "zportal.nl",
    "kindkans.net",
    "kindkans.educator.eu",
    "onderwijstransparant.com",
    "onderwijstransparant.nl",
    "overstapserviceonderwijs.nl",
    "rovict.nl",
    "esisonline.nl",
    "itslearning.com",
    "basispoort.nl",
    "kennisnet.nl",
    "duo.nl",
    "cito.nl",
  ],
} as const;

/** A kind of site in the catalogue. */
export type SiteCategory = keyof typeof catalogue;

/** The kind of site a host is, when the catalogue knows. A sub-host is of the same kind. */
export function categoryOf(host: string): SiteCategory | undefined {
  for (const category of Object.keys(catalogue) as SiteCategory[]) {
    if (catalogue[category].some((known) => host === known || host.endsWith(`.${known}`))) return category;
  }
  return undefined;
}
