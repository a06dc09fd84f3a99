"""What the taxi files hold: one list of columns for each colour serves every table, copy, hash and merge."""

from dataclasses import dataclass
from typing import NamedTuple

BASE_URL = "https://github.com/DataTalksClub/nyc-tlc-data/releases/download"

MONTHS = [f"{month:02}" for month in range(1, 13)]


class Column(NamedTuple):
    name: str
    postgres: str
    bigquery: str
    about: str


@dataclass(frozen=True)
class Taxi:
    """One colour of cab, and which of its columns tell one trip from another."""

    colour: str
    prefix: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]

    @property
    def pickup(self) -> str:
        return f"{self.prefix}_pickup_datetime"

    @property
    def dropoff(self) -> str:
        return f"{self.prefix}_dropoff_datetime"


def _text(name: str, about: str) -> Column:
    return Column(name, "text", "STRING", about)


def _number(name: str, about: str) -> Column:
    return Column(name, "double precision", "NUMERIC", about)


def _integer(name: str, about: str) -> Column:
    return Column(name, "integer", "INT64", about)


def _moment(name: str, about: str) -> Column:
    return Column(name, "timestamp", "TIMESTAMP", about)


VENDOR = _text("VendorID", "Which provider's meter sent the record")
PASSENGERS = _integer("passenger_count", "Passengers, as the driver entered them")
DISTANCE = _number("trip_distance", "Miles on the taximeter")
RATE = _text("RatecodeID", "The rate in effect at the end of the trip")
STORED = _text("store_and_fwd_flag", "Y when the record waited in the car for a connection")
PICKUP_ZONE = _text("PULocationID", "Taxi zone where the meter was started")
DROPOFF_ZONE = _text("DOLocationID", "Taxi zone where the meter was stopped")
PAYMENT = _integer("payment_type", "How the passenger paid, as a code")
FARE = _number("fare_amount", "Fare by time and distance, in dollars")
EXTRA = _number("extra", "Rush hour and overnight extras")
MTA_TAX = _number("mta_tax", "Tax of $0.50, set off by the rate in use")
TIP = _number("tip_amount", "Tips by card; cash tips are not known")
TOLLS = _number("tolls_amount", "All tolls of the trip")
IMPROVEMENT = _number("improvement_surcharge", "Surcharge at the flag drop, since 2015")
TOTAL = _number("total_amount", "What the passenger was charged, cash tips left out")
CONGESTION = _number("congestion_surcharge", "Surcharge for trips through the congestion zone")
EHAIL = _number("ehail_fee", "Fee for hailing by app")
TRIP_TYPE = Column("trip_type", "integer", "STRING", "1 hailed in the street, 2 dispatched")

YELLOW = Taxi(
    "yellow",
    "tpep",
    (
        VENDOR,
        _moment("tpep_pickup_datetime", "When the meter was started"),
        _moment("tpep_dropoff_datetime", "When the meter was stopped"),
        *(PASSENGERS, DISTANCE, RATE, STORED, PICKUP_ZONE, DROPOFF_ZONE, PAYMENT, FARE, EXTRA, MTA_TAX, TIP, TOLLS),
        *(IMPROVEMENT, TOTAL, CONGESTION),
    ),
)

GREEN = Taxi(
    "green",
    "lpep",
    (
        VENDOR,
        _moment("lpep_pickup_datetime", "When the meter was started"),
        _moment("lpep_dropoff_datetime", "When the meter was stopped"),
        *(STORED, RATE, PICKUP_ZONE, DROPOFF_ZONE, PASSENGERS, DISTANCE, FARE, EXTRA, MTA_TAX, TIP, TOLLS, EHAIL),
        *(IMPROVEMENT, TOTAL, PAYMENT, TRIP_TYPE, CONGESTION),
    ),
)
