"""Create the bucket and the dataset for the flows on Google Cloud, if they do not exist."""

from definitions.settings import BUCKET, DATASET, GOOGLE_CLOUD, NAMESPACE
from kestra_dsl import Flow, comment
from kestra_dsl.plugins import gcp
from kestra_dsl.plugins.gcp.bigquery import CreateDataset
from kestra_dsl.plugins.gcp.gcs import CreateBucket
from kestra_dsl.project import main

with Flow(id="07_gcp_setup", namespace=NAMESPACE) as flow:
    bucket = CreateBucket(id="create_gcs_bucket", if_exists="SKIP", storage_class="REGIONAL", name=BUCKET)
    comment(bucket, "no other bucket in the world may have this name", on="name")
    CreateDataset(id="create_bq_dataset", name=DATASET, if_exists="SKIP")
    flow.plugin_default(gcp, **GOOGLE_CLOUD, bucket=BUCKET)

if __name__ == "__main__":
    main(flow)
