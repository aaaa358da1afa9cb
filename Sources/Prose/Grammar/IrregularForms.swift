/// Forms that follow no rule, and the dictionary forms that the treebanks give them.
enum IrregularForms {
  /// `be` and the other auxiliaries, with their clitics.
  static let auxiliaries = table(
    """
    be am is are was were been being 'm 're
    be 's
    have 've has had having
    do does did done doing
    will wo 'll
    would 'd
    can ca
    shall sha
    get gets got gotten getting
    """)

  /// A line holds a verb and its past forms; what is regular is not here.
  static let verbs = table(
    """
    arise arose arisen
    awake awoke awoken
    bear bore borne born
    beat beaten
    become became
    begin began begun
    bend bent
    bet bet
    bid bid bade bidden
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burn burnt
    burst burst
    buy bought
    cast cast
    catch caught
    choose chose chosen
    cling clung
    come came
    cost cost
    creep crept
    cut cut
    deal dealt
    die dying
    dig dug
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fling flung
    fly flew flown
    forbid forbade forbidden
    forecast forecast
    foresee foresaw foreseen
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    give gave given
    go went gone goes
    grind ground
    grow grew grown
    hang hung
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    leap leapt
    learn learnt
    leave left
    lend lent
    let let
    lie lain lying
    light lit
    lose lost
    make made
    mean meant
    meet met
    mistake mistook mistaken
    overcome overcame
    overtake overtook overtaken
    overthrow overthrew overthrown
    pay paid
    plead pled
    prove proven
    put put
    quit quit
    read read
    rid rid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    saw sawn
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    sew sewn
    shake shook shaken
    shed shed
    shine shone
    shoot shot
    show shown
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    slide slid
    speak spoke spoken
    speed sped
    spend spent
    spill spilt
    spin spun
    split split
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stride strode
    strike struck stricken
    strive strove striven
    swear swore sworn
    sweep swept
    swell swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    tie tying
    understand understood
    undertake undertook undertaken
    undergo underwent undergone
    uphold upheld
    upset upset
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    wind wound
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    write wrote written
    add added adding
    """)

  static let nouns = table(
    """
    man men
    woman women
    child children
    person people
    foot feet
    tooth teeth
    goose geese
    mouse mice
    ox oxen
    life lives
    wife wives
    knife knives
    half halves
    leaf leaves
    loaf loaves
    thief thieves
    wolf wolves
    shelf shelves
    calf calves
    self selves
    analysis analyses
    basis bases
    crisis crises
    thesis theses
    hypothesis hypotheses
    diagnosis diagnoses
    criterion criteria
    phenomenon phenomena
    spokesman spokesmen
    spokeswoman spokeswomen
    businessman businessmen
    congressman congressmen
    policeman policemen
    fisherman fishermen
    gunman gunmen
    fireman firemen
    chairman chairmen
    lens lenses
    bus buses
    gas gases
    series series
    species species
    news news
    politics politics
    """)

  static let degrees = table(
    """
    good better best
    bad worse worst
    far farther further farthest furthest
    much more most
    little less least
    """)

  /// Pronouns, articles and the like.
  static let closed = table(
    """
    I i me
    we us
    he him
    they them 'em
    you ya
    who whom
    this these
    that those
    a an
    not n't
    """)

  /// Each line is a dictionary form and the forms that lead to it.
  private static func table(_ lines: String) -> [WordKey: String] {
    var table: [WordKey: String] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for form in words.dropFirst() { table[WordKey(form)] = words[0] }
    }
    return table
  }
}
