/// The script `to_parquet.py`.
enum ParquetScript {
  static let text = #"""
    """Writes every table of this folder as Parquet: days as dates, names as categories. Needs polars."""

    from pathlib import Path

    import polars as pl

    DAYS = {"date", "decided", "effective", "from", "to"}
    NAMES = {
        "group", "strategy", "asset", "signal", "weightOf", "excessOver", "period", "market",
    }
    COUNTS = {"periods", "delayDays", "maturity"}


    def kind(table, column):
        """The type of a column; returns.csv has strategies' names for columns, all of them returns."""
        if table == "returns":
            return pl.Date if column == "date" else pl.Float64
        if column in DAYS:
            return pl.Date
        if column in NAMES:
            return pl.Categorical
        return pl.Int64 if column in COUNTS else pl.Float64


    for source in sorted(Path(__file__).resolve().parent.glob("*.csv")):
        columns = source.read_text(encoding="utf-8").split("\n", 1)[0].split(",")
        table = pl.read_csv(source, schema={name: kind(source.stem, name) for name in columns})
        target = source.with_suffix(".parquet")
        table.write_parquet(target)
        print(f"written: {target.name}: {table.height} rows")
    """# + "\n"
}
