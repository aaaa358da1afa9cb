/// Pairs of names, a line each, of which one article has the left and another one the right.
///
/// A side is a name (`Ms Okafor`), which then speaks in a sentence of its own, or a passage whose last quotation is meant. A
/// line without a bar is one passage: its first and its last quotation are meant.
enum NamePairs {
  /// One person, or one body.
  static let together: [String: String] = [
    "transliterations": """
    Oleksandr Melnyk | Aleksandr Melnik
    Oleksandr Hrytsenko | Alexander Gritsenko
    Yusuf Demirel | Youssef Demirel
    Yusuf Haddad | Yousef Hadad
    Bashar al-Asad | Bashar Assad
    Muammar al-Qadhafi | Moammar Gadhafi
    Mohammed Abdel-Rahman | Muhammad Abdulrahman
    Mohamed El-Naggar | Mohammed El Naggar
    Khalid al-Faleh | Khaled Falih
    Hussein Nasser | Hossein Naser
    Sergei Shevchuk | Serhiy Shevchuk
    Yevgeny Morozov | Evgeni Morozov
    Yekaterina Sorokina | Ekaterina Sorokina
    Dmytro Kulyk | Dmitry Kulik
    Andriy Bondarenko | Andrei Bondarenko
    Volodymyr Tkachuk | Vladimir Tkachuk
    Mykola Hordiienko | Nikolai Gordienko
    Vyacheslav Chernov | Viacheslav Tchernov
    Aleksei Khrustalyov | Alexey Khrustalev
    Fyodor Semyonov | Fedor Semenov
    Yulia Kovalchuk | Yuliya Kovalchuk
    Natalia Zhukova | Natalya Zhukova
    Ksenia Belova | Xenia Belova
    Pyotr Lebedev | Petr Lebedev
    Jamal Khashmiri | Jamal Kashmiri
    Osama Bin Ladin | Usama bin Laden
    Ayman al-Zawahiri | Ayman Zawahri
    Abd al-Fattah Saleh | Abdel Fattah Salih
    Omar al-Bashir | Omer Bashir
    Kim Jong-un | Kim Jong Un
    Park Geun-hye | Park Geun Hye
    Tsai Ing-wen | Tsai Ing Wen
    Jürgen Müller | Juergen Mueller
    Björn Åkesson | Bjorn Akesson
    Łukasz Wiśniewski | Lukasz Wisniewski
    Đorđe Petrović | Djordje Petrovic
    Željko Marić | Zeljko Maric
    İbrahim Yıldız | Ibrahim Yildiz
    Jean-Michel Dupré | Jean Michel Dupre
    Nguyễn Văn Minh | Nguyen Van Minh
    Recep Karadağ | Recep Karadag
    Christos Papadakis | Hristos Papadakis
    Giorgos Stavrou | Yorgos Stavrou
    Binyamin Levi | Benjamin Levy
    Chaim Herzberg | Haim Herzberg
    Mahmud Ahmadi | Mahmoud Ahmady
    Abdulla Yameen | Abdullah Yamin
    Søren Østergaard | Soren Ostergaard
    """,
    "titles and short names": """
    President Maria Delgado | Delgado
    Prime Minister Arjun Mehta | Mr Mehta
    Ms Okafor | Okafor
    Mr Reyes | Mr Reyes
    Sen. Robert Halloran | Bob Halloran
    Dr. Miriam Stein | Professor Stein
    Sir Alan Whitcombe | Alan Whitcombe
    Baroness Helena Ashdown | Lady Ashdown
    Lt. Gen. Thomas Brandt | General Brandt
    Capt. Rosa Jimenez | Rosa Jimenez
    Judge Harold Penn | Justice Penn
    James T. Colburn | James Colburn
    J. T. Colburn | James Colburn
    Maria Fernanda Lopez Ortiz | Maria Fernanda Lopez
    Gabriel Ríos Castellanos | Gabriel Ríos
    William Hargreave | Bill Hargreave
    Elizabeth Thornbury | Liz Thornbury
    Katherine Doyle | Kate Doyle
    Edward Marsh Jr. | Edward Marsh
    Robert “Bobby” Tull | Bobby Tull
    Anthony Falcone | Tony Falcone
    Margaret Pell | Peggy Pell
    Theodore Vance | Ted Vance
    Christopher Olumide | Chris Olumide
    Ana-Sofia Barros | Ana Sofia Barros
    Ludwig van der Berg | Ludwig Van Der Berg
    Pieter de Vries | De Vries
    Carlos de la Fuente | De la Fuente
    Fatima Al Mansoori | Fatima al-Mansouri
    Chancellor Greta Winkler | Winkler
    Abigail Stone | Abby Stone
    Samantha O'Neill | Sam O’Neill
    Sean O'Brien | Sean O’Brien
    Mayor Lucy Hatch | Lucy Hatch, the mayor
    Jonathan McAllister | Jon McAllister
    Steven Pratt | Stephen Pratt
    Catherine Blum | Cathy Blum
    Nathaniel Hoxha | Nate Hoxha
    Ian MacDonald | Ian McDonald
    Philip Grey | Phillip Gray
    Sara Lindqvist | Sarah Lindquist
    Geoffrey Tran | Jeffrey Tran
    """,
    "roles": """
    “The quay is closed,” said harbour master Ines Okafor. | “Nobody was hurt,” the harbour master said.
    Ines Okafor, the harbour master, said: “The quay is closed.” | “Nobody was hurt,” the harbour master told reporters.
    “The quay is closed,” said museum director Paula Brandt. | “Nobody was hurt,” the museum’s director said.
    “It was late,” said Tomas Lind, the chief executive of Northline. | “It was late,” said Northline’s boss.
    “It was late,” said Kew Mayor Adaeze Bello. | “We waited,” said the mayor of Kew.
    The operator, Northline Ferries, said: “It was late.” | The operator said it was sorry. “We waited,” it said.
    “It was late,” said fire chief Marta Ruiz. | “We waited,” the fire chief said.
    “It was late,” said Education Minister Paul Adeyemi. | “We waited,” the education minister said.
    “It was late,” said Ruth Cole, the transport secretary. | “We waited,” the transport secretary said.
    “It was late,” said prosecutor Lea Fischer. | “We waited,” the prosecutor said.
    “It was late,” said Judge Amir Saleh. | “We waited,” the judge said.
    “It was late,” said police chief Joan Ward. | “We waited,” the police chief told the council.
    “It was late,” said union leader Olga Petrescu. | “We waited,” the union’s leader said.
    “It was late,” said Salim Rashid, the ferry’s captain. | “We waited,” the captain of the ferry said.
    “It was late,” said Elif Kaya, the governor of the central bank. | “We waited,” the central bank governor said.
    “It was late,” said Anneke Post, who runs the museum. | “We waited,” the museum’s director said.
    “It was late,” said harbour master Daniel Strand. | “We waited,” said harbour master David Strand.
    “It was late,” said Helen Orme, the airport’s chief executive. | “We waited,” said airport boss Hilary Orme.
    “It was late,” said Simon Teale, a lawyer. | Teale said: “We waited.”
    “It was late,” said coach Dan Amadi. Grace Amadi was there. | “We waited,” said the coach, Amadi.
    “It was late,” said Ana Reyes, a baker. “No,” said Tomas Reyes, the mayor. | “We waited,” said Mayor Reyes.
    “It was late,” said hospital director Owen Lathom. | “We waited,” said Owen Laythom, director of the hospital.
    """,
    "organisations": """
    the International Maritime Organization | the IMO
    the International Monetary Fund | the IMF
    the World Health Organization | WHO
    the European Union | the EU
    the Kew Harbour Authority | the KHA
    the Department of Transportation | the Transportation Department
    the Ministry of Defence | the Defence Ministry
    the Ministry of Health | the health ministry
    the U.S. Department of Justice | the Justice Department
    the Federal Bureau of Investigation | the FBI
    Northline Ferries Ltd | Northline Ferries
    Northline Ferries | Northline
    Brackwater Holdings Inc. | Brackwater Holdings
    the North Atlantic Treaty Organization | Nato
    the National Union of Seafarers | the NUS
    Human Rights Watch | HRW
    the United Nations | the U.N.
    the UN | the U.N.
    the Organisation for Harbour Safety | the Organization for Harbor Safety
    the Ports & Piers Union | the Ports and Piers Union
    the Transport Workers Union | the Transport Workers’ Union
    the Nurses’ Federation | the nurses’ union
    the Centers for Disease Control and Prevention | the CDC
    the Royal Society for the Protection of Birds | the RSPB
    the University of Kew | Kew University
    the Coast Guard | the coastguard
    the Securities and Exchange Commission | the SEC
    the Food and Drug Administration | the FDA
    the International Committee of the Red Cross | the ICRC
    the Department of Homeland Security | DHS
    the Kew Police Department | Kew Police
    the Kew City Council | the City Council of Kew
    the Tamoka District Health Board | the district health board
    the Médecins du Port federation | the Medecins du Port federation
    """,
  ]

  /// Two people, two bodies, or somebody and who speaks for them.
  static let apart: [String: String] = [
    "one surname": """
    Jane Keller | John Keller
    Paul Keller | Paula Keller
    Daniel Marsh | Danielle Marsh
    Francis Boyle | Frances Boyle
    Victor Lam | Victoria Lam
    George Whitby | Georgina Whitby
    Oleksandr Koval | Oleksandra Koval
    Igor Sidorov | Irina Sidorova
    Mr Halloran | Mrs Halloran
    Ali Hassan | Ali Hussein
    Mohammed Ali | Mohammed Salim
    Kim Jong-un | Kim Jong-il
    Kim Jong-un | Kim Yo-jong
    Lee Soo-jin | Lee Soo-min
    Wang Wei | Wang Lei
    Chen Li | Chen Lin
    Juan Carlos Ruiz | Juan Pablo Ruiz
    Maria Teresa Gomez | Maria Elena Gomez
    Robert Miller | Roger Miller
    J. Miller | Roger Miller
    William Ford | Wilma Ford
    Peter Carlson | Peter Carlton
    Thomas Brown | Thomas Browning
    Anders Hansen | Anders Jansen
    Luis Marin | Luis Martin
    Susan Clark | Susan Clarkson
    Ben Harris | Ben Harrison
    Neil Wood | Neil Woods
    Max Stein | Max Stern
    Ron Paul | Paul Ron
    Christopher Evans | Christine Evans
    Alexander Petrov | Alexandra Petrova
    “It was late,” said Ana Reyes. “We waited,” said her brother Tomas Reyes.
    “It was late,” said Ana Reyes, a baker. | “We waited,” said Tomas Reyes, a baker.
    “It was late,” said Daniel Strand, a baker. | “We waited,” said David Strand, a pilot.
    “It was late,” said Ana Reyes, a baker. “No,” said Tomas Reyes, the mayor. | “We waited,” said Reyes, a diver.
    """,
    "roles and relatives": """
    “It was late,” said harbour master Ines Okafor. | “We waited,” the deputy harbour master said.
    “It was late,” said harbour master Ines Okafor. | “We waited,” the former harbour master said.
    “It was late,” said harbour master Ines Okafor. | “We waited,” said harbour master Tomas Reyes.
    “It was late,” said Kew Mayor Adaeze Bello. | “We waited,” said the mayor of Brackwater.
    “It was late,” said Ukrainian President Olena Koval. | “We waited,” the Russian president said.
    “It was late,” said Mayor Adaeze Bello. | “We waited,” said a spokesman for Mayor Bello.
    “It was late,” said Adaeze Bello. | “We waited,” said Bello’s spokeswoman.
    “It was late,” said Adaeze Bello, the mayor. | “We waited,” said Dana Marsh, a spokeswoman for the mayor.
    “It was late,” said Adaeze Bello. | “We waited,” said Adaeze Bello’s brother.
    “It was late,” said Adaeze Bello. | “We waited,” said Bello’s lawyer.
    Tomas Reyes was on the quay. “It was late,” his mother said. | Sven Dahl was on the quay. “We waited,” his mother said.
    “It was late,” a passenger said. | “We waited,” a passenger said.
    “It was late,” said Ines Okafor, the union’s leader. | “We waited,” the airport’s director said.
    “It was late,” said Education Minister Paul Adeyemi. | “We waited,” the health minister said.
    “It was late,” said harbour pilot Sven Dahl. | “We waited,” a harbour pilot said.
    “It was late,” said Judge Amir Saleh. “No,” said Judge Ruth Cole. | “We waited,” the judge said.
    """,
    "organisations": """
    the Kew Harbour Authority | the Kew Airport Authority
    the Ministry of Health | the Ministry of Defence
    the Bank of Kew | the Bank of Ostria
    Northline Ferries | Northgate Ferries
    First National Bank | First National Trust
    the IMF | the IMO
    the World Health Organization | the World Trade Organization
    Kew Police | Brackwater Police
    the United Nations | United Airlines
    the University of Kew | Kew Hospital
    the Nurses’ Federation | the Teachers’ Federation
    the National Rail Union | the National Rail Authority
    the Labour Party | the Labour Ministry
    Northline | the Northline Pilots Union
    the Transport Ministry | the Transport Workers Union
    the State Department | the Treasury Department
    the Kew City Council | the Kew County Council
    the Nurses’ Federation | the pilots’ union
    Marlow International | Bill Marlow
    “It was late,” Northline said. | “We waited,” said a spokeswoman for Northline.
    “It was late,” Northline said. | “We waited,” said Northline spokesman Tom Wells.
    “It was late,” Northline said. | “We waited,” said Northline’s chief executive.
    """,
  ]

  /// Two who are apart, of whom one speaks for the other.
  static let related = """
    “It was late,” said Mayor Adaeze Bello. | “We waited,” said Dana Marsh, a spokeswoman for Mayor Bello.
    “It was late,” said Adaeze Bello. | “We waited,” said Bello’s spokeswoman, Dana Marsh.
    “It was late,” said Adaeze Bello. | “We waited,” said Bello’s spokeswoman.
    “It was late,” said Adaeze Bello. | “We waited,” said a spokesman for Adaeze Bello.
    “It was late,” Northline said. | “We waited,” said Northline spokesman Tom Wells.
    “It was late,” Northline said. | “We waited,” said a spokeswoman for Northline.
    “It was late,” Northline said. | “We waited,” said Florence Berg, the chief executive of Northline.
    “It was late,” said Adaeze Bello. | “We waited,” said Bello’s lawyer, Simon Teale.
    """
}
