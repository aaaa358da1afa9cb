internal import Prose

/// The commonest words of languages in Latin letters; words that two of them share count for both.
enum FunctionWords {
  static let codes: [String] = lists.map(\.key)
  /// The index of English in `codes`.
  static let english = 0

  /// The languages that a word belongs to, by word: a bit for each index in `codes`.
  static let languages: WordTable<UInt32> = {
    var languages = WordTable<UInt32>(minimumCapacity: 1_200)
    for (language, words) in lists.map(\.value).enumerated() {
      for key in WordKey.all(in: words) {
        languages.set(key, to: (languages[key] ?? 0) | 1 << UInt32(language))
      }
    }
    return languages
  }()

  private static let lists: KeyValuePairs<String, String> = [
    "en": """
    the of and to in that is was for on with as by at from his her its it he she they we you this which be are were has \
    have had not but or an their who will would can could been after said says about when there than more no if into \
    over two first against before between during did do does under while people year years new told also a out up what \
    where how all our us them him i my your only just any some other so because through until since \
      men women man police officials government president minister mayor near back down off
    """,
    "de": """
    der die das und ist nicht ein eine einen einem einer des dem den von zu mit auf für im sich auch als an nach wie bei \
    aus wird werden hat haben war sind wurde oder aber sein seine ihre durch über zum zur vor noch nur man sie er es ich \
    wir dass gegen unter am bis um
    """,
    "fr": """
    le la les des et est une un du de que qui dans pour sur pas par plus au avec ce il elle ne se son sa ses sont été à \
    ont aux cette mais ou nous vous ils leur comme après entre selon avait était être fait deux en d'un d'une c'est qu'il
    """,
    "es": """
    el la los las de que y en un una del se por con para no su al lo como más pero sus le ha este esta fue son entre \
    cuando muy sin sobre también hasta hay donde quien desde todo nos durante según tras había ser está han
    """,
    "it": """
    il lo la gli le di che e un una del della dei delle in per non con sono si da al alla come più anche ma nel nella ha \
    è suo sua questo dal dalla hanno stato essere dopo ai fra tra era secondo contro ci cui
    """,
    "pt": """
    o os as de que e do da em um uma para com não no na se por mais dos das como mas ao ele foi sua seu ou quando muito \
    nos já também só pelo pela até isso entre depois sem mesmo são está ser tem disse segundo
    """,
    "nl": """
    de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij uit nog naar door dan wordt werd \
    heeft hebben had over tot deze die hij ze wij kan geen meer volgens onder tegen zich
    """,
    "sv": """
    och att det som en på är av för med den till inte ett om har de var från han vid hon men kan så eller när efter \
    också nu ut över under mot vi jag sig skulle blev hade säger enligt mellan sedan
    """,
    "da": """
    og at det som en på er af for med den til ikke et om har de var fra han ved hun men kan så eller når efter også nu \
    ud over under mod vi jeg sig skulle blev havde siger ifølge mellem siden
    """,
    "no": """
    og at det som en på er av for med den til ikke et om har de var fra han ved hun men kan så eller når etter også nå \
    ut over under mot vi jeg seg skulle ble hadde sier ifølge mellom siden
    """,
    "fi":
      "ja on ei se että hän oli ovat mutta kun myös joka sen sekä tai kuin ole jos ovat mukaan jälkeen vain nyt",
    "pl": """
    i w na z się nie do to że jest o po jak za od przez dla ale co już tylko jego jej ich był była było są oraz przed \
    może który która które tym czy także został ma
    """,
    "cs":
      "a se v na je že s z do o i to jako za by ale po pro jsou od které který byl bylo také nebo ve když už podle však",
    "ro":
      "și de la în a că nu un o cu pe se din pentru care este mai au fost ce sunt prin după dar sau lui ei între",
    "hu":
      "a az és hogy nem egy is volt meg már csak de ez azt van még el mint aki után szerint között lesz vagy",
    "tr":
      "ve bir bu da de için ile olarak daha çok gibi kadar olan sonra ne var değil ama en göre tarafından oldu",
    "id":
      "yang dan di untuk dengan dari ini itu pada tidak dalam akan adalah ke oleh telah juga karena kata mereka",
    "vi": "và của là có trong được cho không với các một những này đã người khi tại về đó",
  ]
}
