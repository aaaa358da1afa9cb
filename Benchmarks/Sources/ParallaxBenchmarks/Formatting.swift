extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  func padded(before width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

extension Double {
  /// With a fixed number of decimals.
  func rounded(_ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let units = Int((self * scale).rounded())
    let fraction = String(units % Int(scale))
    return "\(units / Int(scale))." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
