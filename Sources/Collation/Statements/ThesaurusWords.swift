/// The words of the thesaurus, written for it: what reporters of one event call the same thing.
///
/// A line is a meaning: its name, a colon, and dictionary forms. `lay_off` is a verb with its particle, `at_large` a
/// noun with its preposition, `reach_deal` a verb with its object. A word may stand in several lines; words that are
/// only near each other (`injured`, `killed`) stand in different ones, for a slot is one question.
enum ThesaurusWords {
  /// What happens.
  static let events = """
    die: die kill dead death drown perish fatality fatal lose_life claim_life succumb slay toll deadly murder victim
    hurt: hurt injure injury wound wounded injured injur maim
    treat: treat treatment
    survive: survive survivor survival
    miss: missing unaccounted
    arrest: arrest detain apprehend nab seize_suspect take_custody in_custody custody hold_custody under_arrest detention
    charge: charge indict accuse prosecute indictment
    jail: jail imprison sentence incarcerate lock_up
    free: free release liberate set_free bail
    captive: captive hostage
    held: hold captive in_captivity
    escape: escape flee at_large abscond on_run run_away get_away
    convict: convict find_guilty guilty conviction
    acquit: acquit acquitt not_guilty clear_charge acquittal exonerate innocent
    rescue: rescue save pull_out
    evacuate: evacuate evacuation
    displace: displace homeless
    strand: strand stranded maroon
    steal: steal pinch rob swipe nick loot snatch burgle theft robbery thief make_off thieve
    attack: attack assault raid strike_at ambush
    shoot: shoot shooting fire gunfire shot gunshot open_fire gunman gun_down
    stab: stab stabbing knife
    explode: explode explosion blast blow_up detonate detonation bombing
    burn: burn fire blaze inferno wildfire
    sink: sink capsize founder go_down roll_over overturn sinking keel_over shipwreck roll_side
    crash: crash collide come_down plunge smash collision derail derailment wreck
    collapse: collapse cave_in fall_down give_way crumble
    fail: fail failure break_down breakdown malfunction fault faulty
    succeed: succeed success successful succes
    close: close shut closure shut_down close_down closed cease_operation shutdown closing
    open: open reopen reopening opening
    begin: begin start commence open get_underway get_under_way break_out launch kick_off erupt onset outbreak
    end: end finish conclude cease stop halt over
    resume: resume restart continue go_on carry_on
    last: last run go_on take continue drag_on stretch
    delay: delay postpone put_off defer push_back adjourn
    cancel: cancel scrap call_off axe ax abandon cancellation
    meet: meet talk talks meeting summit negotiation negotiate gather conference convene gathering mediation discuss
    hold: hold take_place stage happen
    leave: leave depart set_off sail departure
    arrive: arrive arrival land
    launch: launch take_off lift_off blast_off
    agree: agree agreement deal accord pact treaty settlement settle reach_deal strike_deal
    sign: sign signing ink signature
    approve: approve pass ratify endorse adopt back uphold greenlight clear approval passage
    reject: reject turn_down vote_down veto defeat strike_down throw_out block quash rejection dismiss
    support: support back favor favour endorse in_favor
    oppose: oppose against opposition object
    vote: vote ballot poll cast_ballot voter turnout election
    win: win beat defeat triumph victory overcome
    lose: lose loss defeat
    elect: elect election
    resign: resign quit step_down stand_down resignation leave_post step_aside
    fire_person: sack fire dismiss oust
    lay_off: lay_off layoff cut_job redundant redundancy job_cut cut downsize make_redundant shed
    hire: hire recruit appoint employ
    employ: employ work employee worker staff workforce employment
    strike: strike walkout stoppage walk_out industrial_action
    protest: protest demonstrate rally march demonstration rallies demonstrator protester marcher
    rise: rise climb increase grow jump surge soar up gain higher go_up increas advance rally
    fall: fall drop decline decrease slump tumble plunge sink lower slip down go_down shrink
    high: high higher more
    low: low lower less fewer
    cost: cost price bill pay_for expense priced worth_of
    worth: worth value valued estimate_at fetch
    fine: fine penalty fined penalise penalize
    pay: pay payment
    insure: insure insured insurance
    offer: offer propose proposal
    demand: demand want call_for
    promise: promise vow pledge
    buy: buy purchase acquire acquisition takeover
    sell: sell sale
    donate: donate donation
    sue: sue lawsuit take_court
    blame: blame fault
    cause: cause lead_to result_in spark trigger due
    warn: warn warning alert raise_alarm caution sound_alarm alarm
    tell: report notify inform flag
    ignore: ignore disregard overlook neglect
    answer: answer reply respond response take_question field_question
    apologize: apologize apologise apology
    invite: invite invitation
    visit: visit tour
    attend: attend turn_up attendance show_up attendee
    test: test trial examine
    inspect: inspect inspection certify check
    repair: repair fix mend repairs
    build: build construct erect
    carry: carry transport
    aboard: aboard on_board onboard
    find: find discover recover turn_up locate discovery
    name: name identify
    vaccinate: vaccinate immunize immunise inoculate shot jab dose vaccination re-vaccinate revaccinate vaccine
    infect: infect case infection infected sick ill sicken contract
    hospitalize: hospitalize hospitalise in_hospital hospital
    confirm: confirm confirmation
    capture: capture seize overrun take_control retake conquer
    retreat: retreat withdraw pull_out withdrawal
    deploy: deploy send dispatch deployment
    divorce: divorce split separate
    marry: marry wed wedding marriage
    born: born birth
    silence: silence gag muzzle
    overload: overload overloaded overcrowded
    refuse: refuse refusal
    cheer: cheer applaud applause hoot ovation clap
    jeer: jeer boo heckle
    ban: ban prohibit outlaw forbid
    allow: allow permit let legalize legalise
    extend: extend extension prolong
    accept: accept
    cut: cut reduce slash trim reduction
    earn: earn salary wage pay
    replace: replace succeed replacement
    restore: restore restoration
    outage: outage blackout power_cut
    stay: stay remain
    """

  /// Who and what takes part.
  static let things = """
    company: company firm corporation business manufacturer maker operator carrier corp enterprise
    ship: ship ferry boat vessel cruiser liner trawler yacht
    plane: plane aircraft jet airliner airplane aeroplane airplane jetliner
    car: car vehicle van truck lorry automobile
    train: train locomotive
    storm: storm hurricane typhoon cyclone
    quake: earthquake quake tremor
    crack: crack fracture fissure
    deal: deal agreement accord pact treaty settlement
    bill: bill legislation law measure act
    plan: plan scheme project proposal
    worker: worker staff employee workforce personnel
    police: police officer cop policeman detective
    protester: protester demonstrator marcher
    child: child kid youngster
    boy: boy lad teenager teen youth
    girl: girl teenager teen
    suspect: suspect accused
    thief: thief robber crook raider burglar gang mob
    guard: guard
    insurgent: rebel insurgent militant fighter guerrilla
    soldier: soldier troop serviceman trooper
    leader: leader chief head boss
    letter: letter memo
    fridge: fridge refrigerator
    painting: painting picture artwork canvas
    inquiry: inquiry enquiry investigation probe
    hearing: hearing trial
    army: army military
    government: government administration
    parliament: parliament legislature
    town: town village
    flight: flight departure arrival
    voter: voter electorate
    stock: stock share shares
    power: power electricity
    road: road highway motorway
    student: student pupil
    doctor: doctor physician
    attacker: attacker gunman shooter assailant
    money: money cash
    plant: plant factory
    island: island isle
    operation: operation attempt effort mission
    journey: journey crossing trip run voyage
    test: test trial
    virus: virus disease
    """

  /// Meanings of which one excludes the other, where they are said of the same.
  static let opposites = """
    die survive
    arrest escape
    held free
    arrest free
    convict acquit
    close open
    approve reject
    support oppose
    rise fall
    high low
    win lose
    succeed fail
    capture lose
    capture retreat
    ban allow
    accept reject
    """

  /// Opposite descriptions of one outcome: a matter of framing, not of fact.
  static let outcomes = """
    good: productive constructive fruitful successful success breakthrough progress triumph cordial warm peaceful calm orderly cheer welcome hail praise support applaud popular smooth deal patient
    bad: unproductive fruitless failure collapse setback deadlock stalemate disaster fiasco chaos chaotic violent violence clash tense silence silent jeer boo anger angry furious condemn criticize criticise slam brawl fight bitter acrimonious
    """
}
