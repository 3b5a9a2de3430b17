/* Marks on a page what a search found there: the `h` parameters of its address. Spaces and signs
   do not count, so 수출통제 is marked in 수출 통제 too; a mark may reach over other elements. */
const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, dd, dt, blockquote, summary";
const SIGNS = /[^\p{L}\p{N}]+/gu;

function letters(text) {
  return text.normalize("NFKC").toLowerCase().replace(SIGNS, "");
}

/* The text nodes of an article by the block that they stand in. */
function blocks(article) {
  const found = new Map();
  const walk = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const block = node.parentElement.closest(BLOCKS);
    const fold = node.parentElement.closest("details");
    if (!block || block.matches("summary") || (fold && !fold.matches(".original"))) continue;
    if (!found.has(block)) found.set(block, []);
    found.get(block).push(node);
  }
  return [...found.values()];
}

/* Each letter of the nodes with its place. */
function spelled(nodes) {
  return nodes.flatMap(node => [...node.data].reduce((all, shown) => {
    const at = all.end;
    for (const letter of letters(shown)) all.found.push({ letter, node, at, end: at + shown.length });
    all.end += shown.length;
    return all;
  }, { found: [], end: 0 }).found);
}

function mark(node, from, to) {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  range.surroundContents(document.createElement("mark"));
}

function markBlock(nodes, words) {
  const places = spelled(nodes);
  const text = places.map(({ letter }) => letter).join("");
  const marked = new Set();
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      for (let letter = at; letter < at + word.length; letter++) marked.add(letter);
    }
  }
  for (const node of nodes) {
    const own = places.map((place, at) => ({ ...place, isMarked: marked.has(at) })).filter(place => place.node === node);
    runs(own).reverse().forEach(([from, to]) => mark(node, from, to));
  }
}

function runs(places) {
  const found = [];
  places.forEach(({ isMarked, at, end }, index) => {
    if (!isMarked) return;
    if (places[index - 1]?.isMarked) found.at(-1)[1] = end;
    else found.push([at, end]);
  });
  return found;
}

/* Originals are unfolded that hold the words. */
function unfold(article) {
  for (const fold of article.querySelectorAll("details.original:has(mark)")) fold.open = true;
}

const words = new URLSearchParams(location.search).getAll("h").map(letters).filter(Boolean);
const article = document.querySelector("article.md-content__inner");
if (words.length && article) {
  for (const nodes of blocks(article)) markBlock(nodes, words);
  unfold(article);
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
