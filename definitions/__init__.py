"""The course's pipelines: NYC taxi trips to PostgreSQL and BigQuery, backfills, and a chat with its own documents."""
