/**
 * What the guard cannot do, each in a sentence of the page docs/guard-limits.md. A limit of one cell of the matrix is shown by
 * the test of that cell; the rest lies outside every browser extension.
 */
export const limits = {
  "editor-takes-no-drop": {
    nl: "Deze editor neemt geen tekst aan die van buiten wordt gesleept, ook niet zonder Zorgvuldig. Er wordt wel gevraagd, en er gaat niets verloren.",
    en: "This editor takes no text that is dragged in from outside, with or without Zorgvuldig. The question is asked and nothing is lost.",
  },
  "firefox-shadow-drag": {
    nl: "Slepen naar een veld in een gesloten schaduwboom laat zich in Firefox niet nabootsen. De bewaking luistert daar op dezelfde plaats als bij plakken, maar bewezen is het niet.",
    en: "Dragging into a field in a closed shadow tree cannot be imitated in Firefox. The guard listens in the same place as for pasting, but that is not proven.",
  },
  "firefox-no-prerender": {
    nl: "Firefox maakt geen pagina's vooraf klaar; daar wordt de gewone pagina bewaakt.",
    en: "Firefox does not prepare pages beforehand; there the ordinary page is guarded.",
  },
  "chromium-prerender-driver": {
    nl: "Een pagina die Chrome vooraf klaarmaakt, laat zich in een test niet maken: het testgereedschap verbiedt het. De bewaking wordt daar geladen zoals op elke pagina, maar bewezen is het niet.",
    en: "A page that Chrome prepares beforehand cannot be made in a test: the tool forbids it. The guard is loaded there as on any page, but that is not proven.",
  },
  "chromium-open-before": {
    nl: "Een tabblad dat al open stond toen Zorgvuldig werd geïnstalleerd, is in Chrome en Edge pas bewaakt na opnieuw laden. In Firefox meteen.",
    en: "A tab that was open before Zorgvuldig was installed is guarded in Chrome and Edge only after reloading it. In Firefox at once.",
  },
  "firefox-update": {
    nl: "Wordt Zorgvuldig in Firefox bijgewerkt terwijl een vraag open staat, dan verdwijnt die vraag en staat er dat u opnieuw moet plakken. In Chrome en Edge blijft de vraag gewoon werken.",
    en: "When Zorgvuldig is updated in Firefox while a question is open, the question goes away and a message says to paste again. In Chrome and Edge the question goes on working.",
  },
  "private-window": {
    nl: "In privévensters werkt Zorgvuldig alleen als de gebruiker of de beheerder dat in de browser toestaat. Dan wordt er gevraagd zoals in een gewoon venster.",
    en: "In private windows Zorgvuldig works only when the user or the administrator allows that in the browser. Then it asks as in an ordinary window.",
  },
  "firefox-clipboard-driver": {
    nl: "Firefox vraagt bij elke plakknop van een pagina zelf om toestemming; die vraag laat zich niet door een test beantwoorden. De bewaking is daar dezelfde als in Chromium, maar niet bewezen.",
    en: "Firefox itself asks before any paste button of a page works; a test cannot answer that. The guard there is the same as in Chromium, but not proven.",
  },
  "firefox-detached-driver": {
    nl: "Bestanden kiezen in een veld dat niet op de pagina staat, laat zich in Firefox niet nabootsen. De bewaking is daar dezelfde als in Chromium, maar niet bewezen.",
    en: "Choosing files in an input outside the page cannot be imitated in Firefox. The guard there is the same as in Chromium, but not proven.",
  },
  "firefox-hidden-cover": {
    nl: "In Firefox kan een pagina die in een gesloten schaduwboom steeds hetzelfde venster sluit en opent, de vraag afdekken zonder dat dit te zien is. Kiezen voor een ander antwoord kan ze niet.",
    en: "In Firefox a page that keeps closing and opening the same layer in a closed shadow tree can cover the question unnoticed. It cannot answer it.",
  },
  "firefox-no-file-system": {
    nl: "In Firefox kan een pagina geen bestanden of mappen openen langs het bestandssysteem; daar bestaat deze weg niet.",
    en: "In Firefox a page cannot open files or folders through the file system; this way does not exist there.",
  },
  "kept-handles": {
    nl: "Heeft een pagina eenmaal toegang tot een bestand of map, dan leest ze later ook wat er dan in staat. Gevraagd wordt bij het openen; van een map tot 200 bestanden, en dat er meer zijn staat in de vraag.",
    en: "Once a page may open a file or folder, it can later read what is in it then. The question comes on opening; of a folder up to 200 files are read, and that there are more is said.",
  },
  "huge-no-undo": {
    nl: "Een tekst van meer dan een miljoen tekens gaat er in Chrome en Edge in zonder dat Ongedaan maken hem er weer uit haalt: met ongedaan maken zou de pagina een halve minuut stilstaan.",
    en: "A text of more than a million characters goes in without undo in Chrome and Edge: with undo the page would stand still for half a minute.",
  },
  "long-plain": {
    nl: "Een tekst van meer dan een half miljoen tekens wordt zonder opmaak geanonimiseerd. Wie hem toch plakt, houdt de opmaak.",
    en: "A text of more than half a million characters is anonymised without its formatting. Pasted anyway, it keeps it.",
  },
  "file-limits": {
    nl: "Bestanden boven 100 MB, tekst voorbij 15 miljoen tekens, afbeeldingen, scans en mappen die worden gesleept, worden niet gelezen. Dat staat dan in de vraag; het telt nooit als nagekeken.",
    en: "Files over 100 MB, text beyond 15 million characters, pictures, scans and folders that are dropped are not read. The question then says so; it never counts as checked.",
  },
  "typed-as-typed": {
    nl: "Wat iemand intypt, ziet de pagina letter voor letter. Zorgvuldig kan alleen vóór het versturen waarschuwen.",
    en: "What somebody types is seen by the page letter by letter. Zorgvuldig can only warn before it is sent.",
  },
  "outside-pages": {
    nl: "Buiten webpagina's kan geen extensie kijken: andere programma's, zijpanelen van de browser zelf, extensiewinkels, instellingenpagina's en pagina's van andere extensies.",
    en: "No extension can look outside web pages: other programs, the browser's own side panels, extension stores, settings and pages of other extensions.",
  },
  "open-write-inline": {
    nl: "Een script dat met document.write in een al geladen pagina wordt geschreven zonder dat de pagina eerst document.open of document.write van dit venster gebruikt, kan eerder luisteren dan Zorgvuldig.",
    en: "A script written into a loaded page by other means than this window's own document.open or document.write can listen before Zorgvuldig does.",
  },
} as const satisfies Record<string, { readonly nl: string; readonly en: string }>;

export type Limit = keyof typeof limits;
