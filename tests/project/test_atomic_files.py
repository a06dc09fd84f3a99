"""Files of a folder are changed all at once or not at all."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kestra_dsl.errors import UsageError
from kestra_dsl.project.atomic_files import apply_changes, write_file


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


@pytest.mark.parametrize("in_the_way", ["team", "team/b.yaml/c"], ids=["a-file-for-a-folder", "a-folder-for-a-file"])
def test_what_is_in_the_way_leaves_the_old_tree(in_the_way: str, tmp_path: Path) -> None:
    apply_changes(tmp_path, {"a.yaml": b"old", in_the_way: b""}, [])
    with pytest.raises(UsageError, match=r"team.* cannot be written: (Not|Is) a directory|team.*: File exists") as told:
        apply_changes(tmp_path, {"a.yaml": b"new", "other/c.yaml": b"", "team/b.yaml": b""}, [])
    assert ".kdsl-stage" not in str(told.value)
    assert (tmp_path / "a.yaml").read_bytes() == b"old"
    assert {path.name for path in tmp_path.iterdir()} == {"a.yaml", "team"}


def test_a_file_keeps_its_rights_and_the_links_to_it(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "real").chmod(0o640)
    (tmp_path / "link").symlink_to("real")
    write_file(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"
    assert (tmp_path / "real").stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_rights_of_the_umask_or_is_private(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_file(tmp_path / "plain", b"a")
        write_file(tmp_path / "plain", b"b", private=True)
        private = (tmp_path / "plain").stat().st_mode & 0o777
        write_file(tmp_path / "other", b"a")
    finally:
        os.umask(before)
    assert private == 0o600
    assert (tmp_path / "other").stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "plain"]


def test_a_pipe_and_a_stream_are_written_to(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    try:
        write_file(Path(f"/dev/fd/{writing}"), "told")
        assert os.read(reading, 10) == b"told"
    finally:
        os.close(reading)
        os.close(writing)
    with (tmp_path / "out").open("w") as out:
        write_file(Path(f"/proc/self/fd/{out.fileno()}"), "told")
    assert (tmp_path / "out").read_text() == "told"


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot be written: No such file or directory\n.*make its folder first"):
        write_file(tmp_path / "none" / "file", "text")
