internal import Glibc
internal import Prose
enum DebugDump {
  static func dump(_ s: StoryStatements) {
    guard getenv("PXDUMP") != nil else { return }
    var err = ""
    func name(_ a: Argument?, _ w: SentenceWords) -> String {
      a.map { "\(w.annotated.text.string(in: w.range($0.word)))/\($0.kind)" } ?? "-"
    }
    for st in s.statements {
      guard let w = s.words[st.article] else { continue }
      err += "S a\(st.article+1) \(st.stance)\(st.isElsewhen ? " ELSE" : "") [\(w.annotated.text.string(in: st.range))] agent=\(name(st.agent, w)) patient=\(name(st.patient, w)) others=\(st.others.map { name($0, w) }) n=\(st.senses.count)\n"
    }
    for (i, o) in s.occasions.enumerated() {
      guard let o, let w = s.words[i] else { continue }
      err += "E a\(i + 1) \(o.elsewhen.map { w.annotated.text.string(in: w.range($0)) + "@\(w.range($0).start)" })\n"
    }
    for am in s.amounts {
      guard let w = s.words[am.article] else { continue }
      err += "A a\(am.article+1) [\(w.annotated.text.string(in: am.range))] \(am.quantity.unit) \(am.quantity.value) people=\(am.isOfPeople) part=\(am.isPart) rate=\(am.isRate) change=\(am.isChange) else=\(am.isElsewhen) noun=\(nm(am.noun, w)) acts=\(nm(am.acts, w)) ctx=\(nm(am.context, w))\n"
    }
    for e in s.events {
      guard let w = s.words[e.article] else { continue }
      err += "D a\(e.article+1) [\(w.annotated.text.string(in: e.range))] \(e.resolved.interval.map { "\($0)" } ?? "-") guess=\(e.resolved.isGuess) sure=\(e.isSure) senses=\(nm(e.senses, w)) ctx=\(nm(e.context, w))\n"
    }
    err.withCString { _ = write(2, $0, strlen($0)) }
  }
  static func nm(_ s: Set<UInt64>, _ w: SentenceWords) -> String {
    var names: [UInt64: String] = [:]
    for i in w.keys.indices { names[w.keys[i].value] = w.syntax.lemma(of: i) }
    for line in (ThesaurusWords.events + "\n" + ThesaurusWords.things).split(separator: "\n") {
      let n = String(line.split(separator: ":")[0])
      names[WordKey("\u{1}" + n).value] = "<\(n)>"
    }
    return s.map { names[$0] ?? "?" }.sorted().joined(separator: ",")
  }
}
