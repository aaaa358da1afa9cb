extension Keymap {
  /// Some of the contexts that keys may act in. Bits rather than a `Set`: every frame asks a thousand times.
  struct Contexts: OptionSet, Sendable {
    let rawValue: UInt8

    static let reading = Self(.reading)
    static let comparison = Self(.comparison)
    static let pager = Self(.pager)
    static let list = Self(.list)
    static let views = Self(.views)
    static let matrix = Self(.matrix)
    static let all: Self = [.reading, .comparison, .pager, .list, .views, .matrix]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ context: Context) { rawValue = 1 << context.rawValue }

    func contains(_ context: Context) -> Bool { contains(Self(context)) }
  }
}
