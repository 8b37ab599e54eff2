"""What the stores of this folder hold: made-up records, chosen for what Rolo derives from them.

A later Rolo may read a name, an address or a number in another way than the one that wrote it, and then derives anew by
what the record is found. So each text here is one of which two versions could think differently.
"""

# The same letters composed (NFC) and as a letter with a mark behind it (NFD). Written by escapes: an editor may change them.
ZOE, ZOE_APART = "Zo\u00eb", "Zoe\u0308"
# An address with a mark in it was refused up to SQLite's schema 3. Syllables of Hangul come apart into letters, which were not.
HANGUL, HANGUL_APART = "\ud55c", "\u1112\u1161\u11ab"

# Spellings of numbers, each a list of one contact. Where two stand together, they are one number to a Rolo that reads
# regions, prefixes, digits of other scripts and extensions; today's takes them for two.
NUMBERS = [
    ["+49305550123"],
    ["030 5550124 ext. 4"],
    ["0049 30 5550125"],
    ["tel:+49-30-5550126"],
    ["+49 (0)30 5550127"],
    ["030/555 01 28"],
    ["+49305550129;ext=5"],
    ["(202) 555-0127"],
    ["+1 202-555-0128 x 7"],
    ["011 1 202 555 0129"],
    ["1-202-555-0130"],
    ["sip:+12025550131@example.org"],
    ["whatsapp:+12025550132"],
    ["\uff0b\uff14\uff19\uff13\uff10\uff15\uff15\uff15\uff10\uff11\uff13\uff13"],  # +49305550133 in full width
    ["+\u0664\u0669\u0663\u0660\u0665\u0665\u0665\u0660\u0661\u0663\u0664"],  # +49305550134 in Arabic-Indic digits
    ["\u0663\u0660 \u0665\u0665\u0665 \u0660\u0661\u0663\u0665"],
    ["john3@example.org"],
    ["Anonymous 0"],
    ["unknown"],
    ["110"],
    ["+49"],
    ["+49 30 5550136", "+49\u00a030\u00a0555\u20110137"],
    ["tel:+4930555-0138", "+49305550138;ext=1"],
    ["030 5550139 ext. 4", "+49 30 5550139 ext. 4"],
    ["030 5550140 x12", "+4930555-0140;ext=12"],
    ["\uff0b49 30 5550141;ext=3", "0049 30 5550141 ext 3"],
    ["1 (202) 555-0142 ext. 9", "202 555 0142 x9", "+1 202 555 0142"],
]

# Names in parts, with an address each or without.
PEOPLE = [
    (ZOE, "Tester", "zoe@example.org"),
    (ZOE_APART, "Tester", "zoe.apart@example.org"),
    ("Anna  Maria", "von   der\u2003Probe", "Anna.Maria@Example.ORG"),
    (None, "Muster", "ADA+news@Mail.Example.Org"),
    ("Max", None, "max@b\u00fccher.example"),
    ("Maria", "\u00d8degaard", "maria@xn--bcher-kva.test"),
    ("\u039f\u0394\u03a5\u03a3\u03a3\u0395\u03a5\u03a3", "\u03a0\u03b1\u03c0\u03b1\u03b4\u03cc\u03c2",
     "\u039f\u0394\u03a5\u03a3\u03a3\u0395\u03a5\u03a3@example.org"),
    ("\u03bf\u03b4\u03c5\u03c3\u03c3\u03b5\u03c5\u03c2", "Beispiel", "beispiel@\u03c3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2.example"),
    ("Jos\u00e9", "Ejemplo", "jos\u00e9@example.org"),
    (HANGUL_APART, "Bo-gi", f"{HANGUL_APART}@example.org"),
    (HANGUL, "Bo-gi", f"bo-gi@{HANGUL_APART}.example"),
    ("Stra\u00dfe", "STRASSE", "pl+us@example.org"),
    ("\u0130stanbul", "\u0131\u015f\u0131k", "I.I@example.org"),
    ("\ufb01nn", "\u2163", "quoted.o'brien@example.org"),
    ("\u5c71\u7530", "\u592a\u90ce", None),
    ("Jane", "Doe, Jr.", "jane.doe@example.org"),
]

# Full names, as they are written without parts.
FULL_NAMES = ["Doe, Jane", "Mary Ann van der Berg", "  outer  space ", f"{ZOE_APART}\u00a0Example", "Solo", "John Sample PhD"]

# Metadata as JSON text: numbers as they are written are part of it.
METADATA = [
    '{"plan": "gold", "nothing": null, "inner": {"nothing": null, "list": [null, 1, "two"]}}',
    '{"big": 123456789012345678901234567890, "small": -0.000000000000000000001, "exact": 0.10, "exponent": 1E300}',
    f'{{"{ZOE}": 1, "{ZOE_APART}": 2, "": "empty", "emoji": "\U0001f9d1\u200d\U0001f4bb", "escape": "\\u0001\\t"}}',
    '{"zero": -0, "one": 1.0, "nine": 9007199254740993}',
]

COMPANIES = [
    {"name": f"{ZOE} Limited", "domains": [{"domain": "zoe.example"}]},
    {"name": f"{ZOE_APART}  and   Sons", "domains": [{"domain": "Sons.Example.ORG"}, {"domain": "b\u00fccher.test"}]},
    {"name": "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2", "domains": [], "description": "Greek, with a final sigma"},
    {"domains": [{"domain": "nameless.example.org"}]},
]

STORES = [
    {"title": f"{ZOE} and friends", "description": "composed"},
    {"title": f"{ZOE_APART}   and  friends", "description": "apart, with inner white space"},
    {"title": "\u039f\u0394\u039f\u03a3"},
    {},
]
