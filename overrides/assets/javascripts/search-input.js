/* Material searches when a key is released. Text that arrives without one, pasted with the
   mouse, dictated or dropped, has to say so too. The address keeps what is searched for, so that
   it can be shared; Material reads it at the start and clears it when the search is closed. */
document.querySelector("[data-md-component=search-query]")?.addEventListener("input", ({ target }) => {
  target.dispatchEvent(new KeyboardEvent("keyup"));
  const address = new URL(location.href);
  if (target.value) address.searchParams.set("q", target.value);
  else address.searchParams.delete("q");
  history.replaceState(history.state, "", address);
});
