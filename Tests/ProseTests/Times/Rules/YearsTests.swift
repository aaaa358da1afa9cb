internal import Testing

@testable internal import Prose

@Suite("Years, decades and centuries")
struct YearsTests {
  @Test(
    "Four digits are a year",
    arguments: [
      ("It sank in 2019.", "[2019] 2019 2019-01-01/2020-01-01"),
      ("The 2016 vote was close.", "[2016] 2016 2016-01-01/2017-01-01"),
      ("It sank in the year 1066.", "[the year 1066] 1066 1066-01-01/1067-01-01"),
      ("It sank in 1830.", "[1830] 1830 1830-01-01/1831-01-01"),
      ("The 2019-20 season was cold.", "[2019-20] (2019,2020) 2019-01-01/2021-01-01"),
      ("It grew 2014-2018 and rested.", "[2014-2018] (2014,2018) 2014-01-01/2019-01-01"),
      ("Its pre-2019 price was low.", "[2019] 2019 2019-01-01/2020-01-01"),
    ])
  func years(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "A year may be in words beside a day",
    arguments: [
      (
        "It sank on May 3, nineteen seventy-eight.",
        "[May 3, nineteen seventy-eight] 1978-05-03 1978-05-03/1978-05-04"
      ),
      (
        "It sank on May 3, two thousand and eighteen.",
        "[May 3, two thousand and eighteen] 2018-05-03 2018-05-03/2018-05-04"
      ),
      (
        "It sank on May 3, nineteen zero one.",
        "[May 3, nineteen zero one] 1901-05-03 1901-05-03/1901-05-04"
      ),
    ])
  func words(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Decades and centuries are many years",
    arguments: [
      ("It sank in the 1990s.", "[the 1990s] 199X 1990-01-01/2000-01-01"),
      ("It sank in the '80s.", "[the '80s] 198X 1980-01-01/1990-01-01"),
      ("It sank in the mid-1970s.", "[the mid-1970s] 197X mid 1973-05-01/1976-09-01"),
      ("It sank in the nineties.", "[the nineties] 199X 1990-01-01/2000-01-01"),
      ("It sank in the 1800s.", "[the 1800s] 18XX 1800-01-01/1900-01-01"),
      ("It sank in the 2000s.", "[the 2000s] 200X 2000-01-01/2010-01-01"),
      ("It sank in the 19th century.", "[the 19th century] 18XX 1800-01-01/1900-01-01"),
      ("It sank in the twenty-first century.", "[the twenty-first century] 20XX 2000-01-01/2100-01-01"),
      ("They lived there in the 80s and felt fine.", "[the 80s] 198X 1980-01-01/1990-01-01"),
    ])
  func spans(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "What counts, costs or labels is no year",
    arguments: [
      ("Some 2000 people came.", ""),
      ("About 2019 boats came.", ""),
      ("Flight 1549 came.", ""),
      ("It cost $2019.", ""),
      ("The 2500 soldiers came.", ""),
      ("Highs will be in the 80s with rain.", ""),
      ("She is in her nineties.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
