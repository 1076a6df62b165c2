/**
 * Lets Mocha run the tests of the rules as Jest does. Mocha keeps the product loaded from one mutant to the next, where
 * Jest loads it anew for each, so that mutation testing takes minutes and not hours.
 */
const { expect } = require("expect");
const { bind } = require("jest-each");

globalThis.expect = expect;
globalThis.beforeAll = (...given) => globalThis.before(...given);
globalThis.afterAll = (...given) => globalThis.after(...given);

module.exports.mochaHooks = {};

const { bdd } = require("mocha").interfaces;
require("mocha").interfaces.bdd = module.exports.bdd = (suite) => {
  bdd(suite);
  suite.on("pre-require", (context) => {
    context.test = context.it;
    for (const name of ["it", "describe", "test"]) context[name].each = bind(context[name]);
  });
};
