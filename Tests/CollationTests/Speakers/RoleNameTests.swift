import Testing

@testable import Collation

@Suite("Roles compared")
struct RoleNameTests {
  @Test(
    "One role in two wordings",
    arguments: [
      ("harbour master", "the harbour master"), ("ferry’s captain", "captain of the ferry"),
      ("museum director", "the museum’s boss"), ("who runs the museum", "museum director"),
      ("Ukrainian president", "president of Ukraine"), ("judge", "the judge"),
      ("head of the nurses’ union", "nurses’ union leader"),
    ])
  func strong(_ a: String, _ b: String) throws {
    let (first, second) = (try #require(RoleName(a)), try #require(RoleName(b)))
    #expect(first.fit(second) == .strong)
    #expect(second.fit(first) == .strong)
  }

  @Test("The same noun of which one article says more fits if nobody else does")
  func weak() throws {
    #expect(try #require(RoleName("museum director")).fit(try #require(RoleName("the director"))) == .weak)
  }

  @Test(
    "Roles of two people",
    arguments: [
      ("harbour master", "the deputy harbour master"), ("education minister", "the health minister"),
      ("mayor of Kew", "mayor of Brackwater"), ("Northline’s boss", "director"), ("judge", "the baker"),
      ("former mayor", "the mayor"),
    ])
  func apart(_ a: String, _ b: String) throws {
    #expect(try #require(RoleName(a)).fit(try #require(RoleName(b))) == nil)
  }

  @Test("Only a phrase whose reader knows whom it means calls somebody")
  func definite() {
    #expect(RoleName(definite: "the harbour master") != nil)
    #expect(RoleName(definite: "Northline’s boss") != nil)
    #expect(RoleName(definite: "a harbour pilot") == nil)
    #expect(RoleName(definite: "his mother") == nil)
  }

  @Test("The man and the driver are anybody")
  func plain() {
    #expect(RoleName("the man")?.tells == false)
    #expect(RoleName("the driver")?.tells == false)
    #expect(RoleName("the harbour master")?.tells == true)
  }
}
