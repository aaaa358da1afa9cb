/// The weights of the tagger and parser, ready to use. A value to share: nothing in it changes.
struct GrammarModel: Sendable {
  struct Layer: Sendable {
    /// Candidate, update and output gates of both directions; in the first layer the way around it too.
    let gates: Matrix
    let recurrence: [Float]
  }

  let measures: ModelFile.Measures
  let words: WordVectors
  let lemmatizer: Lemmatizer
  let layers: [Layer]
  /// Arc and label vectors as dependent and as head, tags and fine tags, one after the other.
  let outward: Matrix
  let bilinear: Matrix
  let relation: Matrix
  let rootArc, rootLabel: [Float]
  /// By distance from dependent to head; the first is for the root.
  let distance: [Float]

  let tags: [UPOS]
  let fineTags: [PennTag]
  let relations: [Relation]

  static let farthest = 15

  init(_ file: ModelFile) throws(GrammarError) {
    measures = file.measures
    let (half, both) = (measures.half, 2 * measures.half)
    guard measures.input % 16 == 0, half % 16 == 0, measures.arc % 16 == 0, measures.label % 16 == 0 else {
      throw .damaged
    }
    words = try WordVectors(file)
    lemmatizer = Lemmatizer(vocabulary: try Lexicon(file.bytes(.pieces)))
    let matrix = ModelFile.Section.sectionsOfMatrix
    var section = ModelFile.Section.firstLayer.rawValue
    var layers: [Layer] = []
    for index in 0..<measures.layers {
      let gates = try Matrix(
        file, section: section, inputs: index == 0 ? measures.input : both,
        outputs: 6 * half + (index == 0 ? both : 0))
      layers.append(Layer(gates: gates, recurrence: try file.floats(section + matrix, count: both)))
      section += matrix + 1
    }
    self.layers = layers
    outward = try Matrix(
      file, section: section, inputs: both,
      outputs: 2 * (measures.arc + measures.label) + measures.upos + measures.xpos)
    bilinear = try Matrix(file, section: section + matrix, inputs: measures.arc, outputs: measures.arc)
    relation = try Matrix(
      file, section: section + 2 * matrix, inputs: measures.label, outputs: measures.relations)
    section += 3 * matrix
    rootArc = try file.floats(section, count: measures.arc)
    rootLabel = try file.floats(section + 1, count: measures.label)
    distance = try file.floats(section + 2, count: 2 * Self.farthest + 3)

    let names = String(decoding: try file.bytes(.names).array, as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard names.count == 3, names[0].count == measures.upos, names[1].count == measures.xpos,
      names[2].count == measures.relations
    else { throw .damaged }
    tags = names[0].compactMap(UPOS.init(rawValue:))
    fineTags = names[1].compactMap(PennTag.init(rawValue:))
    relations = names[2].compactMap(Relation.init(rawValue:))
    guard tags.count == measures.upos, fineTags.count == measures.xpos, relations.count == measures.relations
    else { throw .damaged }
  }

  init(_ bytes: ModelBytes) throws(GrammarError) { try self.init(ModelFile(bytes)) }

  /// The model of this program, read on first use.
  static let embedded: Result<GrammarModel, GrammarError> = {
    do throws(GrammarError) {
      return .success(try GrammarModel(.embedded))
    } catch {
      return .failure(error)
    }
  }()
}
