/* Material's search worker, answered by our own search. From a folder it runs in a frame, where
   nothing can be fetched: there the files of the index are loaded as script elements. */

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3,
  HERE = self.document?.currentScript.src ?? location.href;
/* Milliseconds without another key after which a query is worth loading something for; and after
   which it is answered without what has not arrived. */
const PAUSE = 30, PATIENCE = 8000;

let index, site, latest;
const received = {};

self.fileName = self.document ? "index.html" : "";

/* The files of the index call this. */
self.receive = (name, data) => { received[name] = data; };

/* The data of a file; rejected if it is missing or broken. */
const load = once(async name => {
  const src = new URL(`${name}.js`, HERE).href;
  if (!self.document) {
    const script = await (await fetch(src)).text();
    return JSON.parse(script.slice(script.indexOf(",") + 1, script.lastIndexOf(")")));
  }
  await new Promise((onload, onerror) =>
    document.body.append(Object.assign(document.createElement("script"), { src, onload, onerror })));
  return received[name] ?? Promise.reject(src);
});

/* The data of a file, or an empty list if it does not arrive in time. What arrives later answers the
   query once more. */
async function arrival(name, asked) {
  const loading = load(name);
  try {
    return await Promise.race([loading, new Promise((_, reject) => setTimeout(reject, PATIENCE))]);
  } catch {
    asked.lacks = true;
    loading.then(() => asked === latest && answer(asked.query), () => {});
    return [];
  }
}

/* The site, for one query at a time; nothing without an index. */
async function start(asked) {
  const data = await arrival(index, asked);
  const made = data.chunks && makeSite(data, once(async part => {
    const { asked } = made;
    if (data.parts) return data.parts[part];
    await new Promise(resolve => setTimeout(resolve, asked.at + PAUSE - Date.now()));
    // Once another query has come, nobody waits for this one.
    return asked === latest ? arrival(`${data.folder}/${part}`, asked) : new Promise(() => {});
  }));
  return made;
}

async function answer(query) {
  const asked = latest = { query, at: Date.now() },
    items = query.trim() ? await itemsFor(query, asked) : [];
  if (asked === latest) postMessage({ type: RESULT, data: { items } });
}

/* What a query had begun when another came, or had to do without, the next one begins anew. */
async function itemsFor(query, asked) {
  const made = site ?? await start(asked);
  site = null;
  if (made) made.asked = asked;
  const items = made ? await search(made, query) : [];
  if (asked.lacks) return [noteItem("Part of the index could not be loaded", "Another key tries again"), ...items];
  site = made;
  return items;
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    index = data.config.index;
    postMessage({ type: READY });
  }
  if (type === QUERY) answer(data);
});
