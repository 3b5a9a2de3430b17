/* Material searches when a key is released. Text that arrives without one, pasted with the
   mouse, dictated or dropped, has to say so too. */
document.querySelector("[data-md-component=search-query]")?.addEventListener("input", event => {
  event.target.dispatchEvent(new KeyboardEvent("keyup"));
});
