import { strFromU8, strToU8 } from "fflate";
import { crc32 } from "../../src/workbench/engine/door/crc32";
import { plainXml } from "../../src/workbench/engine/door/plain-xml";
import { scanXml } from "../../src/workbench/engine/door/xml-scan";

const scanned = (xml: string): string => scanXml(strToU8(xml), 5);

it.each<[string, string]>([
  ["whole", '<?xml version="1.0"?>\n<a b="1"><x:c d=\'"\'/>text<e ></e ></a>\n'],
  ["whole", "<a/>"],
  ["whole", "<a><a><a><a><a/></a></a></a></a>"],
  ["broken", "<a><a><a><a><a><a/></a></a></a></a></a>"],
  ["odd", "<a><!-- <b> --></a>"],
  ["odd", "<a><![CDATA[<b>]]></a>"],
  ["odd", "<a><?b <c>?></a>"],
  ["odd", '<a b=">"/>'],
  ["broken", ""],
  ["broken", "text"],
  ["broken", "<a>"],
  ["broken", "<a></b>"],
  ["broken", "<a></ab>"],
  ["broken", "<ab></a>"],
  ["broken", "<a><b></a></b>"],
  ["broken", "</a>"],
  ["broken", "<a/><b/>"],
  ["broken", '<a b="></a>'],
  ["broken", '<a b="<"/>'],
  ["broken", "<a <b/>"],
  ["broken", "<>a</>"],
  ["broken", "<a><!-- </a>"],
  ["broken", "<a><![CDATA[ </a>"],
  ["broken", "<!DOCTYPE a><a/>"],
  ["broken", "<a></a"],
])("%s: %s", (state, xml) => {
  expect(scanned(xml)).toBe(state);
});

it("what is odd is written in a plainer way that means the same", () => {
  const xml = '<?xml version="1.0"?><a b="1>2" c=\'>\'><!-- <row> --><?x <row>?><![CDATA[a < b & c]]> d > e</a>';
  expect(strFromU8(plainXml(strToU8(xml)))).toBe(
    '<?xml version="1.0"?><a b="1&gt;2" c=\'&gt;\'>a &lt; b &amp; c d > e</a>',
  );
});

it("the check sum is that of zips", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
});
