import { act } from "@testing-library/react";
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

// jsdom lays nothing out. Beside Fluent's tabs the focus is moved by script, to what takes up room on the page.
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.closest("[hidden], [style*='display: none']") ? null : this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 640);

// Fluent's tabs draw themselves anew a frame after they were pressed, which may be while a test looks at something else.
const { requestAnimationFrame } = globalThis;
globalThis.requestAnimationFrame = (draw) =>
  requestAnimationFrame((time) => {
    act(() => {
      draw(time);
    });
  });
