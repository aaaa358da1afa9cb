internal import Prose
internal import Quotations

/// Finds remarks of one speaker that two articles give in words of their own: because each translated them, or because
/// one reports what the other quotes.
///
/// The speaker is the evidence, so little needs to be shared (`I was turned away twice` and `They turned me away two
/// times`), in any order; and only quotations are looked at that have no counterpart by their words.
struct RemarkLinker {
  let articles: [AnnotatedArticle]

  /// - Parameters:
  ///   - remarks: Those of all articles.
  ///   - speakerOfEntity: For each article the speaker of each entity.
  ///   - links: What was linked by its words.
  /// - Returns: Further links between quotations.
  func links(
    among remarks: [Remark], speakerOfEntity: [[Int]], besides links: [LinkDraft]
  ) -> [LinkDraft] {
    var bySpeaker: [Int: [Int]] = [:]
    for (index, remark) in remarks.enumerated() {
      bySpeaker[speakerOfEntity[remark.site.article][remark.entity], default: []].append(index)
    }
    let pairs = bySpeaker.keys.sorted().map { speaker in
      self.pairs(among: (bySpeaker[speaker] ?? []).map { remarks[$0] })
    }
    let sites = Set(pairs.joined().flatMap { [$0.a.site, $0.b.site] })
    if sites.isEmpty { return [] }
    var partners: [Site: Set<Int>] = [:]
    for link in links {
      if sites.contains(link.first) { partners[link.first, default: []].insert(link.second.article) }
      if sites.contains(link.second) { partners[link.second, default: []].insert(link.first.article) }
    }
    return pairs.flatMap { pairs in
      mutual(
        pairs.filter { pair in
          !(partners[pair.a.site]?.contains(pair.b.site.article) ?? false)
            && !(partners[pair.b.site]?.contains(pair.a.site.article) ?? false)
        }
      ).map(draft)
    }
  }

  // MARK: Remarks

  /// A quotation as it is compared with others of its speaker.
  struct Remark: Sendable {
    let site: Site
    /// Who speaks, as an entity of its article.
    let entity: Int
    let kind: Quotation.Kind
    /// Whether its article says that it translates.
    let isTranslated: Bool
    /// What tells something in it: masses by stem.
    let stems: [UInt64: Double]
    let mass: Double
  }

  private static let leastWeight = 4.0

  /// What is said in some readings by somebody known. Depends on no other article.
  func remarks(in readings: [Reading]) -> [Remark] {
    readings.flatMap { reading -> [Remark] in
      guard reading.form != .narration, let entity = reading.entity else { return [] }
      return reading.pieces.compactMap { remark($0, in: reading, by: entity) }
    }
  }

  private func remark(_ piece: Reading.Piece, in reading: Reading, by entity: Int) -> Remark? {
    guard let quotation = quotation(piece.site), piece.words.count >= 3,
      quotation.kind == .direct || quotation.kind == .indirect
    else { return nil }
    var stems: [UInt64: Double] = [:]
    for word in reading.words[piece.words] where word.weight >= Self.leastWeight || word.isNegation {
      stems[word.stem] = max(stems[word.stem] ?? 0, word.mass)
    }
    return Remark(
      site: piece.site, entity: entity, kind: quotation.kind,
      isTranslated: TranslationNote.stands(at: quotation, in: articles[reading.article]), stems: stems,
      mass: stems.values.reduce(0) { $0 + $1 })
  }

  private func quotation(_ site: Site) -> Quotation? {
    guard case .quotation(let article, let index) = site else { return nil }
    return articles[article].quotations[index]
  }

  // MARK: Pairs

  private struct Pair {
    let a: Remark
    let b: Remark
    let variant: Link.Variant
    let shared: Double
    let count: Int
    /// Of the shorter remark.
    let cover: Double
  }

  /// What more remarks of one speaker share is what they always talk of.
  private static let stemLimit = 48

  private func pairs(among remarks: [Remark]) -> [Pair] {
    let isTranslated = remarks.contains(where: \.isTranslated)
    // Two that are quoted can only be translations.
    guard isTranslated || remarks.contains(where: { $0.kind == .indirect }) else { return [] }
    var holders: [UInt64: [Int]] = [:]
    for (index, remark) in remarks.enumerated() {
      for stem in remark.stems.keys { holders[stem, default: []].append(index) }
    }
    var candidates: Set<PassagePair> = []
    for indices in holders.values where indices.count > 1 && indices.count <= Self.stemLimit {
      for (place, a) in indices.enumerated() {
        for b in indices[(place + 1)...] where remarks[a].site.article != remarks[b].site.article {
          if isTranslated || remarks[a].kind == .indirect || remarks[b].kind == .indirect {
            candidates.insert(PassagePair(a, b))
          }
        }
      }
    }
    return candidates.sorted().compactMap {
      pair(remarks[Int($0.a)], remarks[Int($0.b)], isTranslated: isTranslated)
    }
  }

  private func pair(_ a: Remark, _ b: Remark, isTranslated: Bool) -> Pair? {
    var (shared, count) = (0.0, 0)
    for (stem, mass) in a.stems {
      guard let other = b.stems[stem] else { continue }
      shared += min(mass, other)
      count += 1
    }
    let cover = min(1, shared / max(1, min(a.mass, b.mass)))
    let variant: Link.Variant
    if a.kind == .direct, b.kind == .direct {
      guard isTranslated, shared >= 3, cover >= 0.3 else { return nil }
      variant = .translated
    } else {
      guard count >= 3, shared >= 8, cover >= 0.6 else { return nil }
      variant = .indirect
    }
    return Pair(a: a, b: b, variant: variant, shared: shared, count: count, cover: cover)
  }

  /// Those in which each is the other's best in its article.
  private func mutual(_ pairs: [Pair]) -> [Pair] {
    struct Side: Hashable {
      let site: Site
      let article: Int
    }
    func sides(_ pair: Pair) -> [Side] {
      [
        Side(site: pair.a.site, article: pair.b.site.article),
        Side(site: pair.b.site, article: pair.a.site.article),
      ]
    }
    var best: [Side: Double] = [:]
    for pair in pairs {
      for side in sides(pair) { best[side] = max(best[side] ?? 0, pair.shared) }
    }
    return pairs.filter { pair in sides(pair).allSatisfy { pair.shared >= best[$0] ?? 0 } }
  }

  // MARK: Making one

  private func draft(_ pair: Pair) -> LinkDraft {
    // The quoted one first, then the fuller, then by its words: never by the order of the articles.
    func rank(_ remark: Remark) -> (Int, Double, String) {
      let text = quotation(remark.site).map { articles[remark.site.article].text.string(in: $0.content) }
      return (remark.kind == .direct ? 1 : 0, remark.mass, text ?? "")
    }
    let (first, second) = rank(pair.b) > rank(pair.a) ? (pair.b, pair.a) : (pair.a, pair.b)
    return LinkDraft(
      kind: .quotation, variant: pair.variant, first: first.site, second: second.site,
      confidence: ((0.5 + 0.25 * pair.cover) * 100).rounded() / 100, differences: [],
      reason: pair.variant == .translated ? LinkReason.translated : LinkReason.reported, relation: .same,
      cover: pair.cover, sharedCount: pair.count, mass: pair.shared)
  }
}
