/* Material's search worker, answered by our own search. From a folder it runs in a frame, where
   `importScripts` is the shim's: there it loads script elements and returns a promise. */

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
const HERE = (self.document?.currentScript ?? self.location).src ?? self.location.href;
const PARTS = ["text.js", "query.js", "guesses.js", "site.js", "search.js"];

let config = {}, loading = null, latest = "";

self.fileName = HERE.startsWith("file:") ? "index.html" : "";

/* The index calls this when it is loaded. */
self.receiveIndex = data => { self.indexData = data; };

async function load() {
  await importScripts(...PARTS.map(part => `${new URL(part, HERE)}`));
  await importScripts(`${new URL(`../../../search/${config.index}`, HERE)}`);
  return makeSite(self.indexData);
}

async function answer(query) {
  latest = query;
  if (!query.trim()) return postMessage({ type: RESULT, data: { items: [] } });
  const site = await (loading ??= load());
  if (query === latest) postMessage({ type: RESULT, data: { items: search(site, query) } });
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    config = data.config;
    postMessage({ type: READY });
  }
  if (type === QUERY) answer(data);
});
