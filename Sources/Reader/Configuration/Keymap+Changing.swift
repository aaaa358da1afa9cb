internal import TerminalUI

extension Keymap {
  /// Changes the keys.
  ///
  /// - Parameters:
  ///   - change: What is to be done.
  ///   - origin: Who wants it: a file and a line.
  /// - Returns: The sequences that can no longer be pressed, because they begin with keys that now do something.
  /// - Throws: Why it cannot be done; nothing has changed then.
  mutating func make(_ change: KeymapChange, origin: String) throws(CommandLine.Mistake) -> [[Key]] {
    switch change {
    case .bind(let keys, let command): return try bind(keys, to: command, origin: origin)
    case .unbind(let keys):
      let kept = bindings.filter { $0.keys != keys }
      guard kept.count < bindings.count else {
        throw .init("\(KeyNotation.shown(keys)) does nothing anyway")
      }
      bindings = kept
    case .prefix(let old, let new):
      let moved = bindings.filter { $0.keys.count > 1 && $0.keys.starts(with: old) }
      guard !moved.isEmpty else { throw .init("no keys begin with \(KeyNotation.shown(old))") }
      if let taken = bindings.first(where: { $0.keys.starts(with: new) }) {
        throw .init("\(KeyNotation.shown(taken.keys)) is \(taken.command.rawValue); unbind it first")
      }
      bindings = bindings.map { binding in
        guard binding.keys.count > 1, binding.keys.starts(with: old) else { return binding }
        return Binding(
          keys: new + binding.keys.dropFirst(old.count), command: binding.command, contexts: binding.contexts,
          origin: origin)
      }
    case .preset(let preset):
      self = .standard
      for change in preset.changes { _ = try make(change, origin: "preset \(preset.rawValue)") }
    }
    return []
  }

  private mutating func bind(
    _ keys: [Key], to command: Command, origin: String
  ) throws(CommandLine.Mistake) -> [[Key]] {
    let contexts = Self.standard.contexts(of: command)
    if let shorter = bindings.first(where: {
      $0.keys.count < keys.count && keys.starts(with: $0.keys) && !$0.contexts.isDisjoint(with: contexts)
    }) {
      let (long, short) = (KeyNotation.shown(keys), KeyNotation.shown(shorter.keys))
      throw .init("\(long) begins with \(short), which is \(shorter.command.rawValue); unbind that first")
    }
    var hidden: [[Key]] = []
    var kept: [Binding] = []
    for binding in bindings {
      let rest = binding.contexts.subtracting(contexts)
      guard binding.keys.starts(with: keys), rest != binding.contexts else {
        kept.append(binding)
        continue
      }
      if binding.keys.count > keys.count, !hidden.contains(binding.keys) { hidden.append(binding.keys) }
      guard !rest.isEmpty else { continue }
      kept.append(
        Binding(keys: binding.keys, command: binding.command, contexts: rest, origin: binding.origin))
    }
    // Before ours: hints show the key that the user has chosen, the one that was written first.
    let first = kept.firstIndex { $0.origin == nil } ?? kept.count
    kept.insert(Binding(keys: keys, command: command, contexts: contexts, origin: origin), at: first)
    bindings = kept
    return hidden
  }

  /// Where a command works.
  func contexts(of command: Command) -> Contexts {
    bindings.reduce(into: []) { if $1.command == command { $0.formUnion($1.contexts) } }
  }

  /// Who bound the keys of a command here, each once; nobody for those that it has by itself.
  func origins(of command: Command, in context: Context) -> [String] {
    var origins: [String] = []
    for binding in bindings where binding.command == command && binding.contexts.contains(context) {
      if let origin = binding.origin, !origins.contains(origin) { origins.append(origin) }
    }
    return origins
  }
}
