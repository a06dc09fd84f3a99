"""Where the course's flows live, and the names under which they find settings and credentials."""

from kestra_dsl import kv, secret

NAMESPACE = "zoomcamp"

PROJECT = kv("GCP_PROJECT_ID")
LOCATION = kv("GCP_LOCATION")
BUCKET = kv("GCP_BUCKET_NAME")
DATASET = kv("GCP_DATASET")

POSTGRES_URL = "jdbc:postgresql://pgdatabase:5432/ny_taxi"
POSTGRES_USER = "root"
POSTGRES_PASSWORD = secret("POSTGRES_PASSWORD")
GCP_CREDS = secret("GCP_CREDS")
GEMINI_API_KEY = secret("GEMINI_API_KEY")
SLACK_WEBHOOK = secret("SLACK_WEBHOOK")
