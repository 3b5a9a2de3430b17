/* The search box: its text in the address, its filters in its text. */
const search = document.querySelector("[data-md-component=search]"),
  box = search.querySelector("input"),
  narrow = search.querySelector(".search-filters"),
  selects = [...narrow.querySelectorAll("select")];

/* Material searches when a key is released. Text that arrives without one, pasted with the
   mouse, dictated or dropped, has to say so too. The address keeps what is searched for, so that
   it can be shared; Material reads it at the start and clears it when the search is closed. */
box.addEventListener("input", () => {
  box.dispatchEvent(new KeyboardEvent("keyup"));
  const address = new URL(location), { searchParams } = address;
  if (box.value) searchParams.set("q", box.value);
  else searchParams.delete("q");
  history.replaceState(history.state, "", address);
});

/* A filter is a word of the query, `year:2024`. */
narrow.addEventListener("change", ({ target: { name, value } }) => {
  const others = box.value.replace(RegExp(`(^|\\s+)${name}:\\S*`, "gi"), "").trim();
  box.value = [others, value && `${name}:${value}`].filter(Boolean).join(" ");
  box.dispatchEvent(new Event("input"));
});

function showChosen() {
  for (const select of selects) {
    select.value = RegExp(`(?:^|\\s)${select.name}:(\\S+)`, "i").exec(box.value)?.[1] ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
}

/* The index's file of facets calls this. */
window.receive = (_, facets) => {
  for (const select of selects) {
    const own = facets[select.name];
    select.append(...own.map(([value, label]) => new Option(label, value)));
    select.hidden = own.length < 2;
  }
  narrow.hidden = selects.every(select => select.hidden);
  showChosen();
  box.addEventListener("keyup", showChosen);
};

const loadFacets = () =>
  document.head.append(Object.assign(document.createElement("script"), { src: narrow.dataset.facets }));

if (box.matches(":focus")) loadFacets();
else box.addEventListener("focus", loadFacets, { once: true });

/* Tab goes from the box over the filters to the results, where Material would close the search;
   in a filter the keys are the filter's own. */
search.addEventListener("keydown", event => {
  const stops = [box, ...selects.filter(select => select.offsetParent), search.querySelector(".md-search-result__link")],
    next = stops[stops.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
  if (event.key === "Tab" && stops.includes(event.target) && next) {
    event.preventDefault();
    next.focus();
    event.stopPropagation();
  }
  if (event.target.matches("select") && !/^(Escape|Tab)$/.test(event.key)) event.stopPropagation();
});
