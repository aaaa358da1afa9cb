public import ArgumentParser
public import Collation

// `--strictness low`
extension Strictness: ExpressibleByArgument {}
