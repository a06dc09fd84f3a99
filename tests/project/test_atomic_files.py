"""Files of a folder are changed all at once or not at all."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kestra_dsl.project.atomic_files import apply_changes


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="a small file system has to be mounted")
def test_a_full_disk_leaves_the_old_tree(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)], check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        apply_changes(disk, {"a.yaml": b"old"}, [])
        with pytest.raises(Exception, match="No space left"):
            apply_changes(disk, {"a.yaml": b"new", "b.yaml": b"x" * 200_000}, [])
        assert (disk / "a.yaml").read_bytes() == b"old"
        assert not (disk / "b.yaml").exists()
    finally:
        subprocess.run(["umount", str(disk)], check=True)
