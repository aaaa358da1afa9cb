internal import ArgumentParser
internal import Collation

/// The articles that a subcommand takes together.
struct ArticlePaths: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Articles, folders of articles, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]
}

/// Which disagreements of their story it shows.
struct ShownDisagreements: ParsableArguments {
  @Option(help: "How sure a disagreement has to be: low, normal or high.")
  var strictness = Strictness.normal

  @Flag(help: "Leave out the disagreements that were dismissed in the reader.")
  var hideDismissed = false
}

extension Loading {
  /// The story with the disagreements that were asked for.
  func story(_ shown: ShownDisagreements) -> Story {
    story(shown.strictness, hidesDismissed: shown.hideDismissed)
  }
}
