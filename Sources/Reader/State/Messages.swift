/// Short news for the status row. Each stays there for three seconds, and in the list for good.
struct Messages: Sendable {
  enum Kind: Sendable { case note, error }

  struct Message: Hashable, Sendable {
    let text: String
    let kind: Kind
  }

  static let milliseconds = 3000
  private static let limit = 500

  private(set) var all: [Message] = []
  private(set) var shown: Message?
  private(set) var expires: Int?

  mutating func post(_ text: String, _ kind: Kind = .note, now: Int) {
    let message = Message(text: text, kind: kind)
    all.append(message)
    if all.count > Self.limit { all.removeFirst() }
    (shown, expires) = (message, now + Self.milliseconds)
  }

  /// A key was pressed or time has passed.
  mutating func hide() { (shown, expires) = (nil, nil) }

  mutating func expire(now: Int) {
    if let expires, expires <= now { hide() }
  }
}
