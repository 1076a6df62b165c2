import { config } from "zod/v4/core";

// Zod compiles its schemas where a text may be run as code. Under the pages' policy it may not, and merely to try is a
// violation that a browser reports. First of all that a page loads: schemas ask as they are made.
config({ jitless: true });
