"""The call of `data_validation` on a taxi's table, as several flows make it."""

from definitions.places import NAMESPACE
from definitions.production import data_validation
from definitions.taxi import TAXIS
from kestra_dsl.plugins.core.flow import Subflow


def validate(taxi: str) -> Subflow:
    """A task that fails when the trips of a taxi are not as they should be."""
    trips = TAXIS[taxi]
    return Subflow(
        id=f"validate_{taxi}",
        namespace=NAMESPACE,
        flow_id=data_validation.flow.id,
        inputs={
            "table": f"public.{taxi}_trips",
            "columns": ", ".join(["unique_row_id", "filename", *trips.key[1:3]]),
            "least_rows": 1,
        },
        wait=True,
        transmit_failed=True,
    )
