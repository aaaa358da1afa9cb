internal import ArgumentParser
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "quotes")
}
