internal import ArgumentParser
struct ParseCommand: ParsableCommand { static let configuration = CommandConfiguration(commandName: "parse") }
