/// The plain letters of Latin letters with accents.
enum LatinLetters {
  /// For U+00E0 to U+017F, by canonical decomposition (Unicode 15); a full stop where a letter has none or is no
  /// lower-case letter.
  private static let bases = Array(
    """
    aaaaaa.ceeeeiiii.nooooo..uuuuy.y.a.a.a.c.c.c.c.d...e.e.e.e.e.g.g.g.g.h...i.i.i.i\
    .....j.k..l.l.l.....n.n.n....o.o.o...r.r.r.s.s.s.s.t.t...u.u.u.u.u.u.w.y..z.z.z.
    """.utf8)

  static func base(of value: UInt32) -> UInt8? {
    guard 0xE0...0x17F ~= value else { return nil }
    let base = bases[Int(value) - 0xE0]
    return base == UInt8(ascii: ".") ? nil : base
  }
}
