extension Int {
  /// The index that is so far on, or back, in a round of `count`.
  func wrapped(in count: Int) -> Int { ((self % count) + count) % count }
}
