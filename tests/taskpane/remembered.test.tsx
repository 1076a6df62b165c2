import { startExcel } from "../../src/workbench/index";
import { recall, remember } from "../../src/excel/host";

beforeAll(startExcel);
beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
});

it("remembers a name on this computer", () => {
  expect(recall("Name")).toBeNull();
  remember("Name", "A. Officer");
  expect(recall("Name")).toBe("A. Officer");
});

it("keeps it in the partition that Excel gives the add-in", () => {
  jest.replaceProperty(Office, "context", { ...Office.context, partitionKey: "part-7/" });
  remember("Name", "A. Officer");
  expect(Object.keys(localStorage)).toEqual(["part-7/QuarterReady.Name"]);
});

it("goes without where the host blocks storage", () => {
  const blocked = () => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
  remember("Name", "A. Officer");
  expect(recall("Name")).toBeNull();
});
