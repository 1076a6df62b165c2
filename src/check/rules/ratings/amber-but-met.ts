import { ratedButMet } from "./rated-but-met";

export const amberButMet = ratedButMet("amber-but-met", "warning");
