rows <- read.csv(
  "https://otbasy-atlas.example/data/families.csv",
  colClasses = "character", na.strings = "", encoding = "UTF-8"
)
here <- subset(rows, area == "KZ-61" & stage == "actual" & is.na(withdrawn))
here$value <- as.numeric(here$value)
print(here[c("indicator", "qualifier", "value", "unit", "period_end", "source")])
