import { missingRule } from "./missing-field";

export const missingOwner = missingRule("missing-owner", "owner", "error");
