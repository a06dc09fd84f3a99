"""Call `data_validation` for the table of a colour."""

from definitions.production import data_validation
from definitions.settings import NAMESPACE
from definitions.taxi import TAXIS
from kestra_dsl.plugins.core.flow import Subflow


def validate(taxi: str) -> Subflow:
    """Create a task that fails if the trips of a colour are invalid."""
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
