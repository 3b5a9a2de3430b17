/* Material's search worker, answered by our own search. From a folder it runs in a frame, where
   nothing can be fetched: there it loads script elements. */

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
const HERE = (self.document?.currentScript ?? self.location).src ?? self.location.href;
const PARTS = ["text.js", "query.js", "guesses.js", "site.js", "search.js", "items.js"];
/* Milliseconds without another key after which a query is worth loading something for. */
const PAUSE = 60;

let config = {}, site = null, latest = {};
const received = new Map();

self.fileName = HERE.startsWith("file:") ? "index.html" : "";

const FAILED = [{
  location: `briefings/${fileName}`, title: "The search could not be loaded",
  text: "<p>A part of it is missing or did not arrive; another key tries again.</p>",
  terms: {}, score: 0,
}];

/* The files of the index call this. */
self.receive = (name, data) => received.set(name, data);

async function start() {
  await run(...PARTS.map(part => new URL(part, HERE)));
  const data = await load(config.index);
  return makeSite(data, once(part => wanted(`${data.folder}/${part}`)));
}

/* Scripts in their order; in a frame as elements, which say as well if one is missing. */
async function run(...addresses) {
  if (!self.document) return importScripts(...addresses);
  await Promise.all(addresses.map(src => new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement("script"), { src, async: false, onload, onerror }));
  })));
}

/* A part of the index, unless another query comes first. */
async function wanted(name) {
  const asked = latest;
  await new Promise(resolve => setTimeout(resolve, asked.at + PAUSE - performance.now()));
  if (asked !== latest) throw asked;
  return load(name);
}

async function load(name) {
  const address = new URL(`../../../search/${name}.js`, HERE);
  if (self.document) {
    await run(address);
    return received.get(name);
  }
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  const script = await answer.text();
  return JSON.parse(script.slice(script.indexOf(",") + 1, script.lastIndexOf(")")));
}

/* What was not loaded is asked for again with the next query. */
async function itemsFor(query, asked) {
  try {
    site ??= start().catch(problem => { site = null; throw problem; });
    return await search(await site, query);
  } catch (problem) {
    if (asked !== latest) return [];
    // The query before had asked for the same part and given it up.
    if (problem.at) return itemsFor(query, asked);
    console.error(problem);
    return [FAILED];
  }
}

async function answer(query) {
  const asked = latest = { at: performance.now() };
  const items = query.trim() ? await itemsFor(query, asked) : [];
  if (asked === latest) postMessage({ type: RESULT, data: { items } });
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    config = data.config;
    postMessage({ type: READY });
  }
  if (type === QUERY) answer(data);
});
