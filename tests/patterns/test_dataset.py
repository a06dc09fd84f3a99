"""A data set is described once, and refused where its description cannot be right."""

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


def test_a_type_of_one_dialect_leaves_the_other_as_it_is() -> None:
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


def test_a_list_serves_as_well_as_a_tuple_and_one_name_is_one_column() -> None:
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
def test_a_description_that_cannot_be_right_is_refused_where_it_stands(
    changed: dict[str, object], message: str, hint: str
) -> None:
    with pytest.raises(PropertyError) as caught:
        trips(**changed)
    assert message in caught.value.message
    assert hint in str(caught.value.hint)
    assert str(caught.value.origin).startswith("tests/patterns/test_dataset.py:")


def test_another_key_is_judged_where_it_is_chosen() -> None:
    given = trips()
    with pytest.raises(PropertyError, match="'fares', which is not a column") as caught:
        given.keyed_by("fares")
    assert str(caught.value.origin).startswith("tests/patterns/test_dataset.py:")


def test_a_kind_that_is_none_is_refused_with_those_that_are() -> None:
    with pytest.raises(PropertyError, match="column 'a' has the unknown kind 'varchar'") as caught:
        Column("a", "varchar")  # type: ignore[arg-type]
    assert "text, integer, number, timestamp, date, boolean" in str(caught.value.hint)
