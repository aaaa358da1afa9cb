/// Countries, capitals, large cities, states and regions by their English names.
public enum Places {
  /// Whether the list has the name; the key is that of all its words, parted by one space: `new york`.
  public static func contains(_ key: WordKey) -> Bool { names.contains(key) }

  /// Words that end the name of a place: `Marlow County`.
  static let endings = WordSet(
    """
    county city town village river lake lakes creek mountain mountains island islands isle street avenue
    road lane drive boulevard square park bay beach airport valley province region district peninsula sea
    ocean gulf strait straits desert canyon bridge heights springs hills hill falls forest harbor
    harbour port station tower towers plaza highway parkway reservoir dam glacier volcano basin delta coast
    shore territory oblast prefecture parish borough township republic kingdom emirates states federation
    stadium arena palace castle prison jail camp base garden gardens zoo cemetery canal pass ridge cove
    point cape strip bank junction crossing terminal pier quay dock docks wharf mall
    """)

  /// Words that begin one: `Lake Tana`.
  static let openings = WordSet(
    """
    lake mount mt mt. fort port cape san santa los las saint- north south east west northern southern
    eastern western upper lower new greater central camp
    """
  )

  /// As they are written behind the name of a town: `Fla.`
  static let shortStates = WordSet(
    """
    ala. ariz. ark. calif. cal. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. md. mass. mich. minn. miss. mo.
    mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis.
    wyo. d.c. ont. que. b.c. alta. sask. man. n.b. n.s. n.l. nfld. p.e.i.
    """)

  private static let names: WordSet = {
    var set = WordSet(list)
    // Abbreviated states keep their stop.
    for state in WordList(abbreviatedStates) { set.insert(WordKey(state + [0x2E])) }
    return set
  }()

  private static let abbreviatedStates = """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
    ore pa tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va d.c ont que n.s n.b b.c alta
    sask man
    """

  private static let list = """
    afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan
    bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia
    bosnia_and_herzegovina botswana brazil brunei bulgaria burkina_faso burma burundi cambodia cameroon
    canada cape_verde central_african_republic chad chile china colombia comoros congo costa_rica croatia
    cuba cyprus czechia czech_republic denmark djibouti dominica dominican_republic east_timor ecuador egypt
    el_salvador england equatorial_guinea eritrea estonia eswatini ethiopia fiji finland france gabon gambia
    georgia germany ghana greece greenland grenada guatemala guinea guinea-bissau guyana haiti holland
    honduras hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan
    kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania
    mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru
    nepal netherlands new_zealand nicaragua niger nigeria north_korea north_macedonia northern_ireland
    norway oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines poland portugal
    puerto_rico qatar romania russia rwanda samoa san_marino saudi_arabia scotland senegal serbia seychelles
    sierra_leone singapore slovakia slovenia solomon_islands somalia south_africa south_korea south_sudan
    soviet_union spain sri_lanka sudan suriname swaziland sweden switzerland syria taiwan tajikistan
    tanzania thailand tibet togo tonga trinidad trinidad_and_tobago tunisia turkey turkiye türkiye
    turkmenistan tuvalu uganda ukraine uae united_arab_emirates uk u.k. united_kingdom britain great_britain
    us u.s. usa u.s.a. united_states united_states_of_america america uruguay uzbekistan vanuatu vatican
    vatican_city venezuela vietnam wales yemen zambia zimbabwe yugoslavia czechoslovakia ussr europe asia
    africa antarctica north_america south_america latin_america central_america oceania middle_east far_east
    southeast_asia eurasia balkans caucasus scandinavia caribbean sahel sahara siberia crimea donbas donbass
    donetsk luhansk lugansk zaporizhzhia kherson transnistria kashmir punjab gaza gaza_strip west_bank
    golan_heights sinai kurdistan chechnya dagestan catalonia bavaria saxony normandy brittany flanders
    wallonia tuscany sicily sardinia lombardy andalusia alps himalayas arctic atlantic pacific mediterranean
    baltic black_sea red_sea persian_gulf strait_of_hormuz gulf_of_mexico english_channel south_china_sea
    suez_canal panama_canal bosphorus kabul tirana algiers luanda buenos_aires yerevan canberra vienna baku
    nassau manama dhaka minsk brussels thimphu la_paz sarajevo gaborone brasilia sofia ouagadougou
    phnom_penh yaounde ottawa santiago beijing bogota kinshasa brazzaville san_jose zagreb havana nicosia
    prague copenhagen djibouti santo_domingo quito cairo san_salvador asmara tallinn addis_ababa suva
    helsinki paris libreville tbilisi berlin accra athens guatemala_city conakry port-au-prince tegucigalpa
    budapest reykjavik new_delhi delhi jakarta tehran baghdad dublin jerusalem rome kingston tokyo amman
    astana nairobi pristina bishkek vientiane riga beirut monrovia tripoli vilnius antananarivo lilongwe
    kuala_lumpur male bamako valletta nouakchott mexico_city chisinau ulaanbaatar podgorica rabat maputo
    naypyidaw windhoek kathmandu amsterdam wellington managua niamey abuja pyongyang oslo muscat islamabad
    ramallah panama_city port_moresby asuncion lima manila warsaw lisbon doha bucharest moscow kigali riyadh
    edinburgh dakar belgrade freetown bratislava ljubljana mogadishu pretoria cape_town seoul juba madrid
    colombo khartoum stockholm bern damascus taipei dushanbe dodoma bangkok lome tunis ankara ashgabat
    kampala kyiv kiev abu_dhabi london washington washington_dc washington_d.c. montevideo tashkent caracas
    hanoi cardiff sanaa aden lusaka harare belfast new_york new_york_city los_angeles chicago houston
    phoenix philadelphia san_antonio san_diego dallas austin jacksonville fort_worth columbus san_francisco
    indianapolis seattle denver boston el_paso nashville detroit oklahoma_city portland las_vegas memphis
    louisville baltimore milwaukee albuquerque tucson fresno sacramento kansas_city mesa atlanta omaha
    colorado_springs raleigh miami long_beach virginia_beach oakland minneapolis tulsa tampa new_orleans
    cleveland anchorage honolulu pittsburgh cincinnati st._louis saint_louis st_louis orlando newark buffalo
    salt_lake_city birmingham baton_rouge richmond des_moines boise charleston brooklyn manhattan queens
    bronx harlem hollywood silicon_valley beverly_hills palm_beach mar-a-lago wall_street broadway
    times_square central_park capitol ferguson charlottesville fairbanks juneau columbine uvalde parkland
    benghazi guantanamo guantanamo_bay ground_zero alabama alaska arizona arkansas california colorado
    connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
    massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey
    new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina
    south_dakota tennessee texas utah vermont virginia washington_state west_virginia wisconsin wyoming
    carolina dakota district_of_columbia guam d.c. dc midwest new_england appalachia deep_south west_coast
    east_coast toronto montreal vancouver calgary edmonton winnipeg quebec quebec_city ontario
    british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick newfoundland halifax yukon
    nunavut manchester liverpool leeds sheffield bristol glasgow newcastle nottingham leicester coventry
    hull bradford cambridge oxford york brighton plymouth southampton portsmouth aberdeen dundee swansea
    derry cornwall devon kent sussex essex yorkshire lancashire westminster whitehall hamburg munich cologne
    frankfurt stuttgart dusseldorf düsseldorf leipzig dresden nuremberg bremen hanover marseille lyon
    toulouse nice nantes strasbourg bordeaux lille calais barcelona valencia seville bilbao malaga zaragoza
    milan naples turin palermo genoa bologna florence venice geneva zurich zürich basel lausanne davos
    rotterdam the_hague hague utrecht antwerp ghent bruges salzburg innsbruck krakow kraków gdansk lodz
    wroclaw poznan lviv kharkiv odesa odessa dnipro mariupol bakhmut bucha kramatorsk sevastopol
    st._petersburg saint_petersburg st_petersburg novosibirsk yekaterinburg kazan sochi vladivostok
    volgograd kursk belgorod rostov grozny gothenburg malmo bergen aarhus turku istanbul izmir antalya
    diyarbakir aleppo homs idlib raqqa latakia mosul basra fallujah tikrit kirkuk erbil tel_aviv haifa
    nazareth bethlehem hebron nablus rafah khan_younis mecca medina jeddah dubai sharjah alexandria giza
    luxor casablanca marrakech lagos kano ibadan johannesburg durban soweto mombasa kisumu entebbe mumbai
    bombay kolkata calcutta chennai bangalore bengaluru hyderabad ahmedabad pune lucknow jaipur amritsar
    srinagar karachi lahore peshawar rawalpindi quetta kandahar herat chittagong shanghai guangzhou shenzhen
    wuhan chengdu chongqing tianjin nanjing hong_kong macau xinjiang guangdong hubei sichuan inner_mongolia
    osaka kyoto yokohama nagoya sapporo hiroshima nagasaki fukushima okinawa busan incheon ho_chi_minh_city
    saigon da_nang chiang_mai phuket yangon mandalay penang bali surabaya medan aceh cebu davao mindanao
    sydney melbourne brisbane perth adelaide hobart darwin queensland new_south_wales tasmania auckland
    christchurch sao_paulo são_paulo rio_de_janeiro salvador recife manaus medellin cali cartagena maracaibo
    guayaquil cusco cordoba rosario guadalajara monterrey tijuana juarez ciudad_juarez cancun acapulco
    chiapas sinaloa
    """
}
