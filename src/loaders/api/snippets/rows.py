import csv
import io
from urllib.request import urlopen

with urlopen("https://otbasy-atlas.example/families.csv") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))

for row in rows:
    if row["area"] == "KZ-61" and row["stage"] == "actual":
        print(row["indicator"], row["qualifier"], row["value"], row["unit"], row["source"])
