public import Collation

/// How a reader is opened.
public struct Opening: Sendable {
  /// How sure a disagreement has to be to be shown.
  public var strictness: Strictness
  /// Where dismissed rows are remembered; nil: until the reader is left.
  public var dismissals: DismissalFile?
  /// What the user has set, and which keys do what.
  public var configuration: Configuration

  /// Nothing is remembered, and nothing set, but what is given.
  public init(
    strictness: Strictness = .normal, dismissals: DismissalFile? = nil,
    configuration: Configuration = Configuration()
  ) {
    self.strictness = strictness
    self.dismissals = dismissals
    self.configuration = configuration
  }
}

extension Opening {
  /// Sets what the user has set, and hides what was dismissed before.
  func begin(_ state: inout ReaderState) {
    state.configure(configuration)
    guard let (found, complaint) = dismissals?.read() else { return }
    state.dismissed = found.rows
    if let complaint { _ = state.handle(.note(complaint)) }
  }

  /// Writes down what the user dismissed or took back.
  func perform(_ effects: [ReaderEffect], _ state: inout ReaderState) {
    for case .remember(let change) in effects {
      if let complaint = dismissals?.remember(change) { _ = state.handle(.note(complaint)) }
    }
  }
}
