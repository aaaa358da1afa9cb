extension Command {
  /// Lines or rows that a command of scrolling goes down, or up if it is negative.
  ///
  /// - Parameters:
  ///   - times: The count before it.
  ///   - page: What a page is here.
  ///   - half: What half a page is; half of `page` if nil.
  /// - Returns: Nil for any other command.
  func distance(times: Int, page: Int, half: Int? = nil) -> Int? {
    let half = half ?? max(1, page / 2)
    return switch self {
    case .lineDown: times
    case .lineUp: -times
    case .pageDown: times * page
    case .pageUp: -times * page
    case .halfPageDown: times * half
    case .halfPageUp: -times * half
    default: nil
    }
  }
}
