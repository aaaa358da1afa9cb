internal import ArgumentParser
struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "article")
}
