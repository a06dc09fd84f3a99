"""A first pipeline: download JSON, select columns with Python, and query the result with DuckDB."""

from definitions.settings import NAMESPACE
from kestra_dsl import Flow, ctx, inputs, literal
from kestra_dsl.plugins.core.http import Download
from kestra_dsl.plugins.jdbc.duckdb import Queries
from kestra_dsl.plugins.scripts.python import Script
from kestra_dsl.project import main

KEEP_COLUMNS = """\
import json
import os
from pathlib import Path

columns = json.loads(os.environ["COLUMNS_TO_KEEP"])
products = json.loads(Path("data.json").read_text(encoding="utf-8"))["products"]

# Not every product has every column: an absent brand is an empty one.
kept = [{column: product.get(column) for column in columns} for product in products]

Path("products.json").write_text(json.dumps(kept, indent=2), encoding="utf-8")
print(f"{len(kept)} products with {', '.join(columns)}")
"""

PRICES_BY_BRAND = f"""\
LOAD json;
SELECT brand, count(*) AS products, round(avg(price), 2) AS average_price
FROM read_json_auto('{ctx.working_dir}/products.json')
GROUP BY brand
ORDER BY average_price DESC, brand;
"""

with Flow(id="03_getting_started_data_pipeline", namespace=NAMESPACE) as flow:
    columns = flow.input(inputs.Array(id="columns_to_keep", item_type="STRING", defaults=["brand", "price"]))

    extract = Download(id="extract", uri="https://dummyjson.com/products")
    transform = Script(
        id="transform",
        container_image="python:3.11-alpine",
        input_files={"data.json": extract.outputs.uri},
        output_files=["products.json"],
        env={"COLUMNS_TO_KEEP": columns},
        script=literal(KEEP_COLUMNS),
    )
    Queries(
        id="query",
        input_files={"products.json": transform.outputs.output_files["products.json"]},
        sql=PRICES_BY_BRAND,
        fetch_type="STORE",
    )

if __name__ == "__main__":
    main(flow)
