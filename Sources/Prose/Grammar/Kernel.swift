internal import CProseModel

/// The arithmetic of the network in the instructions of a processor.
// Unchecked: the functions of a kernel are constants of the program.
struct Kernel: @unchecked Sendable {
  let functions: prose_kernel

  /// `vnni`, `avx2`, `portable`.
  var name: String { String(cString: functions.name) }

  /// Those that this processor can run, the fastest first.
  static let all = (0..<prose_kernel_count()).map { Kernel(functions: prose_kernel_at($0).pointee) }
  static let fastest = Kernel(functions: prose_kernel_at(0).pointee)
  /// For every processor; what the others are compared with.
  static let portable = Kernel(functions: prose_kernel_at(prose_kernel_count() - 1).pointee)
}
