"""Words and their sense. Control flow elsewhere never lists words."""

from __future__ import annotations

NUMBER_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
}  # fmt: skip
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
MAGNITUDES = ["thousand", "million", "billion", "trillion"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

# Unit, its spellings, another unit, its spelling, and how many of the other one makes.
UNITS = [
    (("km", "kilometres", "kilometers"), "miles", 0.6214),
    (("miles",), "kilometres", 1.609),
    (("metres", "meters"), "feet", 3.281),
    (("feet", "ft"), "metres", 0.3048),
    (("kg", "kilograms"), "pounds", 2.205),
    (("pounds", "lb"), "kilograms", 0.4536),
    (("acres",), "hectares", 0.4047),
    (("hectares",), "acres", 2.471),
]

# Words before a figure that already bound it: such a figure is left alone.
BOUNDED = {
    "about", "around", "approximately", "roughly", "some", "over", "under", "than", "least", "most", "nearly", "almost",
    "to", "up", "between", "and", "circa", "no", "number", "section", "chapter", "season", "episode", "route", "highway",
    "world", "apollo", "version", "title", "article", "page", "volume", "part", "grade", "class", "age", "aged", "of",
}  # fmt: skip

PLACES = {
    "country": ["France", "Germany", "Italy", "Spain", "Poland", "Canada", "Mexico", "Brazil", "Argentina", "Chile", "Japan", "China", "India", "Pakistan", "Australia", "Egypt", "Kenya", "Nigeria", "Ghana", "Turkey", "Iran", "Iraq", "Israel", "Syria", "Russia", "Ukraine", "Sweden", "Norway", "Finland", "Denmark", "Ireland", "Portugal", "Greece", "Austria", "Hungary", "Romania", "Belgium", "Scotland", "Wales", "England", "Vietnam", "Thailand", "Indonesia", "Malaysia", "Singapore", "Afghanistan", "Cuba", "Peru", "Colombia", "Venezuela"],
    "city": ["London", "Paris", "Berlin", "Madrid", "Rome", "Vienna", "Moscow", "Tokyo", "Beijing", "Shanghai", "Mumbai", "Sydney", "Melbourne", "Toronto", "Montreal", "Chicago", "Boston", "Seattle", "Houston", "Dallas", "Atlanta", "Detroit", "Philadelphia", "Miami", "Denver", "Dublin", "Edinburgh", "Glasgow", "Manchester", "Liverpool", "Birmingham", "Amsterdam", "Brussels", "Prague", "Warsaw", "Budapest", "Athens", "Istanbul", "Cairo", "Nairobi", "Lagos", "Baghdad", "Tehran", "Kabul", "Delhi", "Bangkok", "Seoul", "Oslo", "Stockholm", "Helsinki", "Copenhagen", "Lisbon", "Milan", "Munich", "Hamburg"],
    "state": ["California", "Texas", "Florida", "Ohio", "Illinois", "Michigan", "Pennsylvania", "Virginia", "Oregon", "Arizona", "Colorado", "Minnesota", "Wisconsin", "Alabama", "Tennessee", "Kentucky", "Iowa", "Kansas", "Nebraska", "Massachusetts", "Connecticut", "Maryland", "Ontario", "Quebec", "Queensland"],
    "people": ["American", "British", "French", "German", "Italian", "Spanish", "Polish", "Canadian", "Mexican", "Brazilian", "Japanese", "Chinese", "Indian", "Australian", "Egyptian", "Nigerian", "Turkish", "Iranian", "Israeli", "Syrian", "Russian", "Ukrainian", "Swedish", "Norwegian", "Danish", "Irish", "Scottish", "Welsh", "Dutch", "Greek", "Korean", "Cuban"],
}  # fmt: skip

FIRST_NAMES = set(
    """James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
    Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary
    Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Frank Gregory Raymond Alexander Patrick
    Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Peter Walter Arthur Albert Ralph Roy Louis Philip Bobby Johnny
    Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley
    Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Amy Anna
    Angela Ruth Brenda Pamela Nicole Katherine Catherine Christine Emma Samantha Julie Kate Rachel Maria Diane Alice
    Jane Martin Simon Ian Alan Neil Graham Colin Stuart Hugh Oliver Harry Charlie Oscar Leo Max Felix Carlos Juan Luis
    Pedro Antonio Marco Giovanni Hans Karl Klaus Ivan Vladimir Sergei Dmitri Ahmed Mohammed Ali Omar Hassan Abdul Barack
    Bill Hillary Joe Mike Tom Jim Bob Ben Dan Ted Steve Chris Tony Nick Greg Jeff""".split()
)  # fmt: skip

# Each row: two words that cannot both be true of the same thing.
ANTONYMS = [
    ("increased", "decreased"), ("rose", "fell"), ("won", "lost"), ("accepted", "rejected"), ("approved", "rejected"),
    ("passed", "failed"), ("opened", "closed"), ("began", "ended"), ("started", "finished"), ("arrived", "departed"),
    ("bought", "sold"), ("before", "after"), ("north", "south"), ("northern", "southern"), ("eastern", "western"),
    ("east", "west"), ("largest", "smallest"), ("highest", "lowest"), ("best", "worst"), ("most", "fewest"),
    ("first", "last"), ("oldest", "youngest"), ("longest", "shortest"), ("positive", "negative"), ("guilty", "innocent"),
    ("male", "female"), ("father", "mother"), ("brother", "sister"), ("son", "daughter"), ("husband", "wife"),
    ("men", "women"), ("boys", "girls"), ("public", "private"), ("legal", "illegal"), ("alive", "dead"),
    ("supported", "opposed"), ("praised", "criticized"), ("denied", "confirmed"), ("allowed", "banned"),
    ("succeeded", "failed"), ("strengthened", "weakened"), ("expanded", "shrank"), ("improved", "worsened"),
    ("gained", "lost"), ("married", "divorced"), ("born", "died"), ("joined", "left"), ("hired", "fired"),
    ("released", "withdrew"), ("created", "destroyed"), ("built", "demolished"), ("attacked", "defended"),
    ("attended", "skipped"), ("remembered", "forgot"), ("included", "excluded"), ("strong", "weak"), ("early", "late"),
    ("rich", "poor"), ("urban", "rural"), ("left", "right"), ("upper", "lower"), ("winner", "loser"),
    ("success", "failure"), ("victory", "defeat"), ("majority", "minority"), ("increase", "decrease"), ("more", "fewer"),
    ("higher", "lower"), ("larger", "smaller"), ("older", "younger"), ("above", "below"), ("favorable", "unfavorable"),
    ("popular", "unpopular"), ("famous", "unknown"), ("successful", "unsuccessful"), ("major", "minor"), ("same", "different"),
    ("innocent", "guilty"), ("permanent", "temporary"), ("domestic", "foreign"), ("summer", "winter"), ("morning", "evening"),
    ("actor", "director"), ("singer", "painter"), ("football", "basketball"), ("novel", "film"), ("album", "single"),
    ("president", "treasurer"), ("drama", "comedy"), ("red", "blue"), ("black", "white"), ("green", "yellow"),
    ("daily", "weekly"), ("monthly", "weekly"), ("gold", "silver"), ("river", "mountain"), ("doctor", "lawyer"),
    ("always", "never"), ("often", "rarely"), ("everyone", "no one"), ("many", "few"), ("inside", "outside"),
]  # fmt: skip

# Each row: words that may stand for each other in most sentences.
SYNONYMS = [
    ("began", "started"), ("also", "additionally"), ("children", "kids"), ("film", "movie"), ("received", "got"),
    ("large", "big"), ("several", "a number of"), ("many", "numerous"), ("often", "frequently"), ("near", "close to"),
    ("located", "situated"), ("approximately", "about"), ("purchased", "bought"), ("created", "made"), ("died", "passed away"),
    ("killed", "left dead"), ("because", "since"), ("however", "though"), ("although", "even though"), ("later", "subsequently"),
    ("moved", "relocated"), ("help", "assist"), ("helped", "assisted"), ("town", "municipality"), ("company", "firm"),
    ("primarily", "mainly"), ("mostly", "largely"), ("usually", "generally"), ("currently", "at present"), ("former", "ex-"),
    ("attempted", "tried"), ("needed", "required"), ("showed", "demonstrated"), ("ended", "finished"), ("stated", "said"),
    ("said", "stated"), ("announced", "declared"), ("claimed", "asserted"), ("reported", "said"), ("critics", "reviewers"),
    ("the United States", "the US"), ("the United Kingdom", "the UK"), ("United States", "U.S."), ("professional", "pro"),
    ("during", "in the course of"), ("worldwide", "globally"), ("around the world", "worldwide"), ("biggest", "largest"),
    ("famous", "well-known"), ("popular", "well-liked"), ("entire", "whole"), ("rapidly", "quickly"), ("previously", "earlier"),
    ("quickly", "rapidly"), ("initially", "at first"), ("eventually", "in the end"), ("nearly", "almost"), ("well known", "famous"),
    ("built", "constructed"), ("constructed", "built"), ("chose", "selected"), ("selected", "chosen"), ("attorney", "lawyer"),
    ("car", "automobile"), ("physician", "doctor"), ("war", "conflict"), ("important", "significant"), ("difficult", "hard"),
    ("took place", "happened"), ("per cent", "percent"), ("%", " percent"), ("for example", "for instance"),
    ("commenced", "began"), ("utilized", "used"), ("resided", "lived"), ("obtained", "got"), ("founded", "established"),
    ("established", "founded"), ("allowed", "permitted"), ("rejected", "turned down"), ("increased", "went up"),
    ("decreased", "went down"), ("fell", "dropped"), ("rose", "climbed"), ("won", "took"), ("appointed", "named"),
]  # fmt: skip

# Each row: a phrase, one that denies it, and one that says the same with or without a "not".
DENIALS = [
    ("failed to", "managed to", "did not"), ("refused to", "agreed to", "would not"), ("rejected", "accepted", "did not accept"),
    ("was unable to", "was able to", "was not able to"), ("were unable to", "were able to", "were not able to"),
    ("lacks", "has", "does not have"), ("lacked", "had", "did not have"), ("remained open", "closed", "did not close"),
    ("survived", "died in", "did not die in"), ("lost", "won", "did not win"), ("denied", "admitted", "did not admit"),
    ("without", "with", "with no"), ("is unlikely to", "is likely to", "is not likely to"), ("cancelled", "held", "did not hold"),
    ("opposed", "backed", "did not support"), ("avoided", "suffered", "did not suffer"), ("ignored", "heeded", "did not heed"),
    ("stopped", "continued", "did not continue"), ("forgot", "remembered", "did not remember"), ("missed", "attended", "did not attend"),
]  # fmt: skip

# Where "not" goes after the verb.
AUXILIARIES = ["was", "were", "is", "are", "has", "have", "had", "can", "could", "will", "would", "should", "must", "did", "does", "may", "might"]  # fmt: skip

# Past and base form, for "did not".
PAST_FORMS = {
    "became": "become", "began": "begin", "won": "win", "lost": "lose", "made": "make", "took": "take", "gave": "give",
    "went": "go", "came": "come", "left": "leave", "led": "lead", "held": "hold", "wrote": "write", "sold": "sell",
    "built": "build", "met": "meet", "ran": "run", "grew": "grow", "fell": "fall", "rose": "rise", "found": "find",
    "told": "tell", "said": "say", "saw": "see", "got": "get", "brought": "bring", "bought": "buy", "taught": "teach",
    "fought": "fight", "received": "receive", "released": "release", "moved": "move", "died": "die", "served": "serve",
    "married": "marry", "studied": "study", "attended": "attend", "joined": "join", "started": "start", "ended": "end",
    "appeared": "appear", "played": "play", "worked": "work", "returned": "return", "reached": "reach", "signed": "sign",
    "published": "publish", "produced": "produce", "directed": "direct", "announced": "announce", "opened": "open",
    "closed": "close", "finished": "finish", "defeated": "defeat", "helped": "help", "created": "create", "founded": "found",
    "lived": "live", "graduated": "graduate", "debuted": "debut", "recorded": "record", "scored": "score", "killed": "kill",
    "included": "include", "continued": "continue", "remained": "remain", "increased": "increase", "decided": "decide",
    "agreed": "agree", "refused": "refuse", "rejected": "reject", "accepted": "accept", "approved": "approve",
    "wanted": "want", "arrived": "arrive", "changed": "change", "performed": "perform", "earned": "earn", "drew": "draw",
}  # fmt: skip

# Each row: the stronger words, the weaker ones. Stronger implies weaker; weaker does not imply stronger.
STRENGTHS = [
    ("will", "may"), ("will", "could"), ("will", "is expected to"), ("will", "plans to"), ("is", "may be"), ("was", "may have been"),
    ("was", "was reportedly"), ("was", "was allegedly"), ("were", "were allegedly"), ("has", "has reportedly"), ("caused", "may have caused"),
    ("causes", "can cause"), ("all", "some"), ("all", "most"), ("every", "almost every"), ("always", "often"), ("always", "sometimes"),
    ("most", "some"), ("proved", "suggested"), ("shows", "suggests"), ("confirmed", "suggested"), ("certainly", "possibly"),
    ("must", "may"), ("decided to", "considered whether to"), ("is", "is said to be"), ("was", "was thought to be"),
    ("had", "is believed to have had"), ("were", "are thought to have been"), ("only", "mainly"),
]  # fmt: skip

ATTRIBUTIONS = ["said", "says", "announced", "claimed", "stated", "argued", "told reporters", "wrote", "warned", "added", "confirmed"]
SPEAKERS = ["police", "the mayor", "a spokesman", "the company", "officials", "the minister", "witnesses", "the coach", "the researchers", "a government report", "the union", "his lawyer", "the president", "the prosecutor", "local residents", "the airline", "the central bank", "the opposition leader", "the hospital", "the court"]  # fmt: skip

# Details that a source may or may not give; two of one kind exclude each other only where the table says so.
DETAILS = {
    "time": ["on Monday", "on Friday evening", "last week", "early on Thursday", "in late March", "in the autumn", "two days later", "before dawn", "over the weekend"],
    "reason": ["because of budget cuts", "because of heavy rain", "after a public outcry", "after a long dispute", "due to a lack of money", "because of safety concerns", "following complaints from residents"],
    "manner": ["in a unanimous vote", "by a narrow margin", "without any warning", "in front of a large crowd", "at a cost of 4 million dollars", "with the help of volunteers", "against the advice of experts"],
    "result": ["causing widespread anger", "which pleased investors", "leaving several people injured", "setting a new record", "to the surprise of many observers", "which led to several resignations"],
    "company": ["together with two colleagues", "with his brother", "alongside the finance minister", "accompanied by her lawyer", "with a group of students"],
}  # fmt: skip

# Verbs that say the same from either side: swapping who is who changes nothing.
SYMMETRIC = {"married", "met", "with", "and", "or", "near", "both", "between", "versus", "vs", "joined", "like", "including", "as"}
