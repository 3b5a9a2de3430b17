/* Material's search is a worker, which browsers refuse to pages that are opened from a folder:
   there its script runs in a frame. Material loads this file before its own. */
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(url) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      const inner = frame.contentWindow, started = new Promise(resolve => inner.started = resolve);
      inner.document.write(`<body><script src="${url}" onload="started()"></script>`);
      inner.document.close();
      inner.postMessage = data => this.dispatchEvent(new MessageEvent("message", { data }));
      this.postMessage = data => started.then(() => inner.dispatchEvent(new MessageEvent("message", { data })));
    }
  };
}
