"""Data sets are validated when they are created."""

import pickle

import pytest

from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns import Column, Dataset

COLUMNS = (Column("Cab", "text", "Which car"), Column("started_at", "timestamp"), Column("fare", "number"))


def trips(**changed: object) -> Dataset:
    given: dict[str, object] = {"name": "trips", "columns": COLUMNS, "key": ("Cab", "started_at"), **changed}
    return Dataset(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "postgres", "bigquery"),
    [
        ("text", "text", "STRING"),
        ("integer", "integer", "INT64"),
        ("number", "double precision", "NUMERIC"),
        ("timestamp", "timestamp", "TIMESTAMP"),
        ("date", "date", "DATE"),
        ("boolean", "boolean", "BOOL"),
    ],
)
def test_each_kind_has_a_type_in_each_dialect(kind: str, postgres: str, bigquery: str) -> None:
    column = Column("a", kind)  # type: ignore[arg-type]
    assert (column.type_in("postgres"), column.type_in("bigquery")) == (postgres, bigquery)


def test_a_type_for_one_dialect_does_not_change_the_other() -> None:
    column = Column("a", "integer", bigquery="STRING")
    assert (column.type_in("postgres"), column.type_in("bigquery")) == ("integer", "STRING")
    column = Column("a", "number", postgres="numeric(10, 2)")
    assert (column.type_in("postgres"), column.type_in("bigquery")) == ("numeric(10, 2)", "NUMERIC")


def test_names_are_in_the_order_of_the_files() -> None:
    assert trips().names == ["Cab", "started_at", "fare"]


def test_another_key_changes_nothing_else() -> None:
    partitioned = trips(partition_by="started_at", cluster_by=("Cab",))
    other = partitioned.keyed_by(*partitioned.key, "fare")
    assert other.key == ("Cab", "started_at", "fare")
    assert partitioned.key == ("Cab", "started_at")
    assert other == trips(key=("Cab", "started_at", "fare"), partition_by="started_at", cluster_by=("Cab",))


def test_lists_and_single_names_are_accepted_instead_of_tuples() -> None:
    listed = trips(columns=list(COLUMNS), key=["Cab", "started_at"])
    assert listed == trips()
    assert hash(listed) == hash(trips())
    assert trips(key="Cab").key == ("Cab",)


def test_it_can_be_pickled_for_the_processes_of_a_build() -> None:
    assert pickle.loads(pickle.dumps(trips())) == trips()


@pytest.mark.parametrize(
    ("changed", "message", "hint"),
    [
        ({"name": "my trips"}, "'my trips' cannot be a data set", "letters, digits and _"),
        ({"columns": ()}, "data set 'trips' has no columns", "columns=(...)"),
        ({"key": ()}, "data set 'trips' has no key", "key=(...)"),
        ({"key": ("cab",)}, "the key of data set 'trips' names 'cab'", "did you mean 'Cab'?"),
        ({"key": ("nothing",)}, "the key of data set 'trips' names 'nothing'", "the columns are Cab, started_at, fare"),
        ({"key": ("Cab", "Cab")}, "the key of data set 'trips' names a column twice", "list it once"),
        ({"partition_by": "start"}, "partition_by of data set 'trips' names 'start'", "did you mean 'started_at'?"),
        ({"cluster_by": ("fares",)}, "cluster_by of data set 'trips' names 'fares'", "did you mean 'fare'?"),
        ({"columns": (*COLUMNS, COLUMNS[0])}, "data set 'trips' has two columns 'Cab'", "must be unique"),
        (
            {"columns": (*COLUMNS, Column("cab", "text"))},
            "data set 'trips' has two columns 'cab' and 'Cab'",
            "SQL ignores case",
        ),
    ],
)
def test_an_invalid_data_set_is_rejected_with_its_line(changed: dict[str, object], message: str, hint: str) -> None:
    with pytest.raises(PropertyError) as caught:
        trips(**changed)
    assert message in caught.value.message
    assert hint in str(caught.value.hint)
    assert str(caught.value.origin).startswith("tests/patterns/test_dataset.py:")


def test_another_key_is_validated_with_its_line() -> None:
    given = trips()
    with pytest.raises(PropertyError, match="'fares', which is not a column") as caught:
        given.keyed_by("fares")
    assert str(caught.value.origin).startswith("tests/patterns/test_dataset.py:")


def test_an_unknown_kind_is_rejected_with_a_list_of_kinds() -> None:
    with pytest.raises(PropertyError, match="column 'a' has the unknown kind 'varchar'") as caught:
        Column("a", "varchar")  # type: ignore[arg-type]
    assert "text, integer, number, timestamp, date, boolean" in str(caught.value.hint)
