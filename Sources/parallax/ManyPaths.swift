internal import ArgumentParser

/// A command whose paths may be thousands.
protocol ManyPathsCommand: ParsableCommand {
  var paths: [String] { get set }
}

/// Subcommands that share the declaration of their paths.
protocol ArticlePathsCommand: ManyPathsCommand {
  var articles: ArticlePaths { get set }
}

extension ArticlePathsCommand {
  var paths: [String] {
    get { articles.paths }
    set { articles.paths = newValue }
  }
}

/// A command line of thousands of paths, as a shell makes of `*.txt`, without most of them.
///
/// The argument parser takes time that grows with the square of their number: more than two seconds for 10,000. So it
/// gets the first paths of a long row and a stand-in for the others, which are put back into what it made of them.
struct ManyPaths {
  /// No argument can be this: in a command line a zero byte ends one.
  static let standIn = "\u{0}"
  /// The first of a row may be a subcommand and the value of an option before it.
  private static let kept = 8
  private static let least = 64

  /// What the argument parser is to get.
  let arguments: [String]
  private let others: [String]

  /// Whether there is anything to put back.
  var isShortened: Bool { !others.isEmpty }

  init(_ arguments: [String]) {
    var (longest, start) = (0..<0, 0)
    for index in arguments.indices {
      if arguments[index].hasPrefix("-") { start = index + 1 }
      if index + 1 - start > longest.count { longest = start..<index + 1 }
    }
    guard longest.count >= Self.least else {
      (self.arguments, others) = (arguments, [])
      return
    }
    let cut = longest.dropFirst(Self.kept)
    self.arguments = arguments[..<cut.lowerBound] + [Self.standIn] + arguments[cut.upperBound...]
    others = Array(arguments[cut])
  }

  /// A command that takes many paths, with all of them; nil for one that does not.
  func completed(_ command: any ParsableCommand) -> (any ParsableCommand)? {
    guard isShortened else { return command }
    guard var command = command as? any ManyPathsCommand else { return nil }
    guard let place = command.paths.firstIndex(of: Self.standIn) else { return nil }
    command.paths.replaceSubrange(place...place, with: others)
    return command
  }
}
