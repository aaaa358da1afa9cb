internal import Quotations

/// How the speakers of two passages stand to each other.
enum SpeakerRelation: Hashable, Sendable {
  case same
  /// One may speak for the other: a company and its head, a principal and a spokesperson, two of one surname.
  case related
  /// At least one is not known by name.
  case unknown
  case different
}

/// Knows the relations of the speakers of one story.
struct SpeakerRelations: Sendable {
  let speakers: [Speaker]

  func relation(of a: Int?, to b: Int?) -> SpeakerRelation {
    guard let a, let b else { return .unknown }
    if a == b { return .same }
    let (first, second) = (speakers[a], speakers[b])
    guard first.isNamed, second.isNamed else {
      return isVoice(first, of: second) || isVoice(second, of: first) ? .related : .unknown
    }
    guard first.kind == second.kind else { return relation(of: first, toOrganization: second) }
    guard first.kind == .person else { return .different }
    let (nameA, nameB) = (PersonName(first.name), PersonName(second.name))
    if Transliteration.areSpellings(nameA.surname, nameB.surname) { return .related }
    return speaks(first, for: second) || speaks(second, for: first) ? .related : .different
  }

  /// `a spokesman for Ines Okafor`, `Northline’s spokeswoman`: nobody by name, but whom they speak for is named.
  private func isVoice(_ a: Speaker, of b: Speaker) -> Bool {
    guard a.kind == .unnamed, b.isNamed, RoleComparison.isSpeakingForOthers(a.name) else { return false }
    let name = b.kind == .person ? b.name.split(separator: " ").last.map(String.init) : b.name
    return !RoleComparison.keys(of: a.name).isDisjoint(with: RoleComparison.keys(of: name ?? ""))
  }

  private func relation(of a: Speaker, toOrganization b: Speaker) -> SpeakerRelation {
    let (person, organization) = a.kind == .person ? (a, b) : (b, a)
    guard let role = person.role else { return .unknown }
    let isMember = !RoleComparison.keys(of: role).isDisjoint(with: RoleComparison.keys(of: organization.name))
    return isMember || RoleComparison.isSpeakingForOthers(role) ? .related : .unknown
  }

  /// `Okafor spokesman Karl Brandt` speaks for Okafor; `airport spokeswoman` for the airport's chief executive.
  private func speaks(_ a: Speaker, for b: Speaker) -> Bool {
    guard let role = a.role, RoleComparison.isSpeakingForOthers(role) else { return false }
    if RoleComparison.meet(role, b.role) { return true }
    guard let surname = b.name.split(separator: " ").last else { return false }
    return !RoleComparison.keys(of: role).isDisjoint(with: RoleComparison.keys(of: String(surname)))
  }
}

extension Speaker {
  var isNamed: Bool { kind == .person || kind == .organization }
}
