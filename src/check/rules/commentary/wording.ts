import type { Family } from "../../catalogue";
import type { CommentaryFacts } from "./facts";

export const COMMENTARY_WORDS: Family<keyof CommentaryFacts> = {};
