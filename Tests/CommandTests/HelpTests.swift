internal import Testing

@Suite("Help")
struct HelpTests {
  @Test("The command says what it does, how to call it and what its exit status means")
  func root() throws {
    try expectHelp(
      of: "",
      """
      OVERVIEW: Compare how the news reports one event.

      Give it several articles about the same event: it finds who said what in each,
      links what is the same, and shows where they differ. A folder stands for its
      article files, - for standard input.

      EXAMPLES
        parallax seeds                         read the articles of a folder
        parallax herald.txt post.txt           read two articles side by side
        parallax analyze seeds --format json   all that was found, for programs
        parallax quotes seeds --format csv     every quotation, a row each

      EXIT STATUS
        0  all went well
        1  some input could not be read, or the output not be written
        2  the command line was wrong

      USAGE: parallax [<path> ...]
             parallax <subcommand> [<path> ...] [<options>]

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        read (default)          Open the reader. parallax does this without a
                                subcommand.
        analyze                 Print everything that was found: quotations,
                                speakers, links, disagreements.
        quotes                  Print all quotations, one a row: who said what, and
                                where else it stands.
        compare                 Print what the articles share, side by side, and
                                where they differ.
        parse                   Print the sentences, tokens, quantities or times of a
                                text.
        article                 Print what was made of one file: what is known about
                                the article, its body, what was removed.

        See 'parallax help <subcommand>' for detailed help.

      """)
  }

  @Test("read: the reader")
  func read() throws {
    try expectHelp(
      of: "read",
      """
      OVERVIEW: Open the reader. parallax does this without a subcommand.

      On a terminal that cannot move its cursor, and with --linear, it answers
      every line of keys or :commands with a line of text, for speech and braille.
      Where standard output is no terminal a summary is printed instead.
      With --script the reader runs without a terminal: it takes keys from a file
      and prints its screens (docs/script.md).

      EXAMPLES
        parallax seeds
        parallax read herald.txt post.txt
        parallax - < herald.txt
        parallax read seeds --script keys.txt --size 100x30

      USAGE: parallax read [<path> ...] [--script <file>] [--size <WxH>] [--linear] [--strictness <strictness>] [--fresh] [--config <file>] [--no-config]

      ARGUMENTS:
        <path>                  Articles, folders of articles, or - for standard
                                input.

      OPTIONS:
        --script <file>         Keys to press and screens to print, a step a line.
        --size <WxH>            Columns and rows of the screen of a script.
        --linear                Read line by line, without a screen: for speech and
                                braille.
        --strictness <strictness>
                                How sure a disagreement has to be: low, normal or
                                high. (values: low, normal, high; default: normal)
        --fresh                 Begin at the beginning, not where the story was left.
        --config <file>         Settings and keys, instead of those of the user.
        --no-config             Read no settings and keys.
        --version               Show the version.
        -h, --help              Show help information.

      """)
  }

  @Test("analyze: everything")
  func analyze() throws {
    try expectHelp(
      of: "analyze",
      """
      OVERVIEW: Print everything that was found: quotations, speakers, links,
      disagreements.

      The JSON is described in docs/analysis-json.md. Positions in it count Unicode
      code points.

      EXAMPLES
        parallax analyze seeds
        parallax analyze seeds --format json > story.json
        parallax analyze seeds --format json | jq '.disagreements[].reason'

      USAGE: parallax analyze <path> ... [--format <format>] [--strictness <strictness>] [--hide-dismissed]

      ARGUMENTS:
        <path>                  Articles, folders of articles, or - for standard
                                input.

      OPTIONS:
        --format <format>       text for people, json for programs. (values: json,
                                text; default: text)
        --strictness <strictness>
                                How sure a disagreement has to be: low, normal or
                                high. (values: low, normal, high; default: normal)
        --hide-dismissed        Leave out the disagreements that were dismissed in
                                the reader.
        --version               Show the version.
        -h, --help              Show help information.

      """)
  }

  @Test("quotes: a table")
  func quotes() throws {
    try expectHelp(
      of: "quotes",
      """
      OVERVIEW: Print all quotations, one a row: who said what, and where else it
      stands.

      In CSV a cell that a spreadsheet would take for a formula has an apostrophe
      before it.

      EXAMPLES
        parallax quotes seeds
        parallax quotes seeds --format csv > quotations.csv
        parallax quotes seeds --format jsonl | jq -r 'select(.kind == "direct").text'

      USAGE: parallax quotes <path> ... [--format <format>]

      ARGUMENTS:
        <path>                  Articles, folders of articles, or - for standard
                                input.

      OPTIONS:
        --format <format>       text for people; json, jsonl (one object a line) or
                                csv for programs. (values: text, json, jsonl, csv;
                                default: text)
        --version               Show the version.
        -h, --help              Show help information.

      """)
  }

  @Test("compare: what is shared and what differs")
  func compare() throws {
    try expectHelp(
      of: "compare",
      """
      OVERVIEW: Print what the articles share, side by side, and where they differ.

      In text, {…} marks words in conflict with the other side, [-…-] words that
      only the first has, {+…+} words that only the second has.

      EXAMPLES
        parallax compare herald.txt post.txt
        parallax compare seeds --format json

      USAGE: parallax compare <path> ... [--format <format>] [--strictness <strictness>] [--hide-dismissed]

      ARGUMENTS:
        <path>                  Articles, folders of articles, or - for standard
                                input.

      OPTIONS:
        --format <format>       text for people, json for programs. (values: text,
                                json; default: text)
        --strictness <strictness>
                                How sure a disagreement has to be: low, normal or
                                high. (values: low, normal, high; default: normal)
        --hide-dismissed        Leave out the disagreements that were dismissed in
                                the reader.
        --version               Show the version.
        -h, --help              Show help information.

      """)
  }

  @Test("parse: sentences, tokens and quantities")
  func parse() throws {
    try expectHelp(
      of: "parse",
      """
      OVERVIEW: Print the sentences, tokens, quantities or times of a text.

      Of a file headline and body of the article are parsed, as analyze does;
      standard input is taken as plain text, all of it. In sentences a quotation is
      never cut; in CoNLL-U it is, as the treebanks of Universal Dependencies do.
      Quantities and times are tab-separated values, a line each under a header;
      times are resolved against the day on which the article was published, or
      --date.

      EXAMPLES
        parallax parse herald.txt
        echo "It was one bang." | parallax parse --format conllu
        echo "It took two hours." | parallax parse --format quantities
        parallax parse --format conllu --pretokenized < treebank.conllu
        parallax parse herald.txt --format times --date 2025-08-16T06:40

      USAGE: parallax parse [<file>] [--format <format>] [--pretokenized] [--date <date>]

      ARGUMENTS:
        <file>                  An article; standard input if none is given, or -.
                                (default: -)

      OPTIONS:
        --format <format>       sentences, one a line; conllu, with tokens;
                                quantities; or times. (values: sentences, conllu,
                                quantities, times; default: sentences)
        --pretokenized          The input is CoNLL-U: keep its tokens, fill in tags
                                and heads.
        --date <date>           When the text was written, in ISO 8601.
        --version               Show the version.
        -h, --help              Show help information.

      """)
  }

  @Test("article: one file")
  func article() throws {
    try expectHelp(
      of: "article",
      """
      OVERVIEW: Print what was made of one file: what is known about the article, its
      body, what was removed.

      EXAMPLES
        parallax article herald.txt
        parallax article - --format json < herald.txt

      USAGE: parallax article <file> [--format <format>]

      ARGUMENTS:
        <file>                  An article, or - for standard input.

      OPTIONS:
        --format <format>       text for people, json for programs. (values: text,
                                json; default: text)
        --version               Show the version.
        -h, --help              Show help information.

      """)
  }

  @Test("The version is a number alone")
  func version() throws {
    try withProgram { program in
      let outcome = try program.run("--version")
      #expect(outcome.output == "0.1.0\n")
      #expect(outcome.status == 0)
    }
  }

  /// Both ways to ask give the same text, on standard output, with status 0.
  private func expectHelp(
    of subcommand: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try withProgram { program in
      let outcome = subcommand.isEmpty ? try program.run("--help") : try program.run(subcommand, "--help")
      #expect(outcome.output == text, sourceLocation: sourceLocation)
      #expect(outcome.errors.isEmpty, sourceLocation: sourceLocation)
      #expect(outcome.status == 0, sourceLocation: sourceLocation)
      let other = subcommand.isEmpty ? try program.run("help") : try program.run("help", subcommand)
      #expect(other.output == outcome.output, sourceLocation: sourceLocation)
    }
  }
}
