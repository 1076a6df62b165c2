import type { Rule } from "../../rule";
import { commentaryAgainstNumber } from "./commentary-against-number";
import { exceptionUnexplained } from "./exception-unexplained";
import { placeholderCommentary } from "./placeholder-commentary";
import { repeatedCommentary } from "./repeated-commentary";
import { staleCommentary } from "./stale-commentary";
import { thinCommentary } from "./thin-commentary";

export const COMMENTARY_RULES: readonly Rule[] = [
  placeholderCommentary,
  thinCommentary,
  exceptionUnexplained,
  commentaryAgainstNumber,
  staleCommentary,
  repeatedCommentary,
];
