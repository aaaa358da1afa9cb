/// Words that make a name one of an organisation.
enum OrganizationWords {
  /// As the last word: `Harbour Authority`.
  static let endings = WordSet(
    """
    inc inc. corp corp. ltd ltd. llc plc co co. ag sa nv gmbh spa ab asa lp llp company companies
    corporation group holdings holding partners industries enterprises ventures systems technologies
    solutions services brothers bros bros. sons associates ministry department dept dept. university college
    school academy institute institution polytechnic police constabulary council committee commission
    subcommittee agency authority court tribunal party union association federation confederation league
    society foundation trust fund bank banks bancorp board bureau office administration service senate
    parliament congress assembly legislature government cabinet secretariat news times post journal herald
    tribune gazette guardian telegraph mail express observer chronicle examiner inquirer sentinel globe
    dispatch register monitor independent magazine review press radio television broadcasting network
    networks media studios studio pictures entertainment records hospital clinic infirmary church cathedral
    mosque synagogue temple diocese airlines airways airline air railways railway rail motors electric oil
    gas petroleum energy power steel mining chemical chemicals pharmaceuticals pharmaceutical pharma
    laboratories labs software bank insurance financial capital securities investments investment exchange
    markets stores supermarkets foods brewery breweries forces force army navy guard corps brigade regiment
    battalion division squadron command fleet militia front movement brotherhood alliance coalition campaign
    ferries lines shipping center centre club fc united rovers athletic wanderers city-council museum library gallery theatre
    theater orchestra ballet opera choir observatory laboratory survey consortium organization organisation
    order tribe nation chamber caucus conference congregation initiative project network cooperative
    co-operative syndicate cartel gang authorities ngo charity watch international treasury directorate
    inspectorate taskforce staff conservancy
    """)

  /// As the first word, before `of` or `for`: `Bank of England`.
  static let openings = WordSet(
    """
    department ministry university college institute institutes bank house church court board council
    committee commission office bureau agency association federation union league society academy school
    chamber organization organisation centers centre center centres museum library voice radio group
    alliance conference fund foundation trust international secretariat directorate guild brotherhood
    movement front party army citizens doctors physicians reporters knights national coalition campaign
    """)

  /// Names that are known without such a word.
  static let known = WordSet(
    """
    kremlin pentagon bundestag bundeswehr duma knesset senate congress parliament treasury politburo
    interpol europol reuters bloomberg guardian politico axios aljazeera al-jazeera tass ria interfax xinhua
    afp ap bbc cnn msnbc cnbc abc nbc cbs npr pbs fox itv sky breitbart buzzfeed vox slate salon newsweek
    economist spiegel bild monde figaro times facebook twitter google apple amazon microsoft tesla spacex
    boeing airbus netflix uber lyft intel nvidia ibm oracle instagram whatsapp youtube tiktok telegram
    snapchat reddit linkedin alphabet meta openai samsung huawei alibaba tencent baidu sony toyota honda
    nissan volkswagen bmw daimler porsche audi ford chrysler fiat renault peugeot siemens bosch bayer basf
    pfizer moderna astrazeneca novartis roche merck biontech walmart costco ikea starbucks mcdonald's nestle
    unilever shell exxon exxonmobil chevron gazprom rosneft lukoil aramco totalenergies glencore barclays
    hsbc citigroup goldman jpmorgan deloitte kpmg pwc mckinsey lufthansa ryanair easyjet qantas emirates
    fedex ups hamas hezbollah taliban isis isil daesh al-qaida al-qaeda fatah houthis houthi boko al-shabaab
    ukip labour likud greenpeace unicef unesco unhcr amnesty oxfam nato asean opec mercosur brexit-party
    wikileaks cambridge-analytica fed wagner roscosmos nasa fbi cia nsa white_house new_york_times
    wall_street_journal washington_post associated_press capitol_hill fox_news truth_social new_york_post
    los_angeles_times financial_times supreme_court high_court red_cross red_crescent scotland_yard
    downing_street house_of_commons house_of_lords house_of_representatives european_union united_nations
    islamic_state security_council european_commission european_parliament european_council world_bank
    federal_reserve air_force coast_guard national_guard secret_service goldman_sachs morgan_stanley
    general_motors general_electric jpmorgan_chase bank_of_america deutsche_bank credit_suisse wells_fargo
    boko_haram al_qaeda al_qaida al_jazeera black_lives_matter muslim_brotherhood national_rifle_association
    planned_parenthood doctors_without_borders proud_boys oath_keepers tory_party republican_party
    democratic_party conservative_party labour_party green_party tea_party special_branch people's_party
    european_central_bank international_monetary_fund world_health_organization homeland_security
    justice_department state_department
    """)

  /// Capitals that are no name of anybody.
  static let commonAcronyms = WordSet(
    """
    am pm a.m. p.m. tv dna rna id gdp ok aids hiv dvd cd gps suv suvs ufo iq phd md est edt gmt bst pst pdt
    cet utc ptsd ai it pr vip isp usb pdf url faq diy bbq mri ct er icu abv atm pin sms lgbt lgbtq lgbtq+
    bce ce ad bc ceo cfo coo cto mp mps pc vp hr r&d mph kph cctv covid covid-19 sars mers ppe pcr nft etf
    ipo rpm wmd wmds ied ieds icbm fyi asap aka rip usd eur gbp breaking update exclusive opinion video
    watch photo photos read more related advertisement i ii iii iv
    """)
}
