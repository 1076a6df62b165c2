import { takePresses } from "../commands/presses";

// A file of its own before all others, so that it is there in time. Without office.js the page says so itself.
if ("Office" in globalThis) takePresses();
