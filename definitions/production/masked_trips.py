"""Load one month of trips into the data lake, with masked zones.

A mask is an HMAC of the zone with a secret salt. Equal zones have equal masks in both columns and in every month, so
that queries can count and join them. Without the salt, nobody can guess the few hundred zones. Delete the salt to make
the masks permanent.
"""

from datetime import timedelta

from definitions.production.taxi_month import choose_month, fetch, one_at_a_time, purge_files, retry, tell_slack
from definitions.settings import BUCKET, GOOGLE_CLOUD, MASKING_SALT, NAMESPACE
from definitions.taxi import DROPOFF_ZONE, PICKUP_ZONE
from kestra_dsl import Flow, python_task
from kestra_dsl.plugins import gcp
from kestra_dsl.plugins.gcp.gcs import Upload
from kestra_dsl.plugins.scripts.runner.docker import Docker
from kestra_dsl.project import main

SENSITIVE = [PICKUP_ZONE.name, DROPOFF_ZONE.name]


@python_task(container_image="python:3.13-slim", task_runner=Docker(), output_files=["masked.csv"])
def mask(columns: list[str], salt: str) -> dict[str, int]:
    """Write trips.csv to masked.csv, row by row, with the columns masked; what is empty stays empty."""
    import csv
    import hashlib
    import hmac
    from pathlib import Path

    if len(salt) < 16:
        raise SystemExit("the salt is too short: 16 characters are the least")

    def masked(value: str) -> str:
        return hmac.new(salt.encode(), value.encode(), hashlib.sha256).hexdigest() if value else ""

    rows = 0
    with (
        Path("trips.csv").open(encoding="utf-8-sig", newline="") as source,
        Path("masked.csv").open("w", encoding="utf-8", newline="") as target,
    ):
        reader, writer = csv.reader(source, strict=True), csv.writer(target)
        header = next(reader, None)
        if header is None:
            raise SystemExit("the file is empty: it has not even a header")
        for column in columns:
            if header.count(column) != 1:
                raise SystemExit(f"the column {column} is there {header.count(column)} times, among {header}")
        places = [header.index(column) for column in columns]
        writer.writerow(header)
        for row in reader:
            if len(row) != len(header):
                raise SystemExit(f"line {reader.line_num} has {len(row)} fields, the header has {len(header)}")
            for place in places:
                row[place] = masked(row[place])
            writer.writerow(row)
            rows += 1
    return {"rows": rows}


with Flow(
    id="masked_trips",
    namespace=NAMESPACE,
    description="Uploads a month of taxi trips to Cloud Storage, pickup and dropoff zones masked.",
    concurrency=one_at_a_time(),
) as flow:
    chosen = choose_month(flow)
    data = fetch(flow, chosen)
    mask_places = mask.task(
        "mask_places",
        columns=SENSITIVE,
        salt=MASKING_SALT,
        properties={"input_files": {"trips.csv": data}, "timeout": timedelta(minutes=30)},
    )
    Upload(
        id="upload_masked",
        from_=mask_places.outputs.output_files["masked.csv"],
        to=f"gs://{BUCKET}/masked/{chosen.taxi}/{chosen.year}/{chosen.file}",
    )

    tell_slack(flow)
    with flow.on_finish():
        purge_files()

    flow.plugin_default(gcp, **GOOGLE_CLOUD, timeout=timedelta(minutes=30), retry=retry())

if __name__ == "__main__":
    main(flow)
