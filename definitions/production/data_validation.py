"""Validate a table: enough rows, no nulls in required columns, no duplicates.

Other flows call it after a load and read its outputs. Names of tables and columns cannot be parameters of a query, so
the inputs accept only names.
"""

from datetime import timedelta

from definitions.production.taxi_month import retry
from definitions.settings import NAMESPACE, POSTGRES
from kestra_dsl import Flow, Reference, and_, inputs, models, not_
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.project import main

NAME = "[A-Za-z_][A-Za-z0-9_]*"


def measure(table: str | Reference, columns: str | Reference, key: str | Reference) -> str:
    """Return SQL that counts rows, rows with nulls, and duplicates."""
    return (
        "SELECT\n"
        "  count(*) AS total,\n"
        f"  count(*) FILTER (WHERE num_nulls({columns}) > 0) AS incomplete,\n"
        f"  count({key}) - count(DISTINCT {key}) AS repeated\n"
        f"FROM {table};\n"
    )


with Flow(
    id="data_validation",
    namespace=NAMESPACE,
    description="Checks a table in PostgreSQL, and fails when it is not as it should be.",
) as flow:
    table = flow.input(inputs.String(id="table", display_name="Table", validator=rf"({NAME}\.)?{NAME}"))
    columns = flow.input(
        inputs.String(
            id="columns",
            display_name="Columns that are never null, with commas between them",
            defaults="unique_row_id",
            validator=f"{NAME}(, ?{NAME})*",
        )
    )
    key = flow.input(
        inputs.String(id="key", display_name="What tells rows apart", defaults="unique_row_id", validator=NAME)
    )
    least_rows = flow.input(inputs.Int(id="least_rows", display_name="Least number of rows", defaults=1, min=0))
    strict = flow.input(
        inputs.Bool(
            id="strict",
            display_name="Fail when it is not valid",
            description="If not, the caller decides, by the output `valid`.",
            defaults=True,
        )
    )

    counts = postgresql.Query(
        id="measure",
        sql=measure(table, columns, key),
        fetch_type="FETCH_ONE",
        timeout=timedelta(minutes=30),
        retry=retry(),
    ).outputs.row
    valid = and_(counts.total >= least_rows, counts.incomplete == 0, counts.repeated == 0)

    Fail(
        id="refuse",
        condition=and_(strict, not_(valid)),
        error_message=(
            f"{table} is not valid: {counts.total} rows, at least {least_rows} are wanted; "
            f"{counts.incomplete} with a gap in {columns}; {counts.repeated} whose {key} is there before"
        ),
    )

    flow.output(models.Output(id="rows", type="INT", value=counts.total, description="How many rows the table has"))
    flow.output(models.Output(id="valid", type="BOOL", value=valid, description="Whether it is as it should be"))

    flow.plugin_default(postgresql, **POSTGRES)

if __name__ == "__main__":
    main(flow)
