/* Material's search is a worker, which browsers refuse to pages that are opened from a folder:
   there its script runs in a frame. Material loads this file before its own. */
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(url) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      this.inner = frame.contentWindow;
      this.started = new Promise(resolve => { this.inner.started = resolve; });
      this.inner.document.write(`<body><script src="${url}" onload="started()"></script>`);
      this.inner.document.close();
      this.inner.postMessage = data => this.dispatchEvent(new MessageEvent("message", { data }));
    }

    postMessage(data) {
      this.started.then(() => this.inner.dispatchEvent(new MessageEvent("message", { data })));
    }
  };
}
