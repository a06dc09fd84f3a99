"""Fetch dagre, which lays out graphs, into the package. Needs npm.

python tools/page_assets.py            # writes kestra_dsl/graph/assets/dagre.min.js
python tools/page_assets.py --check    # fails if the file is not that of the pinned release
"""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "@dagrejs/dagre"
RELEASE = "3.1.3"
SHA512 = "X4aUTwOReZvthaZWOVHqlJ52/ZdhZFEM4+Lh/uR4XooUSLE6p71bcy7MPGzYnNUcNh+nj+i/qJQpCMIdQnSmrg=="
TARGET = Path(__file__).parents[1] / "kestra_dsl" / "graph" / "assets" / "dagre.min.js"


def built() -> str:
    """The file of the pinned release, with its license first and without the link to its source map."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(  # noqa: S603 - constants
            ["npm", "pack", "--silent", f"{PACKAGE}@{RELEASE}"],  # noqa: S607 - wherever npm is
            cwd=folder,
            check=True,
            capture_output=True,
        )
        archive = next(Path(folder).glob("*.tgz"))
        found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
        if found != SHA512:
            sys.exit(f"{PACKAGE} {RELEASE} has the SHA-512 {found}, not {SHA512}")
        with tarfile.open(archive) as opened:
            script = _text(opened, "package/dist/dagre.min.js")
            license_ = _text(opened, "package/LICENSE")
    lines = [line for line in script.splitlines() if not line.startswith(("//# sourceMappingURL", "/*! For license"))]
    return "\n".join([f"/* dagre {RELEASE}", "", license_.strip(), "*/", *lines]) + "\n"


def _text(archive: tarfile.TarFile, name: str) -> str:
    opened = archive.extractfile(name)
    assert opened is not None
    return opened.read().decode()


def main() -> None:
    """Write the file, or compare it with the pinned release."""
    text = built()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text, encoding="utf-8", newline="\n")
    elif TARGET.read_text(encoding="utf-8") != text:
        sys.exit(f"{TARGET} is not the file of {PACKAGE} {RELEASE}: run python tools/page_assets.py")


if __name__ == "__main__":
    main()
