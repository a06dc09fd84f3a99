"""The settings that the flows on Google Cloud read: the project, its place, and the names of bucket and dataset."""

from definitions.places import NAMESPACE
from kestra_dsl import Flow, comment
from kestra_dsl.plugins.core.kv import Set
from kestra_dsl.project import main


def setting(key: str, value: str) -> Set:
    """The task that stores one text."""
    return Set(id=key.lower(), key=key, kv_type="STRING", value=value)


with Flow(id="06_gcp_kv", namespace=NAMESPACE) as flow:
    comment(setting("GCP_PROJECT_ID", "kestra-sandbox"), "TODO: put the id of your project here", on="value")
    setting("GCP_LOCATION", "europe-west2")
    bucket = setting("GCP_BUCKET_NAME", "your-name-kestra")
    comment(bucket, "TODO: choose a name that nobody else in the world has", on="value")
    setting("GCP_DATASET", "zoomcamp")

if __name__ == "__main__":
    main(flow)
