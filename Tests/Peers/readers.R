# Reads every CSV file of a run directory with R's own reader, and prints each number beside its text.
#
#   Rscript readers.R RUN
#
# One line a number: the text, then the double in hexadecimal. A column of numbers that R takes for anything
# else stops it.

run <- commandArgs(trailingOnly = TRUE)[1]
words <- c(
  "group", "strategy", "asset", "weightOf", "excessOver", "period", "market",
  "signal", "tool", "version", "a", "b", "kind", "label", "benchmark", "by", "part", "span", "row",
  "winner", "loser", "verdict",
  "date", "start", "from", "to", "decided", "effective"
)
for (path in Sys.glob(file.path(run, "*", "*.csv"))) {
  read <- read.csv(path)
  texts <- read.csv(path, colClasses = "character")
  for (name in setdiff(names(read), words)) {
    isThere <- texts[[name]] != ""
    if (!any(isThere)) next # a column without any number has no type
    stopifnot(is.numeric(read[[name]]), !is.factor(read[[name]]))
    stopifnot(identical(isThere, !is.na(read[[name]])))
    writeLines(paste(texts[[name]][isThere], sprintf("%a", as.double(read[[name]][isThere]))))
  }
  for (name in intersect(names(read), words)) {
    stopifnot(is.character(read[[name]]) || all(is.na(read[[name]])))
  }
}
