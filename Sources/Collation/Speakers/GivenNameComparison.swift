internal import Prose

/// Given names and what people are called instead.
enum GivenNameComparison {
  /// Whether one may stand for the other: equal, spellings of one, an initial, a short form.
  static func areCompatible(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if a.count == 1 || b.count == 1 { return a.first == b.first }
    let (keyA, keyB) = (Transliteration.key(of: a), Transliteration.key(of: b))
    if keyA == keyB { return true }
    // `Francis` and `Frances`, `Hassan` and `Hussein`: two names of the lists that are no forms of one are two.
    let areKnown = GivenNames.contains(WordKey(a)) && GivenNames.contains(WordKey(b))
    if !areKnown, Transliteration.areSpellings(a, b) { return true }
    guard let first = families[UInt64(hashing: a)], let second = families[UInt64(hashing: b)] else {
      return false
    }
    return !first.isDisjoint(with: second)
  }

  /// For each name the lines that hold it.
  private static let families: [UInt64: Set<Int>] = {
    let lines = [
      "william bill billy will liam", "robert bob bobby rob robbie", "joseph joe joey",
      "michael mike mick mikhail",
      "james jim jimmy jamie", "thomas tom tommy", "david dave", "daniel dan danny", "christopher chris",
      "christine chris christina", "steven stephen steve", "anthony tony", "edward ed eddie ted",
      "theodore ted",
      "elizabeth liz beth betty eliza", "katherine kate kathy catherine kathryn cathy", "benjamin ben",
      "samuel sam", "samantha sam", "nicholas nick nicolas", "matthew matt", "richard rick dick rich",
      "ronald ron", "donald don", "kenneth ken kenny", "timothy tim", "jeffrey geoffrey jeff geoff",
      "gregory greg",
      "andrew andy drew", "patrick pat paddy", "patricia pat patty trish", "susan sue susie",
      "margaret meg maggie peggy",
      "vladimir vlad volodymyr", "aleksandr alexander alex sasha oleksandr aleksander",
      "aleksei alexei alexey oleksii oleksiy",
      "dmitri dmitry dima dmytro", "nikolai nikolay mykola", "sergei sergey serhii serhiy",
      "andrei andrey andrii andriy",
      "lawrence larry", "gerald jerry gerry", "jeremy jerry", "leonard len leo", "frederick fred freddie",
      "charles charlie chuck", "francis frank", "henry harry hank", "john jack johnny", "jonathan jon",
      "victoria vicky tori", "jennifer jen jenny", "rebecca becky", "deborah debbie deb", "barbara barb",
      "abigail abby", "alexandra alex sasha", "joshua josh", "zachary zach zack", "philip phil phillip",
      "douglas doug", "raymond ray", "stanley stan", "walter walt", "peter pete", "martin marty",
      "arthur art",
      "eugene gene", "nathaniel nathan nate", "maxwell max maximilian",
      "mohammed muhammad mohamed mohammad mehmet",
      "giorgos yorgos georgios jorgos george", "binyamin benjamin ben", "chaim haim hayim",
      "yitzhak itzhak isaac",
      "abd abdel abdul abdal", "omar omer", "yusuf youssef yousef joseph yosef",
      "hussein hossein husein hussain",
      "ibrahim ebrahim", "khalid khaled", "natalia natalya nataliia natasha", "yulia yuliya julia iuliia",
      "ekaterina yekaterina kateryna katerina", "evgeni yevgeny yevhen evgeny evgenii", "fyodor fedor",
      "pyotr petr petro peter",
      "ksenia xenia kseniya", "mykhailo mikhail mykhaylo", "pavel pavlo", "yuri yury yurii iurii",
      "anatoly anatolii",
      "vyacheslav viacheslav slava", "stephen steven stefan", "catherine ekaterina", "osama usama",
      "geoffrey jeffrey",
      "ahmed ahmad", "hassan hasan", "mahmoud mahmud", "salih saleh", "djordje dorde", "sara sarah",
      "jon john",
    ]
    var table: [UInt64: Set<Int>] = [:]
    for (line, names) in lines.enumerated() {
      for name in names.split(separator: " ") { table[UInt64(hashing: name.utf8), default: []].insert(line) }
    }
    return table
  }()
}
