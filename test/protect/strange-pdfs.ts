import { randomBytes } from "node:crypto";
import { deflateSync } from "node:zlib";
import { onePage, type RawObject, raw, rawPdf, revise } from "./raw-pdf.ts";

type Objects = Readonly<Record<number, RawObject>>;
const flate = (data: string | Buffer) => deflateSync(typeof data === "string" ? raw(data) : data);
const stream = (dict: string, data: string | Buffer): RawObject => ({ dict, data });
const nested = (depth: number) => `${"[".repeat(depth)}1${"]".repeat(depth)}`;

/** What a document may hold, as an addition to one page. */
const CONTENTS: Record<string, Objects> = {
  "links and named places": {
    ...onePage({
      catalog: "/Dests<</eerste[3 0 R/Fit]>>/Names<</Dests<</Names[(tweede)[3 0 R/XYZ 0 0 null]]>>>>",
      page: "/Annots[6 0 R 7 0 R 8 0 R]",
    }),
    6: "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://school.nl/\\(x\\)?a=b)>>>>",
    7: "<</Type/Annot/Subtype/Link/Rect[9 0 18 9]/Dest(tweede)>>",
    8: "<</Type/Annot/Subtype/Link/Rect[18 0 27 9]/Dest/eerste>>",
  },
  "notes and their looks": {
    ...onePage({ page: "/Annots[6 0 R 7 0 R 9 0 R]" }),
    6: "<</Type/Annot/Subtype/Text/Rect[0 0 20 20]/Contents<FEFF00530065006D>/T(Mentor)/M(D:20260101120000+01'00')/Popup 8 0 R>>",
    7: "<</Type/Annot/Subtype/FreeText/Rect[0 40 90 60]/DA(/F 12 Tf 0 g)/Contents(bel ouders)/AP<</N 10 0 R>>>>",
    8: "<</Type/Annot/Subtype/Popup/Parent 6 0 R/Rect[0 0 90 90]>>",
    9: "<</Type/Annot/Subtype/Highlight/Rect[20 200 90 220]/QuadPoints[20 220 90 220 20 200 90 200]/C[1 1 0]>>",
    10: stream("/Type/XObject/Subtype/Form/BBox[0 0 90 20]/Resources<</Font<</F 5 0 R>>>>", "BT /F 12 Tf 2 5 Td (bel ouders) Tj ET"),
  },
  "a form with every field": {
    ...onePage({
      catalog:
        "/AcroForm<</Fields[6 0 R 7 0 R 8 0 R 9 0 R 10 0 R]/DR<</Font<</Helv 5 0 R>>>>/DA(/Helv 0 Tf 0 g)/NeedAppearances true/SigFlags 0>>",
      page: "/Annots[6 0 R 7 0 R 8 0 R 9 0 R 10 0 R]",
    }),
    6: "<</Type/Annot/Subtype/Widget/FT/Tx/T(naam)/TU(De naam)/V(Sem \\(2b\\))/DV()/Rect[10 10 90 30]/AA<</K<</S/JavaScript/JS(event.rc = true;)>>>>>>",
    7: "<</Type/Annot/Subtype/Widget/FT/Btn/T(akkoord)/V/Ja/AS/Ja/Rect[10 40 20 50]/AP<</N<</Ja 11 0 R/Off 12 0 R>>>>>>",
    8: "<</Type/Annot/Subtype/Widget/FT/Ch/Ff 131072/T(klas)/Opt[[(a)(klas 1a)](2b)]/V(2b)/I[1]/Rect[10 60 90 80]>>",
    9: "<</Type/Annot/Subtype/Widget/FT/Btn/Ff 65536/T(knop)/MK<</CA(Verstuur)>>/A<</S/SubmitForm/F<</FS/URL/F(https://school.nl/post)>>>>/Rect[10 90 90 110]>>",
    10: "<</Type/Annot/Subtype/Widget/FT/Sig/T(handtekening)/Rect[10 120 90 140]>>",
    11: stream("/Type/XObject/Subtype/Form/BBox[0 0 10 10]", "0 0 10 10 re f"),
    12: stream("/Type/XObject/Subtype/Form/BBox[0 0 10 10]", ""),
  },
  "a form in XFA": {
    ...onePage({ catalog: "/AcroForm<</Fields[]/XFA[(preamble)6 0 R(datasets)7 0 R(postamble)8 0 R]>>/NeedsRendering true" }),
    6: stream("", '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">'),
    7: stream("/Filter/FlateDecode", flate("<xfa:datasets><leerling>Sem</leerling></xfa:datasets>")),
    8: stream("", "</xdp:xdp>"),
  },
  "attachments in a tree, and beside the page": {
    ...onePage({
      catalog: "/Names<</EmbeddedFiles<</Kids[6 0 R]>>>>/PageMode/UseAttachments/AF[7 0 R]",
      page: "/Annots[9 0 R]/AF[7 0 R]",
    }),
    6: "<</Limits[(a)(b)]/Names[(a)7 0 R(b)10 0 R]>>",
    7: "<</Type/Filespec/F(gegevens.csv)/UF<FEFF00670065002E006300730076>/Desc(alle namen)/AFRelationship/Data/EF<</F 8 0 R/UF 8 0 R>>>>",
    8: stream(
      "/Type/EmbeddedFile/Subtype/text#2Fcsv/Params<</Size 9/CheckSum<00112233445566778899aabbccddeeff>/ModDate(D:20260101)>>",
      "naam\nSem\n",
    ),
    9: "<</Type/Annot/Subtype/FileAttachment/FS 10 0 R/Contents(bijlage)/Rect[0 0 20 20]/Name/PushPin>>",
    10: "<</Type/Filespec/F(b.txt)/EF<</F 11 0 R>>>>",
    11: stream("/Type/EmbeddedFile", ""),
  },
  "a portfolio": {
    ...onePage({
      catalog:
        "/Collection<</Type/Collection/View/D/D(a.pdf)/Schema<</naam<</Type/CollectionField/Subtype/F/N(Naam)/O 1>>>>>>/Names<</EmbeddedFiles<</Names[(a.pdf)6 0 R]>>>>",
    }),
    6: "<</Type/Filespec/F(a.pdf)/UF(a.pdf)/CI<</naam(Sem)>>/EF<</F 7 0 R>>>>",
    7: stream("/Type/EmbeddedFile/Filter/FlateDecode", flate(rawPdf(onePage()))),
  },
  layers: {
    ...onePage({
      catalog:
        "/OCProperties<</OCGs[6 0 R 7 0 R]/D<</Name(Lagen)/ON[6 0 R]/OFF[7 0 R]/Order[(groep)[6 0 R 7 0 R]]/AS[<</Event/View/OCGs[6 0 R]/Category[/View]>>]>>>>",
      page: "",
    }),
    3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F 5 0 R>>/Properties<</L1 6 0 R/L2 7 0 R>>>>/Contents 4 0 R>>",
    4: stream("", "/OC /L1 BDC BT /F 24 Tf 20 200 Td (zichtbaar) Tj ET EMC /OC /L2 BDC 0 0 100 100 re f EMC"),
    6: "<</Type/OCG/Name(Tekst)>>",
    7: "<</Type/OCG/Name<FEFF0056006C0061006B>/Usage<</View<</ViewState/OFF>>>>>>",
  },
  "bookmarks in levels": {
    ...onePage({ catalog: "/Outlines 6 0 R/PageMode/UseOutlines" }),
    6: "<</Type/Outlines/First 7 0 R/Last 8 0 R/Count 3>>",
    7: "<</Title(Een)/Parent 6 0 R/Next 8 0 R/First 9 0 R/Last 9 0 R/Count 1/Dest[3 0 R/Fit]/C[1 0 0]/F 3>>",
    8: "<</Title<FEFF0141>/Parent 6 0 R/Prev 7 0 R/A<</S/URI/URI(https://school.nl)>>>>",
    9: "<</Title(\\376\\377\\001\\026)/Parent 7 0 R/A<</S/GoTo/D[3 0 R/FitH 9]>>>>",
  },
  "tagged for screen readers": {
    ...onePage({ catalog: "/Lang(nl-NL)/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R", page: "/StructParents 0/Tabs/S" }),
    4: stream("", "/P <</MCID 0/ActualText(Verslag)/Lang(nl)>> BDC BT /F 24 Tf 20 200 Td (Ver) Tj ET EMC"),
    6: "<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[8 0 R]]>>/RoleMap<</Kop/H1>>/IDTree<</Names[(p1)8 0 R]>>>>",
    7: "<</Type/StructElem/S/Document/P 6 0 R/K[8 0 R]>>",
    8: "<</Type/StructElem/S/P/ID(p1)/P 7 0 R/Pg 3 0 R/K 0/Alt(een verslag)/E(V.)>>",
  },
  "colours, patterns, masks": {
    ...onePage(),
    3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Group<</S/Transparency/CS/DeviceRGB>>/Resources<</ColorSpace<</C[/ICCBased 6 0 R]/I[/Indexed/DeviceRGB 1<ff0000 00ff00>]/J[/Indexed/DeviceRGB 1(\\000\\\\\\n\\)\\(\\r)]>>/Pattern<</P 7 0 R>>/XObject<</X 8 0 R>>/ExtGState<</G<</ca .5/SMask<</S/Luminosity/G 10 0 R>>>>>>/Shading<</S<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 300 0]/Function 11 0 R>>>>>>/Contents 4 0 R>>",
    4: stream(
      "",
      "/S sh /C cs 1 0 0 sc 0 0 50 50 re f q 50 0 0 50 60 60 cm /X Do Q /Pattern cs /P scn 120 0 50 50 re f /G gs 0 150 99 99 re f",
    ),
    6: stream("/N 3/Alternate/DeviceRGB", randomBytes(128)),
    7: stream("/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>", "0 0 4 4 re f"),
    8: stream(
      "/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB 3(abcdefghijkl)]/SMask 9 0 R/Decode[0 255]",
      Buffer.from([0, 1, 2, 3]),
    ),
    9: stream("/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray", Buffer.from([255, 128, 64, 0])),
    10: stream("/Subtype/Form/BBox[0 0 300 300]/Group<</S/Transparency/CS/DeviceGray>>", "1 g 0 0 300 300 re f"),
    11: stream("/FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1]", "{dup 1 exch sub 0}"),
  },
  "a font that is drawn, and one with its own tables": {
    ...onePage(),
    5: "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<</vak 6 0 R>>/Encoding<</Differences[83/vak]>>/FirstChar 83/LastChar 83/Widths[10]/ToUnicode 7 0 R/Resources<<>>>>",
    6: stream("", "10 0 d0 0 0 8 8 re f"),
    7: stream("", "/CIDInit /ProcSet findresource begin 1 beginbfchar <53> <0053> endbfchar"),
  },
  "an inline picture with the words endstream and endobj": {
    ...onePage(),
    4: stream("", "q 9 0 0 9 0 0 cm BI /W 3 /H 3 /BPC 8 /CS /G ID endstream EI Q\nendstream\nendobj\n7 0 obj\n(x) Tj"),
  },
  "filters one after the other": {
    ...onePage(),
    4: stream("/Filter[/ASCIIHexDecode/FlateDecode]", `${flate("BT /F 24 Tf 20 200 Td (Sem) Tj ET").toString("hex")}>`),
    6: stream("/Filter/ASCIIHexDecode", "48 61 6C 6C 6F>"),
    7: stream("/Filter/RunLengthDecode", raw("\x02abc\xfed\x80")),
    8: stream("/Filter[/FlateDecode]/DecodeParms[null]", flate("tekst")),
    9: stream("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>", flate(raw("\x02abcd\x02\x00\x00\x00\x01"))),
  },
  "sound, film, 3D and an external file": {
    ...onePage({ page: "/Annots[6 0 R 8 0 R]" }),
    6: "<</Type/Annot/Subtype/Sound/Sound 7 0 R/Rect[0 0 9 9]>>",
    7: stream("/Type/Sound/R 8000", randomBytes(400)),
    8: "<</Type/Annot/Subtype/Movie/Movie<</F(film.avi)/Aspect[4 3]>>/Rect[9 9 99 99]>>",
    9: stream("/F<</F(elders.bin)>>/FFilter/FlateDecode", ""),
  },
  "what it does when it opens": {
    ...onePage({
      catalog:
        "/OpenAction<</S/JavaScript/JS 6 0 R>>/AA<</WC<</S/JavaScript/JS(app.alert\\(1\\))>>>>/PageLabels<</Nums[0<</S/r/P(A-)>>]>>/ViewerPreferences<</DisplayDocTitle true>>/PageLayout/TwoColumnLeft/URI<</Base(https://school.nl/)>>/Threads[]/SpiderInfo null",
    }),
    6: stream("", "this.print();"),
  },
  "a title in XMP, and what printers want": {
    ...onePage({
      catalog: "/Metadata 6 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/DestOutputProfile 7 0 R>>]",
    }),
    6: stream(
      "/Type/Metadata/Subtype/XML",
      "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'/><?xpacket end='w'?>",
    ),
    7: stream("/N 3", randomBytes(200)),
  },
};

/** Ways to write the same thing. */
const SYNTAX: Record<string, () => Buffer> = {
  "names with every escape": () =>
    rawPdf(onePage({ page: "/A#20B/c#23d/#c3#a9/e/f#2Fg/z#28#29/Leeg / /A;name_with-various***characters? true" })),
  "strings with every escape": () =>
    rawPdf(
      onePage({
        page: "/S[(\\n\\r\\t\\b\\f\\(\\)\\\\)(\\0053)(\\53x)(\\5)(\\400)(a\\\nb)(a\\\r\nb)(a\rb)(a\r\nb)(((genest)))()<>(\\z)<4>< 41 4 2\n>(\\\r)(\\777)(\\18)(\\)x\\()(\xfe\xff\\)\\()]",
      }),
    ),
  "a string of 70,000 bytes, and one of zeros": () => rawPdf(onePage({ page: `/S(${"x(y)\\)".repeat(11_700)})/Z<${"00".repeat(500)}>` })),
  "numbers of every form": () =>
    rawPdf(onePage({ page: "/N[4. -.002 +17 0000 -0 0.0 .5 4294967296 2147483647 -2147483648 3.14159265358979 00012.500 -7. 1 0 2 0 R]" })),
  "nothing between things": () => rawPdf(onePage({ page: "/A[/b/c(d)<65>null true false[1]<<>>-1.5/x]/D<</e<</f[]>>>>" })),
  "space between everything": () => rawPdf(onePage({ page: "/A  [\t1\f\r\n2\0 3   ] /D << /e\n\n\n( f )  >> /R 2\n0\nR" })),
  "comments in odd places": () =>
    rawPdf(
      onePage({
        page: "/A[1 % een ) > ] >>\n2%\n3] % stream\r/B % (\n<</C %\n4>>%\n/D(geen % commentaar)/E<41%\n42>".replace("%\n42>", "42>"),
      }),
    ),
  "values that are not there": () => rawPdf(onePage({ page: "/A null/B 99 0 R/C[98 0 R null]/D 2 7 R/E 0 0 R" })),
  "things within things, a hundred deep": () => rawPdf(onePage({ page: `/A${nested(100)}` })),
  "CRLF everywhere": () => rawPdf(onePage(), { header: "%PDF-1.4\r\n%\xe2\xe3\xcf\xd3\r\n", eol: "\r\n", streamEol: "\r\n" }),
  "CR everywhere but behind stream": () => rawPdf(onePage(), { header: "%PDF-1.4\r", eol: "\r" }),
  "data that ends in line ends": () =>
    rawPdf({ ...onePage(), 6: stream("", "\r\n"), 7: stream("", "\n\n"), 8: stream("", "a\r"), 9: stream("", "\r") }),
  "data that begins with line ends": () => rawPdf({ ...onePage(), 6: stream("", "\r\nx"), 7: stream("", "\nx") }, { streamEol: "\r\n" }),
  "no line end before endstream": () =>
    raw(
      rawPdf(onePage())
        .toString("latin1")
        .replace(/ET\nendstream/, "ETendstream "),
    ),
  "object heads over several lines": () => raw(rawPdf(onePage()).toString("latin1").replace("5 0 obj\n", "5\n0\nobj ")),
  "endobj on the line of the value": () => raw(rawPdf(onePage()).toString("latin1").replace(">>\nendobj\n", ">> endobj\n")),
  ...Object.fromEntries(
    ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0"].map((version) => [
      `version ${version}`,
      () => rawPdf(onePage(), { header: `%PDF-${version}\n` }),
    ]),
  ),
  "a later version in the catalog": () => rawPdf(onePage({ catalog: "/Version/1.6" }), { header: "%PDF-1.2\n" }),
  "version 2.0 in the catalog": () => rawPdf(onePage({ catalog: "/Version/2.0" }), { header: "%PDF-1.4\n" }),
  "an extension of Adobe's, and of another": () =>
    rawPdf(
      onePage({
        catalog:
          "/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 3>>/ISO_<</BaseVersion/2.0/ExtensionLevel 32001/URL(https://iso.org)>>>>",
      }),
    ),
};

/** Ways to say where things are. */
const PLACES: Record<string, () => Buffer> = {
  "a length that stands later": () =>
    rawPdf({ ...onePage(), 4: { dict: "", data: "BT /F 24 Tf 20 200 Td (a) Tj ET", length: "6 0 R" }, 6: "31" }),
  "a length in an object stream": () =>
    rawPdf({ ...onePage(), 4: { dict: "", data: "BT /F 24 Tf 20 200 Td (a) Tj ET", length: "6 0 R" }, 6: "31" }, { packed: [2, 3, 6] }),
  "a stream with a length that stands later and endstream in it": () =>
    rawPdf({ ...onePage(), 6: { dict: "", data: "a\nendstream\nendobj\nb", length: "7 0 R" }, 7: "20" }),
  "object streams and a cross-reference stream": () => rawPdf(onePage({ page: "/S(geheim)" }), { packed: [1, 2, 3, 5] }),
  "references to numbers that come next, in and out of object streams": () =>
    rawPdf(onePage({ page: "/A[8 0 R 9 0 R 10 0 R]", pages: "/B 11 0 R/C[12 0 R 13 0 R]", catalog: "/D 14 0 R" }), {
      packed: [2, 5],
    }),
  "a cross-reference stream only": () => rawPdf(onePage(), { xref: "stream" }),
  "hybrid: what old readers do not see": () =>
    rawPdf({ ...onePage({ page: "/PieceInfo 6 0 R" }), 6: "<</Eigen(nieuw)>>" }, { packed: [6], xref: "hybrid" }),
  "numbers with holes": () => rawPdf({ ...onePage(), 40: "(los)", 900: stream("", "los") }),
  "numbers above 65,535": () => rawPdf({ ...onePage({ page: "/A 70000 0 R" }), 70000: "(ver)" }, { xref: "stream" }),
  generations: () =>
    rawPdf({ ...onePage({ page: "/A 6 3 R/B 7 1 R" }), 6: "(drie)", 7: "<</C(een)/D 6 3 R>>" }, { generations: { 6: 3, 7: 1 } }),
  "a stream of another generation": () =>
    rawPdf({ ...onePage({ page: "/A 6 5 R" }), 6: stream("/S(x)", "gegevens") }, { generations: { 6: 5 } }),
  identifiers: () => rawPdf(onePage(), { trailer: "/ID[(\\(a\\)) <00ff>]" }),
  "identifiers by reference": () => rawPdf({ ...onePage(), 6: "[<01><02>]" }, { trailer: "/ID 6 0 R" }),
  "information about the document": () =>
    rawPdf(
      { ...onePage(), 6: "<</Title(Verslag)/Author<FEFF0053>/Trapped/False/CreationDate(D:20260101)/Eigen(waarde)>>" },
      { trailer: "/Info 6 0 R" },
    ),
  "information in the trailer itself": () => rawPdf(onePage(), { trailer: "/Info<</Title(Verslag over Sem)/Author(Mentor)>>" }),
  "more in the trailer": () =>
    rawPdf({ ...onePage(), 6: stream("", "<odf/>") }, { trailer: "/DocChecksum/0123/AdditionalStreams[/application#2Fodf 6 0 R]" }),
  "something before the header": () => Buffer.concat([raw("MIME\r\n\r\n"), rawPdf(onePage())]),
  "a mark of order before the header": () => Buffer.concat([raw("\xef\xbb\xbf"), rawPdf(onePage())]),
  "something behind the end": () => rawPdf(onePage(), { tail: "\n-- \nverzonden vanaf mijn telefoon\n".repeat(10) }),
  "zeros behind the end": () => rawPdf(onePage(), { tail: "\0".repeat(800) }),
  "no line end at the end": () => rawPdf(onePage()).subarray(0, -1),
  "pages in a tree": () =>
    rawPdf({
      ...onePage(),
      2: "<</Type/Pages/Kids[6 0 R 7 0 R]/Count 3/MediaBox[0 0 200 200]/Rotate 90>>",
      3: "<</Type/Page/Parent 6 0 R/Resources<</Font<</F 5 0 R>>>>/Contents[4 0 R 4 0 R]>>",
      6: "<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>",
      7: "<</Type/Pages/Parent 2 0 R/Kids[8 0 R 9 0 R]/Count 2/Resources<<>>>>",
      8: "<</Type/Page/Parent 7 0 R>>",
      9: "<</Type/Page/Parent 7 0 R/CropBox[10 10 90 90]/UserUnit 2.5>>",
    }),
  "changed once": () => revise(rawPdf(onePage({ text: "oud en geheim" })), { 4: onePage({ text: "nieuw" })[4] as RawObject }),
  "changed five times": () => {
    let file = rawPdf(onePage({ text: "oud" }));
    for (let i = 0; i < 5; i++) file = revise(file, { 4: onePage({ text: `keer ${i}` })[4] as RawObject, [10 + i]: `(keer ${i})` });
    return file;
  },
  "something freed": () => revise(rawPdf({ ...onePage({ page: "/A 6 0 R" }), 6: "(weg)" }), {}, { free: [6] }),
  "something freed and its number used again": () =>
    revise(
      revise(rawPdf({ ...onePage({ page: "/A 6 1 R" }), 6: "(weg)" }), {}, { free: [6] }),
      { 6: "(nieuw)" },
      { generations: { 6: 1 } },
    ),
  "an update of a file with object streams": () =>
    revise(rawPdf({ ...onePage({ page: "/A 20 0 R/B 6 0 R" }), 6: "(verborgen)" }, { packed: [6], xref: "hybrid" }), { 20: "(erbij)" }),
};

/** Every one is valid: protected it must be the same. */
export function validPdfs(): { name: string; bytes: Buffer }[] {
  const all: { name: string; bytes: Buffer }[] = [];
  for (const name of Object.keys(CONTENTS)) {
    const objects = CONTENTS[name] as Objects;
    all.push({ name: `${name}, plain`, bytes: rawPdf(objects, { trailer: "/ID[<00><01>]" }) });
    const packed = Object.keys(objects)
      .map(Number)
      .filter((num) => typeof objects[num] === "string");
    all.push({ name: `${name}, in object streams`, bytes: rawPdf(objects, { packed }) });
    all.push({ name: `${name}, changed afterwards`, bytes: revise(rawPdf(objects, { header: "%PDF-1.4\r\n" }), { 90: "(erbij)" }) });
  }
  for (const [name, make] of [...Object.entries(SYNTAX), ...Object.entries(PLACES)]) all.push({ name, bytes: make() });
  return all;
}

const text = () => rawPdf(onePage()).toString("latin1");
const change = (from: string | RegExp, to: string) => () => {
  const before = text();
  const after = before.replace(from, to);
  if (before === after) throw new Error(`nothing changed: ${from}`);
  return raw(after);
};

/** Damaged or hostile: refused with a reason, or the same as the most careful reader sees; never something else. */
const DAMAGED: Record<string, () => Buffer> = {
  ...Object.fromEntries(
    [5, 15, 30, 50, 70, 85, 95, 99].map((share) => [
      `cut off at ${share} %`,
      () => rawPdf(onePage()).subarray(0, (rawPdf(onePage()).length * share) / 100),
    ]),
  ),
  "no page": () => rawPdf({ 1: "<</Type/Catalog/Pages 2 0 R>>", 2: "<</Type/Pages/Kids[]/Count 0>>" }),
  "a catalog without pages": () => rawPdf({ 1: "<</Type/Catalog>>" }),
  "a tree of pages that bites its tail": () => rawPdf({ ...onePage(), 2: "<</Type/Pages/Kids[2 0 R]/Count 1>>" }),
  "no endobj": change("endobj\n5 0", "\n5 0"),
  "no endstream": change("\nendstream", "\n"),
  "a length that is too short": change(/\/Length \d+/, "/Length 40"),
  "a length that is too long": change(/\/Length \d+/, "/Length 77"),
  "a length beyond the file": change(/\/Length \d+/, "/Length 99999"),
  "a negative length": change(/\/Length \d+/, "/Length -4"),
  "a length of nothing": change(/\/Length \d+/, ""),
  "a length that needs itself": () => rawPdf({ ...onePage(), 4: { dict: "", data: "x", length: "4 0 R" } }),
  "lengths in a circle": () => rawPdf({ ...onePage(), 4: { dict: "", data: "x", length: "6 0 R" }, 6: "7 0 R", 7: "6 0 R" }),
  "startxref somewhere else": change(/startxref\n\d+/, "startxref\n17"),
  "startxref beyond the file": change(/startxref\n\d+/, "startxref\n99999999"),
  "no startxref": change("startxref", "startyref"),
  "no trailer": change("trailer", "trayler"),
  "no catalog": change("/Root 1 0 R", "/Root 5 0 R"),
  "a root that is not there": change("/Root 1 0 R", "/Root 88 0 R"),
  "offsets that are off by one": () =>
    raw(text().replace(/^(\d{10}) 00000 n/gm, (_, at) => `${String(Number(at) + 1).padStart(10, "0")} 00000 n`)),
  "offsets all the same": () => raw(text().replace(/^\d{10} 00000 n/gm, "0000000009 00000 n")),
  "a size that is too small": change(/\/Size 6/, "/Size 3"),
  "a size that is absurd": change(/\/Size 6/, "/Size 999999999"),
  "more entries than there are": change(/0 6\n/, "0 9\n"),
  "line ends of another system": () => raw(text().replace(/\n/g, "\r\n")),
  "seven bits only": () =>
    Buffer.from(rawPdf({ ...onePage(), 4: stream("/Filter/FlateDecode", flate("BT /F 24 Tf 20 200 Td (Sem) Tj ET")) }).map((b) => b & 127)),
  "twice the same file": () => Buffer.concat([rawPdf(onePage()), rawPdf(onePage())]),
  "the beginning lost": () => rawPdf(onePage()).subarray(40),
  "zeros in the middle": () => {
    const file = Buffer.from(rawPdf(onePage()));
    return file.fill(0, 200, 300);
  },
  "an object stream that holds itself": () =>
    raw(
      rawPdf({ ...onePage(), 6: "<<>>" }, { packed: [6] })
        .toString("latin1")
        .replace("/Type/ObjStm", "/Type/ObjStm/Extends 7 0 R"),
    ),
  "a cross-reference that leads to itself": () => {
    const file = text();
    const at = /startxref\n(\d+)/.exec(file)?.[1];
    return raw(file.replace("/Root", `/Prev ${at}/Root`));
  },
  "a cross-reference before it that is none": change("/Root", "/Prev 3/Root"),
  "a key twice": change("/Type/Page/", "/Type/Page/Rotate 0/Rotate 90/"),
  "a word that is no value": change("/Count 1", "/Count een"),
  "a key that is no name": change("/Count 1", "(Count) 1"),
  "a dictionary without end": change(/\/Count 1 *>>/, "/Count 1 "),
  "a string without end": () => rawPdf(onePage({ page: "/A(open" })),
  "six hundred levels": () => rawPdf(onePage({ page: `/A${nested(600)}` })),
  "a hundred thousand levels": () => rawPdf(onePage({ page: `/A${nested(100_000)}` })),
  "the same number twice in one file": () => {
    const file = text();
    return raw(
      file
        .replace("xref\n0 6", "5 0 obj\n(tweede)\nendobj\nxref\n0 6")
        .replace(/startxref\n(\d+)/, (_, at) => `startxref\n${Number(at) + 24}`),
    );
  },
  "two generations at once": () =>
    revise(rawPdf({ ...onePage({ page: "/A 6 0 R" }), 6: "(oud)" }), { 6: "(nieuw)" }, { generations: { 6: 1 } }),
  "a stream that says how it is encrypted": () => rawPdf({ ...onePage(), 6: stream("/Filter/Crypt/DecodeParms<</Name/Identity>>", "x") }),
};

/** Signed, or protected already. */
const REFUSED: Record<string, () => Buffer> = {
  "a signature": () =>
    rawPdf({
      ...onePage({ catalog: "/AcroForm<</Fields[6 0 R]/SigFlags 3>>" }),
      6: "<</FT/Sig/T(s)/V 7 0 R>>",
      7: "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 1 2 3]/Contents<3080>>>",
    }),
  "a signature in an object stream": () =>
    rawPdf(
      {
        ...onePage({ catalog: "/AcroForm<</Fields[6 0 R]/SigFlags 3>>" }),
        6: "<</FT/Sig/T(s)/V 7 0 R>>",
        7: "<</Type/Sig/ByteRange[0 1 2 3]/Contents<30>>>",
      },
      { packed: [6, 7] },
    ),
  "rights of Adobe's that a signature gives": () =>
    rawPdf({ ...onePage({ catalog: "/Perms<</UR3 6 0 R>>" }), 6: "<</Type/Sig/ByteRange [0 1 2 3]/Contents<30>/Reference[]>>" }),
};

/** Damaged or hostile ones. */
export const damagedPdfs = (): { name: string; bytes: Buffer }[] =>
  Object.keys(DAMAGED).map((name) => ({ name, bytes: (DAMAGED[name] as () => Buffer)() }));

/** Signed ones: they must be refused. */
export const signedPdfs = (): { name: string; bytes: Buffer }[] =>
  Object.keys(REFUSED).map((name) => ({ name, bytes: (REFUSED[name] as () => Buffer)() }));
