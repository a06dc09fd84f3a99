"""Secrets, key-value pairs and files for the flows."""

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
"""The downloaded file in Kestra's storage."""

OTHER = {"yellow": "green", "green": "yellow"}


def name_of(taxi: str, month: str) -> str:
    """Return the name of the file of a month."""
    return f"{taxi}_tripdata_{month}.csv"


def address_of(taxi: str, month: str) -> str:
    """Return the URL of the file of a month."""
    return f"https://github.com/DataTalksClub/nyc-tlc-data/releases/download/{taxi}/{name_of(taxi, month)}.gz"


def fetched(taxi: str, month: str) -> dict[str, Any]:
    """Return the outputs of the task that downloads a month."""
    return {"outputFiles": {name_of(taxi, month): TRIPS}}
