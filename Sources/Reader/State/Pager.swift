/// A list of lines over the whole screen: help, messages.
struct Pager: Sendable {
  enum Kind: Hashable, Sendable {
    case help
    case messages
    case why
  }

  let kind: Kind
  /// Whether the messages that opened last stand at the bottom, or the first line of help at the top.
  var top = 0
  /// In help, the row that Enter runs.
  var selected = 0
  var search: PagerSearch?
  /// What `.why` says.
  var reasons: Reasons?
}
