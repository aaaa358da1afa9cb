/// Words for the people of a country and what is theirs: `Ukrainian`, `Ukrainians`. Alone they name nobody.
public enum Demonyms {
  public static func contains(_ key: WordKey) -> Bool { table[key] != nil }
  public static func contains(_ token: Token) -> Bool { contains(token.key) }

  /// The country or region, as it is usually written: `Ukraine` of `Ukrainian`.
  public static func country(of key: WordKey) -> String? { table[key] }

  /// Groups by belief, party or origin that are written with a capital and name nobody either.
  public static let groups = WordSet(
    """
    muslim muslims christian christians jewish jew jews catholic catholics protestant protestants islamic
    islamist islamists hindu hindus buddhist buddhists sunni sunnis shiite shiites shia sikh sikhs mormon
    mormons evangelical evangelicals orthodox anglican anglicans methodist baptist baptists lutheran
    presbyterian republican republicans democrat democrats democratic tory tories conservative conservatives
    liberal liberals labourite communist communists socialist socialists nazi nazis marxist marxists
    libertarian libertarians gop black white latino latina latinos hispanic hispanics asian asian-american
    arab arabs kurd kurds kurdish roma native indigenous african-american african-americans western
    westerners eastern northern southern european europeans asian asians african africans latin anglo slavic
    soviet soviets ottoman roman byzantine victorian biblical satanic arctic antarctic caribbean
    scandinavian balkan baltic stalinist zionist zionists semitic antisemitic
    palestinian-american god allah internet web bible quran koran christmas easter thanksgiving ramadan
    halloween hanukkah covid-19 covid coronavirus brexit olympics olympic
    """)

  private static let table: WordTable<String> = {
    var table = WordTable<String>(minimumCapacity: 420)
    var country = ""
    for entry in WordList(list) {
      if entry.last == 0x3A {
        country = String(decoding: entry.dropLast(), as: UTF8.self)
      } else {
        table.set(WordKey(entry), to: country)
      }
    }
    return table
  }()

  private static let list = """
    Afghanistan: afghan afghans Albania: albanian albanians Algeria: algerian algerians Angola: angolan
    angolans Argentina: argentine argentines argentinian argentinians Armenia: armenian armenians Australia:
    australian australians aussie Austria: austrian austrians Azerbaijan: azerbaijani azerbaijanis azeri
    Bahrain: bahraini bahrainis Bangladesh: bangladeshi bangladeshis Belarus: belarusian belarusians
    belarussian Belgium: belgian belgians Bolivia: bolivian bolivians Bosnia: bosnian bosnians Botswana:
    botswanan Brazil: brazilian brazilians Bulgaria: bulgarian bulgarians Myanmar: burmese Burundi:
    burundian Cambodia: cambodian cambodians Cameroon: cameroonian cameroonians Canada: canadian canadians
    Chad: chadian chadians Chile: chilean chileans China: chinese Colombia: colombian colombians Congo:
    congolese Costa_Rica: costa_rican Croatia: croatian croatians croat croats Cuba: cuban cubans Cyprus:
    cypriot cypriots Czech_Republic: czech czechs Denmark: danish dane danes Dominican_Republic: dominican
    dominicans Ecuador: ecuadorian ecuadorians Egypt: egyptian egyptians El_Salvador: salvadoran salvadorans
    England: english englishman englishwoman Eritrea: eritrean eritreans Estonia: estonian estonians
    Ethiopia: ethiopian ethiopians Philippines: filipino filipinos filipina philippine Finland: finnish finn
    finns France: french frenchman frenchwoman Gabon: gabonese Gambia: gambian Georgia: georgian georgians
    Germany: german germans Ghana: ghanaian ghanaians Greece: greek greeks Greenland: greenlandic Guatemala:
    guatemalan guatemalans Guinea: guinean Haiti: haitian haitians Honduras: honduran hondurans Hungary:
    hungarian hungarians Iceland: icelandic icelander icelanders India: indian indians Indonesia: indonesian
    indonesians Iran: iranian iranians persian Iraq: iraqi iraqis Ireland: irish irishman irishwoman Israel:
    israeli israelis Italy: italian italians Ivory_Coast: ivorian ivorians Jamaica: jamaican jamaicans
    Japan: japanese Jordan: jordanian jordanians Kazakhstan: kazakh kazakhs Kenya: kenyan kenyans Kosovo:
    kosovar kosovars Kuwait: kuwaiti kuwaitis Kyrgyzstan: kyrgyz Laos: laotian lao Latvia: latvian latvians
    Lebanon: lebanese Liberia: liberian liberians Libya: libyan libyans Lithuania: lithuanian lithuanians
    Luxembourg: luxembourger Macedonia: macedonian macedonians Malawi: malawian Malaysia: malaysian
    malaysians Mali: malian malians Malta: maltese Mauritania: mauritanian Mexico: mexican mexicans Moldova:
    moldovan moldovans Mongolia: mongolian mongolians Montenegro: montenegrin Morocco: moroccan moroccans
    Mozambique: mozambican Namibia: namibian Nepal: nepali nepalese Netherlands: dutch dutchman New_Zealand:
    new_zealander new_zealanders kiwi Nicaragua: nicaraguan nicaraguans Nigeria: nigerian nigerians Niger:
    nigerien North_Korea: north_korean north_koreans Korea: korean koreans Norway: norwegian norwegians
    Oman: omani omanis Pakistan: pakistani pakistanis Palestine: palestinian palestinians Panama: panamanian
    panamanians Paraguay: paraguayan Peru: peruvian peruvians Poland: polish pole poles Portugal: portuguese
    Puerto_Rico: puerto_rican puerto_ricans Qatar: qatari qataris Romania: romanian romanians Russia:
    russian russians Rwanda: rwandan rwandans Saudi_Arabia: saudi saudis Scotland: scottish scot scots
    scotsman Senegal: senegalese Serbia: serbian serbians serb serbs Sierra_Leone: sierra_leonean Singapore:
    singaporean singaporeans Slovakia: slovak slovaks slovakian Slovenia: slovenian slovenians slovene
    Somalia: somali somalis South_Africa: south_african south_africans South_Korea: south_korean
    south_koreans Spain: spanish spaniard spaniards catalan catalans basque basques Sri_Lanka: sri_lankan
    sri_lankans Sudan: sudanese Sweden: swedish swede swedes Switzerland: swiss Syria: syrian syrians
    Taiwan: taiwanese Tajikistan: tajik tajiks Tanzania: tanzanian tanzanians Thailand: thai thais Tibet:
    tibetan tibetans Togo: togolese Tunisia: tunisian tunisians Turkey: turkish turk turks Turkmenistan:
    turkmen Uganda: ugandan ugandans Ukraine: ukrainian ukrainians United_Arab_Emirates: emirati emiratis
    United_Kingdom: british briton britons brit brits United_States: american americans Uruguay: uruguayan
    uruguayans Uzbekistan: uzbek uzbeks Venezuela: venezuelan venezuelans Vietnam: vietnamese Wales: welsh
    welshman Yemen: yemeni yemenis Zambia: zambian zambians Zimbabwe: zimbabwean zimbabweans Chechnya:
    chechen chechens Crimea: crimean crimeans Bavaria: bavarian Siberia: siberian Texas: texan texans
    California: californian californians Alaska: alaskan alaskans Hawaii: hawaiian hawaiians Florida:
    floridian floridians New_York: new_yorker new_yorkers London: londoner londoners Paris: parisian
    parisians Berlin: berliner berliners Quebec: quebecois Vatican: vatican's Europe: european europeans
    Africa: african africans Asia: asian asians
    """
}
