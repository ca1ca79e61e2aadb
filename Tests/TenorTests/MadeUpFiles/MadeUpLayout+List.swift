// What providers and programs write, and what hands have made of it. Numbers and words are made up; the shapes
// are those of the real files.

extension MadeUpLayout {
  /// The plain file that all others must agree with.
  static func plain(_ quoted: Quoted) -> MadeUpLayout {
    MadeUpLayout(name: "plain", quoted: quoted, head: ["Date,Close"])
  }

  static let all: [MadeUpLayout] =
    dates + stamps + numbers + missingWords + providers + programs + sections + encodings + kinds

  // MARK: Dates

  private static func dated(
    _ pattern: String, _ name: String? = nil, delimiter: Character = ",", descending: Bool = false
  ) -> MadeUpLayout {
    MadeUpLayout(
      name: name ?? "dates \(pattern)", head: ["Date\(delimiter)Close"], delimiter: delimiter,
      isDescending: descending, day: WrittenDay(pattern))
  }

  private static let dates: [MadeUpLayout] = [
    dated("YYYYMMDD"), dated("YYYY/MM/DD"), dated("YYYY.MM.DD"), dated("YYYY/M/D"),
    dated("MM/DD/YYYY"),
    dated("DD/MM/YYYY", descending: true), dated("M/D/YYYY", descending: true), dated("DD.MM.YYYY"),
    dated("D.M.YYYY", delimiter: "\t"), dated("DD-MM-YYYY", delimiter: ";"), dated("DD-Mon-YYYY"),
    dated("D-Mon-YY"), dated("DD Mon YYYY", descending: true), dated("D Month YYYY"),
    dated("Mon DD, YYYY", descending: true), dated("Month D, YYYY"), dated("MM/DD/YY"),
    dated("YYYY-Mon-DD"), dated("YYYY-MM-DD", "semicolons", delimiter: ";", descending: true),
    dated("YYYY-MM-DD", "bars", delimiter: "|"), dated("YYYY-MM-DD", "tabs", delimiter: "\t"),
  ]

  private static let stamps: [MadeUpLayout] = [
    dated("YYYY-MM-DD 00:00:00"), dated("YYYY-MM-DDT00:00:00"), dated("YYYY-MM-DDT00:00:00Z"),
    dated("YYYY-MM-DD 00:00:00-05:00"), dated("YYYY-MM-DDT00:00:00.000+0100"),
    dated("MM/DD/YYYY 00:00:00"), dated("DD.MM.YYYY 00:00", delimiter: ";", descending: true),
    dated("YYYY-MM-DD 16:00:00"),
  ]

  // MARK: Numbers

  private static func numbered(
    _ name: String, _ quote: WrittenQuote, delimiter: Character = ";",
    day: String = "YYYY-MM-DD", descending: Bool = false
  ) -> MadeUpLayout {
    MadeUpLayout(
      name: name, head: ["Date\(delimiter)Close\(delimiter)Volume"], delimiter: delimiter,
      isDescending: descending, day: WrittenDay(day), quote: quote,
      fields: { number, day, quote, _ in [day, quote, "\(1000 + number)"] })
  }

  private static let numbers: [MadeUpLayout] = [
    numbered("decimal commas", WrittenQuote(mark: ",")),
    numbered("decimal commas in quotes", WrittenQuote(mark: ","), delimiter: ","),
    numbered(
      "decimal commas and points of thousands", WrittenQuote(mark: ",", group: "."),
      day: "DD.MM.YYYY"),
    numbered(
      "decimal commas and blanks of thousands", WrittenQuote(mark: ",", group: " "),
      descending: true),
    numbered("decimal commas and hard blanks", WrittenQuote(mark: ",", group: "\u{A0}")),
    numbered(
      "decimal commas and narrow blanks", WrittenQuote(mark: ",", group: "\u{202F}"),
      delimiter: "\t"),
    numbered("commas of thousands in quotes", WrittenQuote(group: ","), delimiter: ","),
    numbered("commas of thousands between tabs", WrittenQuote(group: ","), delimiter: "\t"),
    numbered("Swiss thousands", WrittenQuote(group: "'")),
    numbered(
      "dollars", WrittenQuote(group: ",", prefix: "$"), delimiter: ",", day: "MM/DD/YYYY",
      descending: true),
    numbered("euros behind", WrittenQuote(mark: ",", group: ".", suffix: " €")),
    numbered("pounds", WrittenQuote(prefix: "£"), delimiter: ","),
  ]

  // MARK: Missing words

  private static let missingWords = [
    "NA", "N/A", "#N/A", "ND", "n/a", "-", "None", "NULL", "<NA>", "N.A.", "NaN", ".", "",
  ].map { (word: String) in
    MadeUpLayout(name: "missing '\(word)'", head: ["Date,Close"], missing: word)
  }

  // MARK: Providers

  private static let providers: [MadeUpLayout] = [
    MadeUpLayout(
      name: "Yahoo", column: "Adj Close", head: ["Date,Open,High,Low,Close,Adj Close,Volume"],
      fields: { number, day, quote, _ in [day, "1.5", "2.5", "0.5", "1.25", quote, "\(number)"] },
      places: (0, 5)),
    MadeUpLayout(
      name: "yfinance, two levels", head: ["Price,Close,High", "Ticker,AAA,AAA", "Date,,"],
      fields: { _, day, quote, _ in [day, quote, "9.5"] }),
    MadeUpLayout(
      name: "yfinance, two tickers", column: "Close/AAA",
      head: ["Price,Close,Close,High,High", "Ticker,AAA,BBB,AAA,BBB", "Date,,,,"],
      fields: { _, day, quote, _ in [day, quote, "7.5", "9.5", "8.5"] }),
    MadeUpLayout(
      name: "Stooq", head: ["Date,Open,High,Low,Close,Volume"],
      fields: { _, day, quote, _ in [day, "1", "2", "0.5", quote, "100"] }, places: (0, 4)),
    MadeUpLayout(
      name: "Stooq in bulk", column: "<CLOSE>",
      head: ["<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>"],
      day: WrittenDay("YYYYMMDD"),
      fields: { _, day, quote, _ in
        ["AAA.US", "D", day, "000000", "1", "2", "0.5", quote, "10", "0"]
      }, places: (2, 7)),
    MadeUpLayout(
      name: "Nasdaq", column: "Close/Last", head: ["Date,Close/Last,Volume,Open,High,Low"],
      isDescending: true, day: WrittenDay("MM/DD/YYYY"), quote: WrittenQuote(prefix: "$"),
      fields: { _, day, quote, _ in [day, quote, "1000", "$1.50", "$2.50", "$0.50"] }),
    MadeUpLayout(
      name: "investing.com", column: "Price",
      head: [#""Date","Price","Open","High","Low","Vol.","Change %""#], isDescending: true,
      day: WrittenDay("MM/DD/YYYY"), quote: WrittenQuote(group: ","),
      fields: { _, day, quote, _ in [day, quote, "1.5", "2.5", "0.5", "1.25M", "0.38%"] }),
    MadeUpLayout(
      name: "investing.com, German", column: "Zuletzt",
      head: [#""Datum","Zuletzt","Eröffn.","Hoch","Tief","Vol.","+/- %""#], isDescending: true,
      day: WrittenDay("DD.MM.YYYY"), quote: WrittenQuote(mark: ",", group: "."),
      fields: { _, day, quote, _ in [day, quote, "1,5", "2,5", "0,5", "1,25M", "0,38%"] }),
    MadeUpLayout(
      name: "FRED", column: "SP500", head: ["observation_date,SP500"], missing: "."),
    MadeUpLayout(
      name: "ALFRED", column: "SP500_20190401", head: ["observation_date,SP500_20190401"],
      missing: ""),
    MadeUpLayout(
      name: "French", column: "Mkt", quoted: .percentReturn,
      head: [
        "This file was made by a test using a made-up database.",
        "Missing data are indicated by -99.99 or -999.", "", ",Mkt,SMB",
      ], foot: ["", "Copyright 2019 nobody"], day: WrittenDay("YYYYMMDD"),
      fields: { _, day, quote, _ in [day, quote, "0.10"] }, missing: "-99.99"),
    MadeUpLayout(
      name: "Bloomberg", column: "PX_LAST",
      head: [
        "Security,AAA US Equity", "Start Date,1/2/2019", "Period,D", "", "Date,PX_LAST,PX_VOLUME",
      ],
      isDescending: true, day: WrittenDay("M/D/YYYY"),
      fields: { _, day, quote, _ in [day, quote, "100"] }, missing: "#N/A N/A"),
    MadeUpLayout(
      name: "Bundesbank", column: "BBK01.WU3141",
      head: [
        ";BBK01.WU3141;BBK01.WU3141_FLAGS", ";Kurse / Index;", "Einheit;EUR;", "Dimension;Eins;",
      ], delimiter: ";", quote: WrittenQuote(mark: ","),
      fields: { _, day, quote, _ in [day, quote, ""] }),
    MadeUpLayout(
      name: "Bank of England", column: "XUDLAAA", head: ["DATE,XUDLAAA"],
      day: WrittenDay("DD Mon YYYY")),
    MadeUpLayout(
      name: "ECB", column: "OBS_VALUE", head: ["KEY,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS"],
      fields: { _, day, quote, _ in ["EXR.D.USD.EUR.SP00.A", "D", day, quote, "A"] },
      places: (2, 3)),
    MadeUpLayout(
      name: "Alpha Vantage", column: "adjusted_close",
      head: ["timestamp,open,high,low,close,adjusted_close,volume"], isDescending: true,
      fields: { _, day, quote, _ in [day, "1", "2", "0.5", "1.5", quote, "100"] }, places: (0, 5)),
    MadeUpLayout(
      name: "Quandl", column: "Settle",
      head: ["Date,Open,High,Low,Settle,Previous Day Open Interest"],
      isDescending: true,
      fields: { _, day, quote, _ in [day, "1.0", "2.0", "0.5", quote, "100.0"] }, places: (0, 4)),
    MadeUpLayout(
      name: "MSCI", column: "WORLD Standard (Large+Mid Cap)",
      head: ["Date,WORLD Standard (Large+Mid Cap)"],
      foot: ["", #""Copyright Nobody. All rights reserved; see ""Notice"".""#],
      day: WrittenDay("Mon DD, YYYY"), quote: WrittenQuote(group: ",")),
    MadeUpLayout(
      name: "Euronext",
      head: [
        "Historical Data", "From 2019-01-02 to 2019-04-01", "FR0000000000",
        "Date;Open;High;Low;Last;Close;Number of Shares",
      ], delimiter: ";", isDescending: true, day: WrittenDay("DD/MM/YYYY"),
      fields: { _, day, quote, _ in [day, "1.5", "2.5", "0.5", "1.25", quote, "100"] },
      places: (0, 5)),
    MadeUpLayout(
      name: "WSJ", column: " Close", head: ["Date, Open, High, Low, Close"], isDescending: true,
      day: WrittenDay("MM/DD/YY"),
      fields: { _, day, quote, _ in [day, " 1.5", " 2.5", " 0.5", quote] }, places: (0, 4)),
  ]

  // MARK: Programs

  private static let programs: [MadeUpLayout] = [
    MadeUpLayout(
      name: "pandas, with its index", head: [",Date,Close"],
      fields: { number, day, quote, _ in ["\(number)", day, quote] }, places: (1, 2)),
    MadeUpLayout(
      name: "pandas, a ticker in between", head: [",Date,Ticker,Close"],
      fields: { number, day, quote, _ in ["\(number)", day, "AAA", quote] }, places: (1, 3)),
    MadeUpLayout(
      name: "R, with row names", head: [#""","Date","Close""#],
      fields: { number, day, quote, _ in [#""\#(number + 1)""#, day, quote] }, places: (1, 2)),
    MadeUpLayout(
      name: "a comma after each row", head: ["Date,Close,"], rowEnd: ","),
    MadeUpLayout(
      name: "a semicolon after each row, and none after the header", head: ["Date;Close"],
      delimiter: ";",
      rowEnd: ";"),
    MadeUpLayout(
      name: "columns of blanks", head: ["Date        Close"], delimiter: " ",
      fields: { _, day, quote, _ in [day, "  " + quote] }),
    MadeUpLayout(
      name: "a note before the header", head: ["# made up, for a test", "Date,Close"]),
    MadeUpLayout(
      name: "a blank line after the header and at the end", head: ["Date,Close", ""],
      foot: ["", ""]),
    MadeUpLayout(
      name: "a total at the end", head: ["Date,Close"], foot: ["", "Source: nobody"]),
    MadeUpLayout(
      name: "Excel's separator line", head: ["sep=;", "Date;Close"], delimiter: ";",
      quote: WrittenQuote(mark: ",")),
    MadeUpLayout(
      name: "the day in the last column", head: ["Close,Date"],
      fields: { _, day, quote, _ in [quote, day] }, places: (1, 0)),
  ]

  // MARK: Sections

  private static let sections: [MadeUpLayout] = [
    MadeUpLayout(
      name: "French, the first of two tables", column: "SMALL", quoted: .percentReturn,
      keys: #", "table": "Average Value Weighted Returns -- Daily""#,
      head: ["  Average Value Weighted Returns -- Daily", ",SMALL,BIG"],
      foot: [
        "", "", "  Average Equal Weighted Returns -- Daily", ",SMALL,BIG",
        "20190102,    9.00,    9.00",
        "20190103,    8.00,    8.00",
      ], day: WrittenDay("YYYYMMDD"),
      fields: { _, day, quote, _ in [day, quote, "0.10"] }),
    MadeUpLayout(
      name: "French, the second of two tables, by number", column: "SMALL", quoted: .percentReturn,
      keys: #", "table": 2"#,
      head: [
        "  Average Value Weighted Returns -- Daily", ",SMALL,BIG", "20190102,    9.00,    9.00",
        "20190103,    8.00,    8.00", "", "", "  Average Equal Weighted Returns -- Daily",
        ",SMALL,BIG",
      ], day: WrittenDay("YYYYMMDD"),
      fields: { _, day, quote, _ in [day, quote, "0.10"] }),
  ]

  // MARK: Encodings

  private static func encoded(
    _ name: String, _ encoding: Encoding, newline: String = "\n", endsLine: Bool = true
  ) -> MadeUpLayout {
    MadeUpLayout(
      name: name, head: ["Prix de clôture", "Date;Close"], delimiter: ";",
      quote: WrittenQuote(mark: ","),
      encoding: encoding, newline: newline, endsLine: endsLine)
  }

  private static let encodings: [MadeUpLayout] = [
    encoded("UTF-8 with a mark", .utf8Marked),
    encoded("UTF-16, little end first", .utf16LittleEndian),
    encoded("UTF-16, big end first", .utf16BigEndian, newline: "\r\n"), encoded("Latin-1", .latin1),
    encoded("lines end with CR LF", .utf8, newline: "\r\n"),
    encoded("lines end with CR", .utf8, newline: "\r"),
    encoded("no newline at the end", .utf8, endsLine: false),
  ]

  // MARK: Returns

  private static let kinds: [MadeUpLayout] = [
    MadeUpLayout(
      name: "percent returns with signs", column: "Change", quoted: .percentReturn,
      head: ["Date,Change"], quote: WrittenQuote(suffix: "%")),
    MadeUpLayout(
      name: "percent returns with commas and signs", column: "Change", quoted: .percentReturn,
      head: ["Date;Change"], delimiter: ";", isDescending: true, day: WrittenDay("DD.MM.YYYY"),
      quote: WrittenQuote(mark: ",", suffix: " %")),
    MadeUpLayout(
      name: "percent returns between tabs", column: "Change", quoted: .percentReturn,
      head: ["Date\tChange"], delimiter: "\t", day: WrittenDay("DD/MM/YYYY")),
  ]
}
