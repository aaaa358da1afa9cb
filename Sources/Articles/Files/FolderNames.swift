internal import Glibc

/// What lies in a folder.
package enum FolderNames {
  /// The names in a folder, in no order, with `.` and `..`; nil, with `errno`, where it cannot be read.
  package static func all(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
            String(cString: $0)
          }
        })
    }
    return names
  }
}
