import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { blankWorkbook, startExcel } from "../../src/workbench/index";

const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LATER = "http://schemas.microsoft.com/office/2017/10/relationships";

export const THREAD = {
  id: "{11111111-2222-4333-8444-555555555555}",
  replyId: "{11111111-2222-4333-8444-666666666666}",
  by: "A. Adviser",
  content: "Is this the whole year?",
  reply: "Only the first half.",
};
export const NOTE = "Taken from the March return";

const shape = (number: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 10, 3, 15, 4, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/**
 * A workbook with a resolved comment and its reply on B2, and a note on D5, as Excel writes them.
 * @param more further elements of the part with the comments
 */
export async function commentedWorkbook(more = ""): Promise<Uint8Array> {
  await startExcel();
  const parts = unzipSync(await blankWorkbook());
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const person = "{99999999-2222-4333-8444-555555555555}";
  edit("xl/persons/person.xml", () => `<personList xmlns="${THREADED}"><person displayName="${THREAD.by}" id="${person}" userId="S::a.adviser@example.gov.uk::7" providerId="AD"/></personList>`); // prettier-ignore
  edit(
    "xl/threadedComments/threadedComment1.xml",
    () =>
      `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2024-05-02T09:30:00.50" personId="${person}" id="${THREAD.id}" done="1"><text>${THREAD.content}</text></threadedComment><threadedComment ref="B2" dT="2024-05-02T09:31:00.00" personId="${person}" id="${THREAD.replyId}" parentId="${THREAD.id}"><text>${THREAD.reply}</text></threadedComment>${more}</ThreadedComments>`,
  );
  edit("xl/comments1.xml", () =>
    `<comments xmlns="${MAIN}"><authors><author>tc=${THREAD.id}</author><author>C. Clerk</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><t>[Threaded comment]\n\nComment:\n    ${THREAD.content}</t></text></comment><comment ref="D5" authorId="1" shapeId="0"><text><r><rPr><b/></rPr><t>Taken </t></r><r><t>from the March return</t></r></text></comment></commentList></comments>`.replace(
      "<r><t>from",
      "<r><t xml:space='preserve'>from",
    ),
  );
  edit(
    "xl/drawings/vmlDrawing1.vml",
    () =>
      `<xml xmlns:v="urn:schemas-microsoft-com:vml"\n xmlns:o="urn:schemas-microsoft-com:office:office"\n xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shape(1025, 1, 1)}${shape(1026, 4, 3)}</xml>`,
  );
  edit("xl/worksheets/sheet1.xml", (xml) => xml.replace("</worksheet>", `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId1"/></worksheet>`)); // prettier-ignore
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`; // prettier-ignore
  edit(
    "xl/worksheets/_rels/sheet1.xml.rels",
    () =>
      `<Relationships xmlns="${PACKAGE}">${relation("rId1", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml")}${relation("rId2", `${OFFICE}/comments`, "../comments1.xml")}${relation("rId3", `${LATER}/threadedComment`, "../threadedComments/threadedComment1.xml")}</Relationships>`,
  );
  edit("xl/_rels/workbook.xml.rels", (xml) => xml.replace("</Relationships>", `${relation("rId90", `${LATER}/person`, "persons/person.xml")}</Relationships>`)); // prettier-ignore
  const kind = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="application/${type}+xml"/>`; // prettier-ignore
  edit("[Content_Types].xml", (xml) =>
    xml
      .replace(
        /<Types[^>]*>/,
        (tag) =>
          `${tag}<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
      ) // prettier-ignore
      .replace(
        "</Types>",
        `${kind("xl/persons/person.xml", "vnd.ms-excel.person")}${kind("xl/threadedComments/threadedComment1.xml", "vnd.ms-excel.threadedcomments")}${kind("xl/comments1.xml", "vnd.openxmlformats-officedocument.spreadsheetml.comments")}</Types>`,
      ),
  );
  return zipSync(parts);
}
