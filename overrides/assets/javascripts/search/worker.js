/* Material's search worker, answered by our own search. From a folder it runs in a frame, where
   `importScripts` is the shim's: there it loads script elements and returns a promise. */

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
const HERE = (self.document?.currentScript ?? self.location).src ?? self.location.href;
const PARTS = ["text.js", "query.js", "guesses.js", "site.js", "search.js", "items.js"];
/* Milliseconds without another key after which a query is worth loading something for. */
const PAUSE = 30;

let config = {}, site = null, latest = {};
const waiting = new Map();

self.fileName = HERE.startsWith("file:") ? "index.html" : "";

/* The files of the index call this. */
self.receive = (name, data) => waiting.get(name)(data);

async function start() {
  await importScripts(...PARTS.map(part => `${new URL(part, HERE)}`));
  const data = await load(config.index);
  return makeSite(data, once(part => wanted(`${data.folder}/${part}`)));
}

/* A part of the index, unless another query comes first. */
async function wanted(name) {
  const asked = latest;
  await new Promise(resolve => setTimeout(resolve, asked.at + PAUSE - performance.now()));
  if (asked !== latest) throw asked;
  return load(name);
}

async function load(name) {
  const address = `${new URL(`../../../search/${name}.js`, HERE)}`;
  if (self.document) {
    const received = new Promise(resolve => waiting.set(name, resolve));
    await importScripts(address);
    return received;
  }
  const script = await (await fetch(address)).text();
  return JSON.parse(script.slice(script.indexOf(",") + 1, script.lastIndexOf(")")));
}

async function answer(query) {
  const asked = latest = { at: performance.now() };
  if (!query.trim()) return postMessage({ type: RESULT, data: { items: [] } });
  const ready = await (site ??= start());
  while (asked === latest) {
    try {
      const items = await search(ready, query);
      if (asked === latest) postMessage({ type: RESULT, data: { items } });
      return;
    } catch (problem) {
      // A part that the query before had asked for was given up: it is asked for again.
      if (problem.at === undefined) throw problem;
    }
  }
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    config = data.config;
    postMessage({ type: READY });
  }
  if (type === QUERY) answer(data);
});
