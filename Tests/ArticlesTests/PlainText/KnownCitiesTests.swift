import Testing

@testable import Articles

@Suite("KnownCities")
struct KnownCitiesTests {
  @Test("A city is known however it is capitalised; a heading is not a city")
  func cities() {
    #expect(KnownCities.contains("NEW DELHI"))
    #expect(KnownCities.contains("Kyiv"))
    #expect(!KnownCities.contains("KEEPING SCORE"))
  }
}
