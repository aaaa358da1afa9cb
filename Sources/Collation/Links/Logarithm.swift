internal import Glibc

// The only two functions of the C library that this room needs.
func logarithm(_ value: Double) -> Double { log(value) }
func exponential(_ value: Double) -> Double { exp(value) }
