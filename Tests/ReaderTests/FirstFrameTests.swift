internal import Articles
internal import Collation
internal import Foundation
internal import Synchronization
internal import Testing

@testable internal import Reader

@Suite("What waits for the first frame")
struct FirstFrameTests {
  @Test("Whoever waits goes on when it is shown, and whoever comes later does not wait")
  func order() async {
    let frame = FirstFrame()
    let waiting = (0..<5).map { number in
      Task {
        await frame.wait()
        return number
      }
    }
    await Task.yield()
    #expect(frame.pass())
    #expect(!frame.pass())
    for (number, task) in waiting.enumerated() { #expect(await task.value == number) }
    await frame.wait()
  }

  @Test("Quotations are looked for when a text is shown; the reader that is left before looks for none")
  func loading() async throws {
    for isCancelled in [false, true] {
      let posted = try await posted(isCancelled: isCancelled)
      #expect(posted == (isCancelled ? ["text"] : ["text", "quotes", "story", "survey"]))
    }
  }

  private func posted(isCancelled: Bool) async throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "herald.txt").path
    try Data("“We have accounted for everyone,” harbour master Ines Okafor said.\n".utf8)
      .write(to: URL(filePath: file))
    let names = Mutex<[String]>([])
    let (texts, text) = AsyncStream.makeStream(of: Void.self)
    let frame = FirstFrame()
    let loading = Task {
      await StoryLoading.load([ArticleLoader.Input(file: file)], .normal, after: frame) { event in
        names.withLock { $0.append(Self.name(of: event)) }
        text.yield()
      }
    }
    for await _ in texts { break }
    // Nothing more comes by itself.
    for _ in 0..<50 { await Task.yield() }
    #expect(names.withLock(\.self) == ["text"])
    if isCancelled { loading.cancel() }
    frame.pass()
    await loading.value
    return names.withLock(\.self)
  }

  private static func name(of event: ReaderEvent) -> String {
    switch event {
    case .articleLoaded: "text"
    case .annotated: "quotes"
    case .collated: "story"
    case .surveyed: "survey"
    default: "\(event)"
    }
  }
}
