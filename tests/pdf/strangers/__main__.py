"""Prints the pages anew: `python -m tests.pdf.strangers FOLDER`, with the Chromium that the
browser tests use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.pdf.strangers import FOLDER

for source in sorted(FOLDER.glob("*.html")):
    target = Path(sys.argv[1]).resolve() / f"{source.stem}.pdf"
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--print-to-pdf={target}", source.resolve().as_uri()],
        check=True,
    )  # fmt: skip
