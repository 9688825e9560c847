import pandas as pd

rows = pd.read_csv("https://otbasy-atlas.example/data/families.csv", dtype="string")
rows["value"] = pd.to_numeric(rows["value"])

actual = rows[(rows["stage"] == "actual") & rows["withdrawn"].isna()]
here = actual[actual["area"] == "KZ-61"]
print(here[["indicator", "qualifier", "value", "unit", "period_end", "source"]])
