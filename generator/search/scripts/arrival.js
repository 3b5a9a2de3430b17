/* Marks on a page what a search found there: the `h` parameters of its address. Spaces and signs
   do not count, so 수출통제 is marked in 수출 통제 too; a mark may reach over other elements. */
const BLOCKS = "p,li,h1,h2,h3,h4,h5,h6,td,th,figcaption,dd,dt,blockquote,summary";

const letters = text => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/* Originals are unfolded where they hold the words; other folds stay as they are. */
const isOpen = ({ parentElement }) =>
  parentElement.closest(BLOCKS)?.matches(":not(summary)") && !parentElement.closest("details:not(.original)");

const textNodes = node => node.nodeType === Node.TEXT_NODE ? [node] : [...node.childNodes].flatMap(textNodes);

/* Each letter of a node with its place. */
const spelled = node => [...node.data.matchAll(/[\p{L}\p{N}]/gu)].flatMap(({ 0: shown, index }) =>
  letters(shown).split("").map(letter => ({ letter, node, from: index, to: index + shown.length })));

/* From the last to the first, because a mark takes away the rest of its node. */
function markBlock(nodes, words) {
  const places = nodes.flatMap(spelled);
  for (const { 0: word, index } of [...places.map(({ letter }) => letter).join("").matchAll(words)].reverse()) {
    for (const [node, own] of Map.groupBy(places.slice(index, index + word.length), place => place.node)) {
      const range = document.createRange();
      range.setStart(node, own[0].from);
      range.setEnd(node, own.at(-1).to);
      range.surroundContents(document.createElement("mark"));
    }
  }
}

const words = new URLSearchParams(location.search).getAll("h").map(letters).filter(Boolean),
  article = document.querySelector("article.md-content__inner");
if (words[0] && article) {
  const pattern = RegExp(words.sort().reverse().join("|"), "g"),
    blocks = Map.groupBy(textNodes(article).filter(isOpen), node => node.parentElement.closest(BLOCKS));
  for (const nodes of blocks.values()) markBlock(nodes, pattern);
  for (const fold of article.querySelectorAll("details.original:has(mark)")) fold.open = true;
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
