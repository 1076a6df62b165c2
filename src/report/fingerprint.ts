import type { Field, Item } from "../kpi/item";
import type { Profile } from "../kpi/profile";
import { ROLES } from "../kpi/role";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../kpi/steps";
import { itemsOf, type Book } from "../read/register";

/**
 * What the sheets rest on, as a short text that changes when any of it does: every item's texts, figures and ratings,
 * where they stand, the quarter, and what Blue means. Of 64 bits: two books that differ practically never have the same.
 */
export function bookFingerprint(book: Book, profile: Pick<Profile, "blue">): string {
  return toTheEnd(bookFingerprintInSteps(book, profile));
}

/** The same for a workbook of any size, in steps. */
export function* bookFingerprintInSteps(book: Book, { blue }: Pick<Profile, "blue">): Steps<string> {
  const hash = new Hash();
  hash.text(blue);
  hash.number(book.quarter?.year ?? 0);
  hash.number(book.quarter?.quarter ?? 0);
  for (const [at, item] of itemsOf(book).entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    addItem(hash, item);
  }
  return hash.toString();
}

function addItem(hash: Hash, item: Item): void {
  const { sheet, row, kind, section, critical, figures, fields, rating, status, past } = item;
  hash.text(sheet);
  hash.number(row);
  hash.text(kind);
  hash.text(section ?? "");
  hash.number(critical ? 1 : 0);
  hash.text(rating ?? "");
  hash.text(status ?? "");
  hash.text(figures.target?.value ?? "");
  hash.text(figures.actual?.value ?? "");
  for (const role of ROLES) addField(hash, fields[role]);
  for (const { year, quarter, rating: before, fields: said } of past) {
    hash.number(year ?? 0);
    hash.number(quarter ?? 0);
    hash.text(before ?? "");
    for (const role of ROLES) if (role in said) addField(hash, said[role as keyof typeof said]);
  }
}

function addField(hash: Hash, field: Field | undefined): void {
  if (!field) {
    hash.number(0);
    return;
  }
  hash.number(field.row);
  hash.number(field.column);
  hash.text(field.text);
}

const { imul } = Math;

/** Two hashes of 32 bits side by side, over UTF-16 units; multipliers and final mixing are those of MurmurHash3 and cyrb53. */
class Hash {
  private first = 0xdeadbeef;
  private second = 0x41c6ce57;

  text(text: string): void {
    let first = this.first;
    let second = this.second;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      first = imul(first ^ unit, 0x9e3779b1);
      second = imul(second ^ unit, 0x5f356495);
    }
    this.first = first;
    this.second = second;
    // So that 'ab' and 'c' are told from 'a' and 'bc'.
    this.number(text.length);
  }

  number(value: number): void {
    this.first = imul(this.first ^ value, 0x85ebca6b);
    this.first ^= this.first >>> 15;
    this.second = imul(this.second ^ value, 0xc2b2ae35);
    this.second ^= this.second >>> 13;
  }

  toString(): string {
    const first = mixed(this.first, this.second);
    return `${hex(first)}${hex(mixed(this.second, first))}`;
  }
}

function mixed(value: number, other: number): number {
  const half = imul(value ^ (value >>> 16), 0x85ebca6b) ^ imul(other ^ (other >>> 13), 0xc2b2ae35);
  return half ^ (half >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
