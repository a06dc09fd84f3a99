"""The pipelines of the course: taxi trips into PostgreSQL and BigQuery, dbt, and a chat with documents."""
