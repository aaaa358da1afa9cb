internal import ArgumentParser

@main
struct Parallax: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "parallax")
}
