"""Write the lock file of an engine, with the size and SHA-256 of each jar on Maven Central.

    python tools/lock_engine.py 1.3
    python tools/lock_engine.py 1.3 --coordinates classpath.txt

The jars are those of the current lock file, or of a list with one ``group:artifact:version`` on each line, in class
path order. Each jar is downloaded and compared with the SHA-1 that Maven Central publishes.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests

from kestra_dsl.engine.installing.lock import LOCKS, TEST_KIT, Jar, lock_of, lock_text
from kestra_dsl.engine.installing.versions import Release, release_of

CENTRAL = "https://repo.maven.apache.org/maven2"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version")
    parser.add_argument("--coordinates", type=Path)
    arguments = parser.parse_args()
    release = release_of(arguments.version)
    with ThreadPoolExecutor(8) as pool:
        jars = list(pool.map(fetched, wanted(release, arguments.coordinates)))
    (LOCKS / f"{release.version}.txt").write_text(lock_text(release.version, jars), encoding="ascii", newline="\n")
    print(f"{release.version}: {len(jars)} jars, {sum(jar.size for jar in jars) / 1e6:.0f} MB")
    return 0


def wanted(release: Release, coordinates: Path | None) -> list[Jar]:
    if coordinates is None:
        return list(lock_of(release.version, test_kit=True))
    engine = [Jar(line, 0, "") for line in coordinates.read_text(encoding="ascii").split()]
    return [*engine, Jar(f"io.kestra:core:{release.version}:tests", 0, "", TEST_KIT)]


def fetched(jar: Jar) -> Jar:
    url = f"{CENTRAL}/{jar.path}"
    content = read(url)
    published = read(f"{url}.sha1").split()[0].decode()
    if hashlib.sha1(content, usedforsecurity=False).hexdigest() != published:
        raise SystemExit(f"{url} does not match its SHA-1")
    return jar._replace(size=len(content), sha256=hashlib.sha256(content).hexdigest())


def read(url: str) -> bytes:
    answer = requests.get(url, timeout=60)
    answer.raise_for_status()
    return answer.content


if __name__ == "__main__":
    sys.exit(main())
