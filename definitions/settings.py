"""The namespace of the flows, and their settings and credentials."""

from typing import TypedDict

from kestra_dsl import Reference, kv, secret

NAMESPACE = "zoomcamp"

PROJECT = kv("GCP_PROJECT_ID")
LOCATION = kv("GCP_LOCATION")
BUCKET = kv("GCP_BUCKET_NAME")
DATASET = kv("GCP_DATASET")

POSTGRES_HOST = "pgdatabase"
POSTGRES_DATABASE = "ny_taxi"
POSTGRES_URL = f"jdbc:postgresql://{POSTGRES_HOST}:5432/{POSTGRES_DATABASE}"
POSTGRES_USER = "root"
POSTGRES_PASSWORD = secret("POSTGRES_PASSWORD")
GCP_CREDS = secret("GCP_CREDS")
GEMINI_API_KEY = secret("GEMINI_API_KEY")
SLACK_WEBHOOK = secret("SLACK_WEBHOOK")
GITHUB_TOKEN = secret("GITHUB_TOKEN")
PGVECTOR_PASSWORD = secret("PGVECTOR_PASSWORD")
WEBHOOK_KEY = secret("TAXI_WEBHOOK_KEY")
MASKING_SALT = secret("MASKING_SALT")


class Connection(TypedDict):
    """A connection to PostgreSQL, typed so that type checkers check its use."""

    url: str
    username: str
    password: Reference


POSTGRES: Connection = {"url": POSTGRES_URL, "username": POSTGRES_USER, "password": POSTGRES_PASSWORD}
"""Plugin defaults for PostgreSQL: ``flow.plugin_default(postgresql, **POSTGRES)``."""

GOOGLE_CLOUD = {"service_account": GCP_CREDS, "project_id": PROJECT, "location": LOCATION}
"""Plugin defaults for Google Cloud: ``flow.plugin_default(gcp, **GOOGLE_CLOUD)``."""
