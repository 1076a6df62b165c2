/** What turns, hides or half-writes letters, and what steers a terminal. */
export const STEERING = ["\u202Egnp.exe", "\u2066isolated", "\u200Eleft\u200Fright\u061C", "zero\u200B\u200Dwidth\uFEFF\u2060", "\u001B[2J\u001B]0;owned\u0007", "bell\u0007back\u0008\u007F", "\u009B31m", "NUL\u0000", "half \uD800 pair", "\uDC00", "\uFFFE\uFFFF", "line\rbreak\r\nagain\u2028and\u2029more"] as const; // prettier-ignore

/** What a spreadsheet would calculate or open, were it typed. */
export const FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "'=1+1", "=cmd|' /C calc'!A0", "=DDE(\"cmd\";\"/C calc\";\"x\")", '=HYPERLINK("http://192.0.2.1/","Click")', '=IMPORTXML("http://192.0.2.1/","//a")', '=WEBSERVICE("http://192.0.2.1/")', '","x"),WEBSERVICE("http://192.0.2.1', '")&WEBSERVICE("http://192.0.2.1/")&("', "'!A1&WEBSERVICE(\"x\")&'", "[@Rating]", "QuarterRegister[Rating]", "#REF!", "{=1}", "1-2", "March 2023", "TRUE", "1e5", "<>*", "*", "?", "~*", ">=0", "http://192.0.2.1/", "file:///etc/passwd", "javascript:alert(1)"] as const; // prettier-ignore

/** What a page would take for markup, or a workbook's XML for its own. */
export const MARKUP = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<x-hostile>here</x-hostile>", '"><svg onload=alert(1)>', "</t></si><si><t>", "]]>", "<![CDATA[", "<!-- ", "&lt;b&gt;", "&amp;amp;", "&#60;", "&#x110000;", "_x003C_b_x003E_", "_x0000_", "&P&D&F", "${1+1}", "{{1+1}}", "$&$1$`", "%s%n", "__proto__", "constructor"] as const; // prettier-ignore

/** As much as a cell holds. */
export const LONG = ["=".repeat(32_767), "a".repeat(32_767), "\"'".repeat(16_383), "1,".repeat(16_383), "Red not ".repeat(4095), "é\u0301".repeat(16_383), "😀".repeat(16_383)] as const; // prettier-ignore

export const CORPUS: readonly string[] = [...FORMULAS, ...MARKUP, ...STEERING];

/** Any of what a terminal or the order of letters obeys, but the end of a line. */
export const STEERS = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;
