/// What the program says when asked for help, eighty columns wide.
enum HelpTexts {
  static let tenor = """
    OVERVIEW: Backtests portfolio strategies over stocks and Treasury bonds.

    Examples:
      tenor new                                writes strategies to begin with
      tenor run strategies/*.json              on a simulated market
      tenor run strategies/*.json --data DIR   the same on real files
      tenor check my-strategy.json --data DIR  what would be run, every mistake
      tenor audit strategies/*.json            whether a decision used the future
      tenor compare base one-day-later         what differs between two runs
      tenor verify base --rerun                whether a run is as it was written
      tenor data describe DIR                  what is in a data folder

    Exit codes: 0 done, 1 compared runs differ, hindsight was found, or a run was
    changed, 64 usage, 65 unusable data, 66 missing input, 69 missing program, 70
    our fault, 73 cannot create, 74 input/output, 75 try again later, 78
    configuration, 129 ended by SIGHUP, 130 ended by SIGINT, 143 ended by SIGTERM.

    USAGE: tenor <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      new                     Writes the shipped strategies and their schema, or a
                              first strategy for a file of yours.
      run                     Runs strategies on one market, prints the Sharpe
                              tables and writes a run directory.
      check                   Reads strategies and data, prints the resolved plan
                              and every mistake; writes nothing.
      audit                   Tests at many days that no decision used the future,
                              or shows the first that did; writes nothing.
      runs                    Lists finished runs with their main numbers.
      report                  Draws the page and the figures of a finished run
                              again.
      compare                 Says what differs between finished runs: settings,
                              data, statistics.
      verify                  Checks every file of a finished run against its
                              manifest, or runs it again.
      export                  Writes a finished run as a notebook with its tidy
                              tables, and returns for other tools.
      data                    Fetches data files, says what is in a folder, or
                              writes a simulated market.
      schema                  Prints the JSON Schema of a file that Tenor reads or
                              writes, or lists them.

      See 'tenor help <subcommand>' for detailed help.

    """

  static let new = """
    OVERVIEW: Writes the shipped strategies and their schema, or a first strategy
    for a file of yours.

    Examples:
      tenor new && tenor run *.json
      tenor new my-folder
      tenor new 60-40 --from prices.csv

    With --from, columns, frequency and quotes are found in the file and said; a
    constant mix of them is written, to be changed by hand.

    USAGE: tenor new [<dir-or-name>] [--from <file>] [--date-order <order>] [--table <table>] [--decimal-mark <mark>] [--force] [--no-color]

    ARGUMENTS:
      <dir-or-name>           The folder to write into, this one by default; with
                              --from the strategy's name.

    OPTIONS:
      --from <file>           A data file to write a strategy for.
      --date-order <order>    The order of the dates, where they leave it open:
                              day-month-year, month-day-year, year-month-day.
      --table <table>         Which of several tables of the file: its number, or
                              the title above it.
      --decimal-mark <mark>   The mark before the decimals, where it is open: . or ,
      --force                 Replace files of the same names.
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let run = """
    OVERVIEW: Runs strategies on one market, prints the Sharpe tables and writes a
    run directory.

    Examples:
      tenor run strategies/*.json --data DIR
      tenor run strategies/slope-timing.json --from 1985-01-01
      tenor run strategies/slope-timing.json --set rule.window=120
      tenor run strategies/beta-timing.json --set execution.delayDays=1

    USAGE: tenor run [<options>] <file> ...

    ARGUMENTS:
      <file>                  Strategy files.

    OPTIONS:
      --set <path=value>      Another value for a setting, in JSON, in every file
                              that has it: rule.window=126, or in one strategy
                              alone: beta-timing:rule.window=126 (repeatable).
      --from <day>            First day of the sample, in place of the files' own.
      --to <day>              Last day of the sample, in place of the files' own.
      --data <dir>            Folder of data files; without it the built-in
                              simulated market is used.
      --yields <file>         Yield file, when the folder has several.
      --factors <file>        Factor file, when the folder has several.
      --seed <number>         Seed of the simulated market. (default: 1971)
      --results <dir>         Folder for run directories. (default: results)
      --name <name>           Name of the run; otherwise run- and the first 12
                              digits of its id.
      --no-write              Print the tables and write nothing.
      --fills                 Write every fill to series/fills.csv.
      --force                 Replace whatever is at the run's place.
      --quiet                 Print errors only, besides the tables.
      --json                  Print the report as one JSON document in place of the
                              tables.
      --audit                 Audit the strategies for hindsight, with 64 cuts, and
                              put the certificate into the report; ends with 1
                              where one fails.
      --inference/--no-inference
                              Say how sure the results are: standard errors, tests
                              of differences, what they hang on. (default: with a
                              run directory or --json, not with --no-write)
      --block-length <periods>
                              Periods in a block of the bootstrap; otherwise the
                              cube root of their number.
      --replications <number> Replications of the bootstrap. (default: 10000)
      --bootstrap-seed <number>
                              Seed of the bootstrap. (default: 1)
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let check = """
    OVERVIEW: Reads strategies and data, prints the resolved plan and every
    mistake; writes nothing.

    Examples:
      tenor check my-strategy.json
      tenor check strategies/*.json --data DIR --from 1990-01-01

    USAGE: tenor check <file> ... [--set <path=value> ...] [--from <day>] [--to <day>] [--data <dir>] [--yields <file>] [--factors <file>] [--seed <number>] [--json] [--no-color]

    ARGUMENTS:
      <file>                  Strategy files.

    OPTIONS:
      --set <path=value>      Another value for a setting, in JSON, in every file
                              that has it: rule.window=126, or in one strategy
                              alone: beta-timing:rule.window=126 (repeatable).
      --from <day>            First day of the sample, in place of the files' own.
      --to <day>              Last day of the sample, in place of the files' own.
      --data <dir>            Folder of data files; without it the built-in
                              simulated market is used.
      --yields <file>         Yield file, when the folder has several.
      --factors <file>        Factor file, when the folder has several.
      --seed <number>         Seed of the simulated market. (default: 1971)
      --json                  Print the plan as one JSON document.
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let compare = """
    OVERVIEW: Says what differs between finished runs: settings, data, statistics.

    Statistics are compared on the periods that all runs have. Runs of other
    samples or data are refused unless --align is given.

    Examples:
      tenor compare base one-day-later
      tenor compare results/* --tolerance 1e-12 --json
      tenor compare base one-day-later --html difference.html

    Exit codes: 0 nothing differs, 1 something does; others as for every command.

    USAGE: tenor compare <run> ... [--results <dir>] [--no-color] [--align] [--tolerance <share>] [--text] [--markdown] [--latex] [--json] [--html <file>] [--force]

    ARGUMENTS:
      <run>                   Finished runs, by name or folder; 2 to 50.

    OPTIONS:
      --results <dir>         Folder in which runs are found by name. (default:
                              results)
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --align                 Compare runs of other samples or data on their common
                              dates.
      --tolerance <share>     Share of a statistic up to which a difference does
                              not count. (default: 0.0)
      --text                  Print tables for the terminal. (default: --text)
      --markdown              Print Markdown.
      --latex                 Print LaTeX; its tables need the package booktabs.
      --json                  Print one JSON document.
      --html <file>           Write a page with overlaid charts, too.
      --force                 Replace the page's file if it is there.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let data = """
    OVERVIEW: Fetches data files, says what is in a folder, or writes a simulated
    market.

    USAGE: tenor data <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      fetch                   Downloads the Federal Reserve's yield curve and
                              Kenneth French's daily factors.
      describe                What each file of a folder holds, what its columns
                              would be read as, and how the files join.
      simulate                Writes the simulated market as files of the real
                              kinds.

      See 'tenor help data <subcommand>' for detailed help.

    """

  static let fetch = """
    OVERVIEW: Downloads the Federal Reserve's yield curve and Kenneth French's
    daily factors.

    The folder changes only when every file is there whole and is what it claims
    to be. Where the files came from is written to provenance.json beside them.
    This needs curl and unzip.

    Example:
      tenor data fetch market
      tenor run strategies/*.json --data market

    USAGE: tenor data fetch <dir> [--base <url>] [--timeout <seconds>] [--force] [--quiet] [--no-color]

    ARGUMENTS:
      <dir>                   The folder; it is made if need be.

    OPTIONS:
      --base <url>            Address of a mirror that has feds200628.csv and
                              F-F_Research_Data_Factors_daily_CSV.zip.
      --timeout <seconds>     Give up when nothing comes for so long. (default: 30)
      --force                 Fetch and replace files that are there.
      --quiet                 Print errors only.
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let describe = """
    OVERVIEW: What each file of a folder holds, what its columns would be read as,
    and how the files join.

    Files are recognized by their content; subfolders are left aside. Below each
    column stands the line that names it among the assets of a strategy.

    Examples:
      tenor data describe DIR --from 1971-08-16 --to 2023-06-30
      tenor data describe prices.csv
      tenor data describe prices.csv --date-order day-month-year

    USAGE: tenor data describe <dir> [--from <day>] [--to <day>] [--largest-maturity <years>] [--date-order <order>] [--table <table>] [--decimal-mark <mark>] [--json] [--no-color]

    ARGUMENTS:
      <dir>                   The folder, or one file.

    OPTIONS:
      --from <day>            First day of the sample, in place of the files' own.
      --to <day>              Last day of the sample, in place of the files' own.
      --largest-maturity <years>
                              Count a curve day when it has yields up to this many
                              years. (default: 10)
      --date-order <order>    The order of the dates, where they leave it open:
                              day-month-year, month-day-year, year-month-day.
      --table <table>         Which of several tables of the file: its number, or
                              the title above it.
      --decimal-mark <mark>   The mark before the decimals, where it is open: . or ,
      --json                  Print one JSON document.
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let simulate = """
    OVERVIEW: Writes the simulated market as files of the real kinds.

    Running on these files gives the same numbers as running without --data.

    Example:
      tenor data simulate simulated
      tenor run strategies/*.json --data simulated

    USAGE: tenor data simulate <dir> [--seed <number>] [--force] [--no-color]

    ARGUMENTS:
      <dir>                   The folder; it is made if need be.

    OPTIONS:
      --seed <number>         Seed of the simulated market. (default: 1971)
      --force                 Replace files of the same names.
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let schema = """
    OVERVIEW: Prints the JSON Schema of a file that Tenor reads or writes, or lists
    them.

    Examples:
      tenor schema
      tenor schema strategy > strategy.schema.json

    USAGE: tenor schema [<kind>]

    ARGUMENTS:
      <kind>                  What the schema describes; without it, the schemas
                              are listed.

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let report = """
    OVERVIEW: Draws the page and the figures of a finished run again.

    They are made from report.json and the series alone, which must be as the
    run's manifest says. The run's other files stay as they are.

    Example:
      tenor report run-5d0d24fab327

    USAGE: tenor report <run> [--results <dir>] [--quiet] [--no-color]

    ARGUMENTS:
      <run>                   A finished run, by name or folder.

    OPTIONS:
      --results <dir>         Folder in which runs are found by name. (default:
                              results)
      --quiet                 Print errors only.
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let export = """
    OVERVIEW: Writes a finished run as a notebook with its tidy tables, and returns
    for other tools.

    The folder gets a Jupyter notebook (pandas, matplotlib), the run's tables and
    figures, returns.csv as quantstats, pyfolio and PerformanceAnalytics read it,
    and to_parquet.py, which writes Parquet with polars.

    Examples:
      tenor export my-run
      tenor export results/my-run --to papers/timing

    USAGE: tenor export <run> [--results <dir>] [--no-color] [--to <dir>] [--force]

    ARGUMENTS:
      <run>                   A finished run, by name or folder.

    OPTIONS:
      --results <dir>         Folder in which runs are found by name. (default:
                              results)
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --to <dir>              Folder for exports. (default: notebooks-export)
      --force                 Replace an export that is there, changed or not.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let runs = """
    OVERVIEW: Lists finished runs with their main numbers.

    --where takes a number of the report (sharpeRatio, mean, standardDeviation,
    maximumDrawdown, turnover, periods and so on) with < <= > >= = !=, or run,
    group, strategy or market with = or !=, or started. What is undefined meets
    no condition and is sorted last.

    Examples:
      tenor runs --where 'sharpeRatio>0.4' --where group=stock-bond
      tenor runs --sort sharpeRatio --reverse
      tenor runs --json

    USAGE: tenor runs [--results <dir>] [--no-color] [--where <condition> ...] [--sort <name>] [--reverse] [--json]

    OPTIONS:
      --results <dir>         Folder in which runs are found by name. (default:
                              results)
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --where <condition>     Condition that a row must meet, such as
                              'sharpeRatio>0.4' (repeatable).
      --sort <name>           Sort by a text or number, the smallest first;
                              otherwise by run.
      --reverse               Sort the largest first.
      --json                  Print one JSON document.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let audit = """
    OVERVIEW: Tests at many days that no decision used the future, or shows the
    first that did; writes nothing.

    Runs every strategy again and again on data that are changed after some day
    (replaced by noise, removed, reversed, missing here and there), and compares
    every weight, order and fill up to that day, bit for bit. A decision on a day
    that is no cut may go untested; --cuts can be as many as days.

    Examples:
      tenor audit my-strategy.json
      tenor audit strategies/*.json --data DIR --cuts 200

    Exit codes: 0 nothing moved, 1 something did; others as for every command.

    USAGE: tenor audit [<options>] <file> ...

    ARGUMENTS:
      <file>                  Strategy files.

    OPTIONS:
      --set <path=value>      Another value for a setting, in JSON, in every file
                              that has it: rule.window=126, or in one strategy
                              alone: beta-timing:rule.window=126 (repeatable).
      --from <day>            First day of the sample, in place of the files' own.
      --to <day>              Last day of the sample, in place of the files' own.
      --data <dir>            Folder of data files; without it the built-in
                              simulated market is used.
      --yields <file>         Yield file, when the folder has several.
      --factors <file>        Factor file, when the folder has several.
      --seed <number>         Seed of the simulated market. (default: 1971)
      --cuts <count>          Days after which the data are changed. (default: 64)
      --audit-seed <number>   Seed of random days and values. (default: 1)
      --quiet                 Print errors only, besides the table.
      --json                  Print the findings as one JSON document.
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let verify = """
    OVERVIEW: Checks every file of a finished run against its manifest, or runs it
    again.

    Names every file that was changed, is missing or was added since the run was
    written. volatile.json and trials.json, which say when it ran and what else
    did, are no part of that.
    With --rerun the strategies as resolved are run again with the run's options,
    and every file that comes out is compared byte by byte. A run on files needs
    their folder for that; files that have changed since are named.

    Examples:
      tenor verify my-run
      tenor verify my-run --rerun --data DIR

    Exit codes: 0 nothing found, 1 something was; others as for every command.

    USAGE: tenor verify <run> [--results <dir>] [--rerun] [--data <dir>] [--yields <file>] [--factors <file>] [--json] [--no-color]

    ARGUMENTS:
      <run>                   A finished run, by name or folder.

    OPTIONS:
      --results <dir>         Folder in which runs are found by name. (default:
                              results)
      --rerun                 Repeat the run, and compare what comes out with what
                              was written.
      --data <dir>            Folder of the data files, for --rerun.
      --yields <file>         Yield file, when it is not in that folder.
      --factors <file>        Factor file, when it is not in that folder.
      --json                  Print the findings as one JSON document.
      --no-color              Print without colors, as NO_COLOR and TERM=dumb do;
                              off a terminal there are none.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
