/* "Report an error" names the passage whose own link the reader has followed. Without this script
   it names the page. Only that part of the address is taken which says nothing of the reader. */
const report = document.querySelector("[data-report]");

function named() {
  const passage = /^#p-[0-9a-f]{8}(-\d+)?$/.test(location.hash) ? location.hash : "";
  const address = encodeURIComponent(report.dataset.address + passage);
  report.href = report.dataset.report.replaceAll("{address}", () => address);
}

if (report) {
  named();
  addEventListener("hashchange", named);
}
