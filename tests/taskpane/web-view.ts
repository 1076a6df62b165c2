import { TextDecoder, TextEncoder } from "node:util";

// What every Excel's web view has and jsdom lacks; to be imported before anything of the product is. A bug fails the
// test that meets it, with its own stack.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  reportError: (fault: unknown) => {
    throw fault;
  },
});
