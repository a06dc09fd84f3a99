"""Small files of taxi trips with realistic rows, some with empty values."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["GREEN", "HEADERS", "ROWS", "YELLOW", "changed", "csv", "name_of"]

HEADERS = {
    "yellow": (
        "VendorID,tpep_pickup_datetime,tpep_dropoff_datetime,passenger_count,trip_distance,RatecodeID,"
        "store_and_fwd_flag,PULocationID,DOLocationID,payment_type,fare_amount,extra,mta_tax,tip_amount,"
        "tolls_amount,improvement_surcharge,total_amount,congestion_surcharge"
    ),
    "green": (
        "VendorID,lpep_pickup_datetime,lpep_dropoff_datetime,store_and_fwd_flag,RatecodeID,PULocationID,"
        "DOLocationID,passenger_count,trip_distance,fare_amount,extra,mta_tax,tip_amount,tolls_amount,ehail_fee,"
        "improvement_surcharge,total_amount,payment_type,trip_type,congestion_surcharge"
    ),
}
"""The headers of the files, by colour."""

YELLOW = (
    "1,2020-07-01 00:25:32,2020-07-01 00:33:39,1,1.50,1,N,238,75,2,8,0.5,0.5,0,0,0.3,9.3,0",
    "2,2020-07-01 00:03:19,2020-07-01 00:25:43,1,9.50,1,N,138,216,1,26.5,0.5,0.5,0,0,0.3,27.8,0",
    ",2020-07-01 00:15:00,2020-07-01 00:31:00,,4.30,,,142,7,,21.05,0,0.5,2.75,0,0.3,24.6,",
)
GREEN = (
    "2,2019-10-01 00:26:02,2019-10-01 00:39:58,N,1,112,196,1,5.88,18,.5,.5,0,0,,.3,19.30,2,1,0",
    "1,2019-10-01 00:18:11,2019-10-01 00:22:38,N,1,43,263,1,.80,5,3.25,.5,0,0,,.3,9.05,2,1,2.75",
    ",2019-10-01 00:09:00,2019-10-01 00:51:00,,,97,61,,7.92,31.4,0,.5,2.75,0,,.3,34.95,,,",
)
ROWS = {"yellow": YELLOW, "green": GREEN}
"""Three trips of each colour. The last one has empty values."""


def csv(colour: str, rows: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in (HEADERS[colour], *rows))


def changed(colour: str, row: str, **values: str) -> str:
    """Return a copy of a trip with changed values."""
    columns = dict(zip(HEADERS[colour].split(","), row.split(","), strict=True))
    assert values.keys() <= columns.keys()
    return ",".join({**columns, **values}.values())


def name_of(colour: str, month: str) -> str:
    """Return the name of the unpacked file of a month."""
    return f"{colour}_tripdata_{month}.csv"
