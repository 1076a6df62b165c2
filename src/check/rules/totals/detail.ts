import type { Book, Register } from "../../../read/register";

/** The registers that hold the items themselves; a list of exceptions or of plans names them a second time. */
export function detailRegisters({ registers, stated }: Book): readonly Register[] {
  const lists = new Set(stated.lists.map(({ register }) => register));
  const detail = registers.filter((register) => !lists.has(register));
  return detail.length > 0 ? detail : registers;
}
