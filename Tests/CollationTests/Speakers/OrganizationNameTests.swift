import Testing

@testable import Collation

@Suite("Names of bodies compared")
struct OrganizationNameTests {
  @Test(
    "Forms of one name",
    arguments: [
      ("Department of Health", "Health Department"), ("Coast Guard", "the coastguard"),
      ("International Criminal Court", "ICC"), ("Centers for Disease Control and Prevention", "CDC"),
      ("North Atlantic Treaty Organization", "Nato"), ("Nurses’ Federation", "the nurses’ union"),
      ("Organisation for Harbour Safety", "Organization for Harbor Safety"),
    ])
  func same(_ a: String, _ b: String) {
    #expect(OrganizationName(a).comparison(with: OrganizationName(b)) == .same)
    #expect(OrganizationName(b).comparison(with: OrganizationName(a)) == .same)
  }

  @Test(
    "Short forms, which may fit another body too",
    arguments: [
      ("Northline", "Northline Ferries"), ("the district health board", "Kew District Health Board"),
      ("Justice Department", "U.S. Department of Justice"), ("Kew Police", "Kew Police Department"),
    ])
  func short(_ a: String, _ b: String) {
    #expect(OrganizationName(a).comparison(with: OrganizationName(b)) == .short)
    #expect(OrganizationName(b).comparison(with: OrganizationName(a)) == .long)
  }

  @Test(
    "Names of two bodies",
    arguments: [
      ("Kew", "Kew Harbour Authority"), ("Bank", "Bank Austria"),
      ("Ministry of Health", "Ministry of Defence"),
      ("Nurses’ Federation", "Nurses’ Union"), ("Northline", "Northline Pilots Union"), ("IMF", "IMO"),
      ("Harbour", "Harbour Holdings Authority"),
    ])
  func apart(_ a: String, _ b: String) {
    #expect(OrganizationName(a).comparison(with: OrganizationName(b)) == nil)
  }
}
