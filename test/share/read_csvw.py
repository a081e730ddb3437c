"""Reads a plain CSV file as its CSVW metadata tells, with Python's own csv module: prints what it found as JSON."""

import csv
import json
import re
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlparse

site, metadata_path = Path(sys.argv[1]), Path(sys.argv[2])
metadata = json.loads(metadata_path.read_text(encoding="utf-8"))
schema = json.loads((site / urlparse(metadata["tableSchema"]).path.lstrip("/")).read_text(encoding="utf-8"))
columns = schema["columns"]


def value(column, cell):
    if cell == column["null"]:
        if column["required"]:
            raise ValueError(f"{column['name']} is required")
        return None
    datatype = column["datatype"]
    base = datatype if isinstance(datatype, str) else datatype["base"]
    if base == "integer":
        number = int(cell)
        if number < datatype.get("minimum", number):
            raise ValueError(f"{column['name']}: {cell}")
        return number
    if base == "decimal":
        return Decimal(cell)
    if not isinstance(datatype, str) and not re.fullmatch(datatype["format"], cell):
        raise ValueError(f"{column['name']}: {cell}")
    return cell


rows = []
dialect = metadata["dialect"]
with (metadata_path.parent / metadata["url"]).open(encoding=dialect["encoding"], newline="") as file:
    reader = csv.reader(file, delimiter=dialect["delimiter"], strict=True)
    assert next(reader) == [column["titles"] for column in columns]
    for cells in reader:
        assert len(cells) == len(columns), cells
        rows.append({column["name"]: value(column, cell) for column, cell in zip(columns, cells)})

grades = [row["value"] for row in rows if row["measure"] == "grade" and row["value"] is not None]
print(
    json.dumps(
        {
            "rows": len(rows),
            "statuses": Counter(row["status"] for row in rows),
            "grades": len(grades),
            "grade_sum": str(sum(grades, Decimal(0))),
            "people": sum(row["n"] or 0 for row in rows),
            "names": sorted({row["provider_name"] for row in rows if row["provider_name"]})[:3],
        }
    )
)
