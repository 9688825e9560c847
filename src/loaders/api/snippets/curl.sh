curl -fsSO https://otbasy-atlas.example/data/families.csv
curl -fsS https://otbasy-atlas.example/data/editions/2026.11.0/funds.csv | sha256sum
curl -fsS https://otbasy-atlas.example/data/editions/2026.11.0/manifest.json
