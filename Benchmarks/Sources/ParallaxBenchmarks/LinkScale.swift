internal import Articles
internal import Collation
internal import Glibc

/// Links the quotations of a file with one quotation a line, `id<TAB>quotation`, and prints what it took.
enum LinkScale {
  /// - Parameters:
  ///   - path: The file.
  ///   - found: Where to write the pairs that were found, `id<TAB>id` a line; nil to leave that.
  static func measure(_ path: String, found: String?) {
    guard let file = fopen(path, "rb") else { preconditionFailure("\(path) cannot be read") }
    defer { fclose(file) }
    let start = Measurement.cpuSeconds()
    var linker = PassageLinker()
    var names: [String] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var text: [UInt8] = []
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      text += buffer[..<count]
      var line = 0
      while let end = text[line...].firstIndex(of: 0x0A) {
        let tab = text[line..<end].firstIndex(of: 0x09) ?? line
        if found != nil { names.append(String(decoding: text[line..<tab], as: UTF8.self)) }
        linker.add(text, in: min(tab + 1, end)..<end)
        line = end + 1
      }
      text.removeSubrange(..<line)
    }
    let read = Measurement.cpuSeconds()
    let links = linker.links()
    let seconds = Measurement.cpuSeconds() - start
    precondition(linker.count > 0, "\(path) holds no quotations")
    let speed = Int(Double(linker.count) / seconds)
    print(
      "\(linker.count) quotations, \(links.count) links: \(seconds.rounded(3)) s of CPU (\((read - start).rounded(3)) to read),"
        + " \(speed) quotations/s, \(Measurement.peakMegabytes()) MB at most")
    if let found { write(links, names, to: found) }
  }

  private static func write(_ links: [PassageLinker.Link], _ names: [String], to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("\(path) cannot be written") }
    defer { fclose(file) }
    for link in links { fputs("\(names[link.first])\t\(names[link.second])\n", file) }
  }
}
