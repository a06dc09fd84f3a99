"""The masking script runs on real files."""

import csv
import hashlib
import hmac
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from definitions.production.masked_trips import SENSITIVE, mask
from tests.definitions.modules import FLOWS

SALT = "a salt that nobody knows"
HEADER = ["VendorID", "PULocationID", "DOLocationID", "note"]


def script() -> str:
    (task,) = (task for task in FLOWS["masked_trips"].flow.to_dict()["tasks"] if task["id"] == "mask_places")
    assert "{{" not in task["script"]
    return str(task["script"])


def run(folder: Path, *, salt: str = SALT, columns: object = None) -> subprocess.CompletedProcess[str]:
    """Run the script as Kestra does, with arguments in environment variables and files in its folder."""
    (folder / "script.py").write_text(script(), encoding="utf-8")
    arguments = {"columns": SENSITIVE if columns is None else columns, "salt": salt}
    return subprocess.run(
        [sys.executable, "-W", "error", "script.py"],
        cwd=folder,
        env={**os.environ, **{f"KDSL_ARGUMENT_{name}": json.dumps(value) for name, value in arguments.items()}},
        capture_output=True,
        text=True,
        check=False,
    )


def masked(folder: Path, rows: list[list[str]], *, salt: str = SALT) -> list[list[str]]:
    with (folder / "trips.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *rows])
    done = run(folder, salt=salt)
    assert done.returncode == 0, done.stderr
    assert f'::{{"outputs": {{"rows": {len(rows)}}}}}::' in done.stdout
    with (folder / "masked.csv").open(encoding="utf-8", newline="") as file:
        header, *found = csv.reader(file)
    assert header == HEADER
    return found


def test_the_places_are_masked_and_all_else_is_kept(tmp_path: Path) -> None:
    rows = [["1", "238", "75", 'said "no",\nand left'], ["", "75", "", "Zürich 🚕"], ["2", "238", "75", ""]]
    found = masked(tmp_path, rows)
    assert [[row[0], row[3]] for row in found] == [[row[0], row[3]] for row in rows]
    first, second, third = found
    assert first[1:3] == third[1:3]
    assert first[2] == second[1]
    assert second[2] == ""
    assert first[1] == hmac.new(SALT.encode(), b"238", hashlib.sha256).hexdigest()
    assert not {"238", "75"} & {cell for row in found for cell in row}


def test_another_salt_gives_other_masks(tmp_path: Path) -> None:
    rows = [["1", "238", "75", ""]]
    here, there = masked(tmp_path, rows), masked(tmp_path, rows, salt="another salt of some length")
    assert not set(here[0][1:3]) & set(there[0][1:3])


def test_a_file_with_nothing_but_a_header_stays_one(tmp_path: Path) -> None:
    assert masked(tmp_path, []) == []


def test_a_byte_order_mark_is_no_part_of_the_header(tmp_path: Path) -> None:
    (tmp_path / "trips.csv").write_text("PULocationID,DOLocationID\n1,2\n", encoding="utf-8-sig")
    assert run(tmp_path).returncode == 0
    assert (tmp_path / "masked.csv").read_text(encoding="utf-8").startswith("PULocationID,DOLocationID\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the file is empty"),
        ("VendorID,PULocationID\n1,2\n", "the column DOLocationID is there 0 times"),
        ("PULocationID,DOLocationID,PULocationID\n1,2,3\n", "the column PULocationID is there 2 times"),
        ("<!doctype html>\n<title>404</title>\n", "the column PULocationID is there 0 times"),
        ("PULocationID,DOLocationID\n1,2\n1,2,3\n", "line 3 has 3 fields, the header has 2"),
        ("PULocationID,DOLocationID\n1,2\n\n", "line 3 has 0 fields"),
        ('PULocationID,DOLocationID\n1,"2\n', "unexpected end of data"),
    ],
)
def test_an_unexpected_file_is_rejected(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "trips.csv").write_text(text, encoding="utf-8")
    done = run(tmp_path)
    assert done.returncode != 0
    assert said in done.stderr
    assert "::{" not in done.stdout


def test_a_short_salt_is_rejected_and_not_shown(tmp_path: Path) -> None:
    (tmp_path / "trips.csv").write_text("PULocationID,DOLocationID\n1,2\n", encoding="utf-8")
    done = run(tmp_path, salt="hunter2")
    assert done.returncode != 0
    assert "the salt is too short" in done.stderr
    assert "hunter2" not in done.stderr + done.stdout
    assert not (tmp_path / "masked.csv").exists()


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(CELL, min_size=4, max_size=4), max_size=6))
def test_no_row_is_lost_and_masks_are_equal_where_values_are(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    folder = tmp_path_factory.mktemp("masking")
    with (folder / "trips.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows([HEADER, *rows])
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert mask(SENSITIVE, SALT) == {"rows": len(rows)}
    with (folder / "masked.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.reader(file))[1:]
    assert [[row[0], row[3]] for row in found] == [[row[0], row[3]] for row in rows]
    values = [cell for row in rows for cell in row[1:3]]
    masks = [cell for row in found for cell in row[1:3]]
    assert len(set(values)) == len(set(masks))
    assert [not value for value in values] == [not hidden for hidden in masks]
