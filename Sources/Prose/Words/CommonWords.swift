/// Words that begin sentences or stand in titles, so that a capital on them says nothing.
enum CommonWords {
  /// Words of grammar: never in a name, wherever they stand.
  static let function = WordSet(
    """
    the a an this that these those he she it they we i you me him her us them his hers its their theirs our
    ours my mine your yours who whom whose which what when where why how if unless because although though
    while whereas since until till before after during despite except without within throughout towards
    toward onto upon into from with about against among amongst around as at by for in of on to off out over
    under up down between beyond through via per than then and or but nor so yet not no yes is are was were
    be been being am has have had having do does did done will would shall should can could may might must
    cannot isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't
    haven't hadn't i'm i've i'll i'd it's that's there's he's she's we're we've we'll they're they've you're
    you've you'll let's what's who's here's both each every either neither some any many much more most few
    several all such same other others another own only just even also too very there here now again ever
    never always often once twice himself herself itself themselves myself yourself ourselves anyone
    everyone someone nobody everybody somebody nothing everything something anything none one's let
    """)

  /// Words that often begin a sentence; a capital that follows begins a name of its own.
  static let openers = WordSet(
    """
    according yesterday today tonight tomorrow perhaps maybe still meanwhile however moreover furthermore
    nevertheless nonetheless instead indeed thus hence therefore otherwise overall later earlier soon
    recently previously formerly currently eventually finally initially originally first second third next
    last lastly firstly secondly earlier like unlike amid amidst along alongside across above below behind
    beneath beside besides following regarding concerning considering including given asked speaking writing
    appearing meeting calling citing quoting using saying adding noting telling seeing looking taking making
    getting going coming being having based born known thanks thank please look see read watch listen hear
    say says said think know note remember imagine consider suppose suddenly apparently reportedly allegedly
    clearly obviously certainly surely probably possibly unfortunately fortunately sadly happily luckily
    interestingly surprisingly importantly similarly likewise additionally elsewhere everywhere somewhere
    nowhere outside inside near nearby nearly almost about roughly approximately around some two three four
    five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands millions billions
    dozens half part much less little great good bad big new old young best worst better worse more less
    least early late long short high low right wrong left sure fine okay ok well oh ah hey hello hi dear
    sorry why whatever whoever whenever wherever whichever whether rather quite pretty enough ever so-called
    police officials authorities investigators prosecutors witnesses residents critics supporters opponents
    protesters experts analysts scientists researchers doctors lawyers people women men children students
    parents families voters lawmakers leaders members soldiers troops workers teachers reporters journalists
    officers firefighters rescuers crews news reports sources data figures polls results shares stocks
    prices sales markets oil gas gold trade talks negotiations relations sanctions tensions violence
    fighting war peace security health education money business work life death time things times days weeks
    months years home world country countries nation nations state states city government opposition
    military army court judge president minister prime senator governor mayor chief director former mr mrs
    ms dr under-fire under plus minus versus vs via per re back forward ahead apart aside away once twice
    again since every everybody everything everyone everywhere another anybody anyway anytime sometimes
    usually generally typically normally mostly mainly largely partly fully increasingly gradually slowly
    quickly immediately directly exactly actually really basically essentially ultimately simply frankly
    honestly personally seriously literally absolutely definitely naturally traditionally historically
    politically economically legally technically theoretically hopefully ironically curiously oddly
    strangely notably specifically particularly especially crucially critically anger fear hope love hate
    truth fact facts question questions answer answers problem problems reason reasons evidence proof photo
    photos video videos image images picture pictures story stories article articles update updates breaking
    exclusive analysis opinion editorial comment comments related advertisement share subscribe click
    continue copyright correction clarification editors editor's editor image file getty caption let's try
    keep stop start begin make take give go come get put set turn call ask tell show find leave bring help
    """)
}
