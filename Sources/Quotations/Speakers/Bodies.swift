internal import Prose

/// Common nouns for bodies that speak: `the company said`.
enum Bodies {
  private static let words = WordSet(
    """
    company agency ministry court police council department university party government union bank club firm
    association authority authorities office committee board army military navy commission parliament senate congress
    school hospital station newspaper paper website outlet network magazine charity foundation embassy campaign team
    airline operator manufacturer insurer museum church regulator watchdog administration organisation organization
    institute corporation federation league service bureau group administration kremlin pentagon
    """)

  static func contains(_ head: WordKey) -> Bool { words.contains(head) }
}
