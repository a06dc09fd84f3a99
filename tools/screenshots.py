"""Take the screenshots of the documentation with a headless Chromium: python tools/screenshots.py."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser import opened_browser  # noqa: E402 - found in the root of the repository

FOLDER = ROOT / "docs" / "images"
FLOW = "zoomcamp/08_gcp_taxi"
RUN = "zoomcamp/01_hello_world"


def main() -> None:
    """Write docs/images/*.png from the definitions of this repository."""
    FOLDER.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "kestra_dsl", "dev", "--no-open"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own command
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        with (
            tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,
            opened_browser(Path(profile)) as browser,
        ):
            tab = browser.tab(url, width=1280, height=760)
            tab.picture(FOLDER / "project.png")
            tab.click(f'nav [data-name="{FLOW}"]')
            tab.click('[data-id="task_extract"]')
            tab.until("document.querySelector('aside h2').textContent === 'extract'")
            tab.picture(FOLDER / "flow.png")
            tab.click("[data-tab=run]")
            tab.until("document.querySelector('#engine').textContent.endsWith('is ready')")
            tab.picture(FOLDER / "form.png")
            tab.click(f'nav [data-name="{RUN}"]')
            tab.until(f"document.querySelector('h1').textContent === '{RUN}'")
            tab.until("document.querySelector('#form [data-task=hello_message]')")
            tab.click("#start")
            tab.until("document.querySelector('#verdict').textContent === 'SUCCESS'")
            tab.picture(FOLDER / "run.png")
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
