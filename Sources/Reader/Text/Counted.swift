/// `3 articles`, `1 article`; `many` where an s does not do.
func counted(_ count: Int, _ one: String, many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? "\(one)s")"
}
