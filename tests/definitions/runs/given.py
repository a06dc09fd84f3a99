"""What the definitions' flows find where they run: secrets, key-value pairs, and the file of a month."""

from __future__ import annotations

from typing import Any

__all__ = ["KV", "OTHER", "SECRETS", "TRIPS", "address_of", "fetched", "name_of"]

SECRETS = {
    "POSTGRES_PASSWORD": "postgres password",
    "GCP_CREDS": '{"type": "service_account"}',
    "GEMINI_API_KEY": "gemini key",
    "SLACK_WEBHOOK": "https://hooks.example.com/services/T/B/x",
    "GITHUB_TOKEN": "github token",
    "PGVECTOR_PASSWORD": "pgvector password",
    "TAXI_WEBHOOK_KEY": "webhook key",
    "MASKING_SALT": "0123456789abcdef",
}
KV = {
    "GCP_PROJECT_ID": "our-project",
    "GCP_LOCATION": "europe-west2",
    "GCP_BUCKET_NAME": "our-bucket",
    "GCP_DATASET": "our_dataset",
    "FLOWS_REPOSITORY": "https://git.example.com/flows",
    "DBT_REPOSITORY": "https://git.example.com/dbt",
    "DBT_RELEASE_BRANCH": "release",
}

TRIPS = "kestra:///trips.csv"
"""The file that was fetched, in Kestra's storage."""

OTHER = {"yellow": "green", "green": "yellow"}


def name_of(taxi: str, month: str) -> str:
    """What the file of a month is called."""
    return f"{taxi}_tripdata_{month}.csv"


def address_of(taxi: str, month: str) -> str:
    """Where the file of a month is to be had."""
    return f"https://github.com/DataTalksClub/nyc-tlc-data/releases/download/{taxi}/{name_of(taxi, month)}.gz"


def fetched(taxi: str, month: str) -> dict[str, Any]:
    """What the task that fetches a month gives."""
    return {"outputFiles": {name_of(taxi, month): TRIPS}}
