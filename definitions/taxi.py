"""The columns of the taxi files, for tables, copies, hashes and merges."""

from kestra_dsl.patterns import Column, Dataset

BASE_URL = "https://github.com/DataTalksClub/nyc-tlc-data/releases/download"

MONTHS = [f"{month:02}" for month in range(1, 13)]
FIRST_MONTH, LAST_MONTH = "2019-01", "2021-07"
"""The first and the last month with files."""
MONTH_PATTERN = "[0-9]{4}-(0[1-9]|1[0-2])"
"""A regular expression for months such as FIRST_MONTH."""

VENDOR = Column("VendorID", "text", "Which provider's meter sent the record")
PASSENGERS = Column("passenger_count", "integer", "Passengers, as the driver entered them")
DISTANCE = Column("trip_distance", "number", "Miles on the taximeter")
RATE = Column("RatecodeID", "text", "The rate in effect at the end of the trip")
STORED = Column("store_and_fwd_flag", "text", "Y when the record waited in the car for a connection")
PICKUP_ZONE = Column("PULocationID", "text", "Taxi zone where the meter was started")
DROPOFF_ZONE = Column("DOLocationID", "text", "Taxi zone where the meter was stopped")
PAYMENT = Column("payment_type", "integer", "How the passenger paid, as a code")
FARE = Column("fare_amount", "number", "Fare by time and distance, in dollars")
EXTRA = Column("extra", "number", "Rush hour and overnight extras")
MTA_TAX = Column("mta_tax", "number", "Tax of $0.50, set off by the rate in use")
TIP = Column("tip_amount", "number", "Tips by card; cash tips are not known")
TOLLS = Column("tolls_amount", "number", "All tolls of the trip")
IMPROVEMENT = Column("improvement_surcharge", "number", "Surcharge at the flag drop, since 2015")
TOTAL = Column("total_amount", "number", "What the passenger was charged, cash tips left out")
CONGESTION = Column("congestion_surcharge", "number", "Surcharge for trips through the congestion zone")
EHAIL = Column("ehail_fee", "number", "Fee for hailing by app")
TRIP_TYPE = Column("trip_type", "integer", "1 hailed in the street, 2 dispatched", bigquery="STRING")


def _trips(colour: str, meter: str, *others: Column) -> Dataset:
    pickup = Column(f"{meter}_pickup_datetime", "timestamp", "When the meter was started")
    dropoff = Column(f"{meter}_dropoff_datetime", "timestamp", "When the meter was stopped")
    trip = (VENDOR, pickup, dropoff, PICKUP_ZONE, DROPOFF_ZONE)
    return Dataset(
        colour,
        columns=(VENDOR, pickup, dropoff, *others),
        key=tuple(column.name for column in trip),
        partition_by=pickup.name,
        cluster_by=(PICKUP_ZONE.name, DROPOFF_ZONE.name),
    )


YELLOW = _trips(
    "yellow",
    "tpep",
    *(PASSENGERS, DISTANCE, RATE, STORED, PICKUP_ZONE, DROPOFF_ZONE, PAYMENT, FARE, EXTRA, MTA_TAX, TIP, TOLLS),
    *(IMPROVEMENT, TOTAL, CONGESTION),
)

GREEN = _trips(
    "green",
    "lpep",
    *(STORED, RATE, PICKUP_ZONE, DROPOFF_ZONE, PASSENGERS, DISTANCE, FARE, EXTRA, MTA_TAX, TIP, TOLLS, EHAIL),
    *(IMPROVEMENT, TOTAL, PAYMENT, TRIP_TYPE, CONGESTION),
)

TAXIS = {taxi.name: taxi for taxi in (YELLOW, GREEN)}
"""The data sets by colour, in the order of the course."""


def keyed_by_fare(trips: Dataset) -> Dataset:
    """Add the fare to the key, which distinguishes a trip from its refund. Tips and totals can still change."""
    return trips.keyed_by(*trips.key, FARE.name, DISTANCE.name)
