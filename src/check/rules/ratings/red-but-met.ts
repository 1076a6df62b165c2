import { ratedButMet } from "./rated-but-met";

export const redButMet = ratedButMet("red-but-met", "error");
