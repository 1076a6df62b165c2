import type { ColumnDetail, DetailRequest } from "../read/snapshot";
import { answeredInParts } from "./in-parts";

/** Texts, types and, where asked, fills of some columns, in the order of the requests. No request, no round trip. */
export async function readDetails(
  context: Excel.RequestContext,
  requests: readonly DetailRequest[],
): Promise<ColumnDetail[]> {
  const halves = (request: DetailRequest): readonly [DetailRequest, DetailRequest] | null => {
    const middle = Math.floor((request.top + request.bottom) / 2);
    return request.top === request.bottom
      ? null
      : [
          { ...request, bottom: middle },
          { ...request, top: middle + 1 },
        ];
  };
  const answers = (await answeredInParts(context, requests, loadColumn, halves)) ?? [];
  return requests.map((request) => joined(request, answers));
}

interface Answer {
  readonly request: DetailRequest;
  readonly detail: ColumnDetail;
}

function loadColumn(context: Excel.RequestContext, request: DetailRequest): () => Answer {
  const { sheet, column, top, bottom, fill } = request;
  const rows = bottom - top + 1;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, rows, 1);
  range.load("text,valueTypes");
  const fills = fill ? range.getCellProperties({ format: { fill: { color: true } } }) : null;
  return () => ({
    request,
    detail: {
      top,
      text: range.text.map((row) => row[0] ?? ""),
      isError: range.valueTypes.map((row) => row[0] === Excel.RangeValueType.error),
      fill: fills ? fills.value.map((row) => row[0]?.format?.fill?.color ?? null) : [],
    },
  });
}

/** The parts of a column that had to be fetched in pieces, put together again. */
function joined({ sheet, column, top }: DetailRequest, answers: readonly Answer[]): ColumnDetail {
  const own = answers.filter(({ request }) => request.sheet === sheet && request.column === column);
  return {
    top,
    text: own.flatMap(({ detail }) => detail.text),
    isError: own.flatMap(({ detail }) => detail.isError),
    fill: own.flatMap(({ detail }) => detail.fill),
  };
}
