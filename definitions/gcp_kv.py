"""Store the settings for Google Cloud in the KV store: project, location, bucket and dataset."""

from definitions.settings import NAMESPACE
from kestra_dsl import Flow, comment
from kestra_dsl.plugins.core.kv import Set
from kestra_dsl.project import main


def setting(key: str, value: str) -> Set:
    """Create a task that stores one value."""
    return Set(id=key.lower(), key=key, kv_type="STRING", value=value)


with Flow(id="06_gcp_kv", namespace=NAMESPACE) as flow:
    comment(setting("GCP_PROJECT_ID", "kestra-sandbox"), "TODO: put the id of your project here", on="value")
    setting("GCP_LOCATION", "europe-west2")
    bucket = setting("GCP_BUCKET_NAME", "your-name-kestra")
    comment(bucket, "TODO: choose a name that nobody else in the world has", on="value")
    setting("GCP_DATASET", "zoomcamp")

if __name__ == "__main__":
    main(flow)
