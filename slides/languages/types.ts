/**
 * What Lectern knows of one language. Phrases are lower case, with straight apostrophes; they match whole words, and a
 * `*` at the beginning or end of a word stands for any letters (`рекоменд*`, `*malıdır`), and a `.` after the last word
 * for the end of the text (`*malı .`).
 *
 * To read another language, add a file of this shape, one line in `index.ts` and a paper in
 * `slides/test/fixtures/papers`; `docs/languages.md` says how.
 */
export interface LanguageData {
  /** ISO 639-1. */
  readonly code: string;
  /** Words too frequent to miss and rare in the neighbouring languages: they tell which language a paper is in. */
  readonly commonWords: readonly string[];
  /** Written with a full stop that does not end a sentence, and never the last word of one (`dr`, `no`, `p`). */
  readonly abbreviations: readonly string[];
  /** Written with a full stop that may also end a sentence (`etc`, `inc`): it does when a capital follows. */
  readonly closingAbbreviations: readonly string[];
  /** Written with a full stop that does not end a sentence when a number follows (`No. 3`, `Jan. 15`). */
  readonly numberAbbreviations: readonly string[];
  /** A full stop makes a number an ordinal (`am 3. Oktober`), so that it does not end a sentence. */
  readonly ordinalStop: boolean;
  /** Words that open a sentence far more often than they follow an abbreviation or initial. */
  readonly openers: readonly string[];
  /** Openings that point back (`this`, `it`): the sentence does not stand by itself. */
  readonly backReferences: readonly string[];
  /**
   * Words of one letter that are written with the next (`ו`, `وال`), alone and together: each phrase is also found
   * under them. `wholeWords` only look as if they began with one (`מחייב`).
   */
  readonly proclitics: readonly string[];
  readonly wholeWords: readonly string[];
  readonly protected: ProtectedWords;
  /** Whole openings that only join a sentence to the one before; cut with the comma that must follow them. */
  readonly leadingConnectives: readonly string[];
  /** The word that joins the last two items of a list, left hanging where an item ends with it (`…; and`). */
  readonly listJoiners: readonly string[];
  /** Openings of a relative aside: `(which …)` says something of a noun and never limits the main clause. */
  readonly relativePronouns: readonly string[];
  readonly tails: TailWords;
  readonly asking: AskingWords;
  readonly structure: StructureWords;
  readonly labels: Labels;
  /** The words of the speaker's copy. */
  readonly notesPages: NotesWords;
  /** Null in a language whose sentences Lectern cannot cut figures from: a deck then has no figures slide. */
  readonly figures: FigureWords | null;
  readonly pointing: PointingWords | null;
  /** Openings that concede what the ask then overrides: `Admittedly`, `Critics`. */
  readonly conceding: RegExp | null;
  /** Words of saying where they are nouns: `territorial claims and money`, `the reports of 2020`. */
  readonly sayingNouns: RegExp | null;
}

/**
 * What a cut may not remove, because the sentence would then say something else. Two exceptions, with their reason in
 * decision 2: a limit in an aside on a noun, and a duty said of one item of a bracketed list.
 */
export interface ProtectedWords {
  readonly obligations: readonly string[];
  readonly possibilities: readonly string[];
  readonly hedges: readonly string[];
  readonly negations: readonly string[];
  readonly conditions: readonly string[];
  /** Conditions that open main clauses as well, without a comma: `Bis Mai muss der Bund …`, `Antes de mayo el Estado …`. */
  readonly bounds: readonly string[];
  /** Words that put a statement in somebody's mouth, or take it out of it. */
  readonly attributions: readonly string[];
  /** How many, how far, to whom: `all`, `only`, `including`. */
  readonly scope: readonly string[];
  readonly numbers: readonly string[];
  /** Openings of an insertion that adds an actor or a thing: `(and the regions)`. */
  readonly additions: readonly string[];
}

/** What may be left off an ask to make a headline of it, by the words it opens with. */
export interface TailWords {
  /** Open a purpose wherever they stand: `in order to`, `so that`. */
  readonly purposes: readonly string[];
  /** Open a purpose, means, example or description after a comma: `including`, `by`, `which`. */
  readonly afterComma: readonly string[];
  /** Open a purpose or reason that stands before the ask and ends with a comma: `to`, `given`. */
  readonly leads: readonly string[];
  /** Words whose reach may run on into what follows; where one stands before it, nothing is left off: `not`, `only`. */
  readonly reaching: readonly string[];
}

/** What tells an ask from a statement. */
export interface AskingWords {
  /** `must`, `should`, `it is essential`: the sentence says what is to be done. */
  readonly obligations: readonly string[];
  /** `we recommend`, `calls for`. */
  readonly recommending: readonly string[];
  /** Who speaks where the authors recommend something themselves: `we`, `this paper`. */
  readonly voices: readonly string[];
  /** Words that make a sentence a statement; without them the item of an announced list is itself the ask. */
  readonly finiteVerbs: readonly string[];
  /** Endings of a noun made from a verb that opens an item of an announced list (`Building capacity`). */
  readonly nominalEndings: readonly string[];
  /** The same of the last word of an item, in a language whose verbs come last: `*ması` (`fonun kurulması`). */
  readonly nominalClosings: readonly string[];
  /** Other nouns of doing that open such an item, in languages where these have no ending of their own. */
  readonly deedNouns: readonly string[];
  /** `can be`, `could be`: an ask when one of `deeds` follows. */
  readonly suggesting: readonly string[];
  /** Participles of things one decides to do: `leveraged`, `established`. */
  readonly deeds: readonly string[];
  /** Verbs that tell what was or has been: a report, even where the paper labels it a recommendation. */
  readonly pasts: readonly string[];
  /** What may happen, or what others will do: never an ask by itself. */
  readonly forecasts: readonly string[];
  /** Obligations weaker than `must`, taken where the paper has no stronger one. */
  readonly softObligations: readonly string[];
  /** Verbs that open an instruction. */
  readonly imperatives: readonly string[];
  /** What may stand before such a verb and forbid it: `do not`. */
  readonly negatedInstructions: readonly string[];
  /** Endings of infinitives or gerunds that open an instruction in this language. */
  readonly instructionEndings: readonly string[];
  /** Verbs that close an instruction, in the infinitive (`Einen Fonds einrichten`); a name is never one of them. */
  readonly closingInstructions: readonly string[];
  /** Words with such an ending that are not verbs. */
  readonly notInstructions: readonly string[];
  /** Words in the clause of an opening infinitive that show it to be what the clause is about (`Создать фонд было бы ошибкой`). */
  readonly infinitiveStatements: readonly string[];
  /** Words after an opening verb that show it to be a noun (`Support for the plan grew`). */
  readonly nounSigns: readonly string[];
  /** Openings that need the words before them: `not extend the deadline`. */
  readonly dependentOpenings: readonly string[];
  /** Openings that make a request of an instruction: `please`. */
  readonly courtesies: readonly string[];
  /** Words of holding a view, which in the authors' own voice report nobody else: `we believe`. */
  readonly opinions: readonly string[];
  /** The authors hope for something from somebody; before a colon, what follows is asked (`We hope that the team:`). */
  readonly hopes: readonly string[];
  /** Whose calls are not the authors' own: `critics`, `the unions`. */
  readonly outsiders: readonly string[];
  /** After an obligation: what one is to think or be ready for, which nobody decides (`should expect`). */
  readonly expectations: readonly string[];
  /** Before an obligation: it does not hold (`it is not the case that`). */
  readonly denials: readonly string[];
  /** Of the obligations, those that a negation lifts instead of forbidding: `need to`. */
  readonly needs: readonly string[];
  /** Openings after which a need is no need (`No action is needed`). */
  readonly nothings: readonly string[];
  /** Obligations that open a condition (`Should the audit fail, …`). */
  readonly invertedConditions: readonly string[];
  /** Lay a duty on whoever stands between them and one of `charged`: `על הממשלה … להקים`, `على الحكومة … أن`. */
  readonly charges: readonly string[];
  /** The same of anybody, where the sentence opens with it and the deed follows at once: `על … להקים`. */
  readonly openingCharges: readonly string[];
  readonly charged: readonly string[];
}

/** Words by which a paper shows its parts. */
export interface StructureWords {
  /** In a heading or lead-in: what follows are recommendations. */
  readonly recommendations: readonly string[];
  /** In a heading: recommendations may follow, if what follows asks for something. */
  readonly actions: readonly string[];
  /** In a heading: it speaks about recommendations made elsewhere (`Response to the recommendations`). */
  readonly reportsOnly: readonly string[];
  /** In a heading: what follows are choices, none of which is recommended by standing there. */
  readonly options: readonly string[];
  /** In a heading beside recommendations: what else stands under it (`Findings and recommendations`). */
  readonly besides: readonly string[];
  /** In a heading that sums up what a paper proposes (`Summary of reforms`): the word for the sum, and for what is summed. */
  readonly summaries: readonly string[];
  readonly measures: readonly string[];
  /** In a lead-in: the list says what somebody else is to do or is for (`its objectives are to:`). */
  readonly othersAims: readonly string[];
  /** In the opening of a title: the paper tells its reader how a thing is done, so that its instructions ask nobody else. */
  readonly guides: readonly string[];
  /** In a sentence about the paper itself: it recommends nothing. */
  readonly disclaimers: readonly string[];
  /** In a lead-in that only counts what follows: `three things`. */
  readonly counting: readonly string[];
  /** Openings that count a paper's points off: `first`, `secondly`. */
  readonly ordinals: readonly string[];
  /** Openings of the first of them. */
  readonly firsts: readonly string[];
  /** Before a number or colon: `Recommendation 4:`. */
  readonly labels: readonly string[];
  /** Before who is to act, by when, at what cost and how urgently: `Owner:`, `Deadline:`, `Cost:`, `Priority:`. */
  readonly owners: readonly string[];
  readonly deadlines: readonly string[];
  readonly costs: readonly string[];
  readonly priorities: readonly string[];
  /** Label what belongs to the recommendation before it: `rationale`, `why`. */
  readonly rationales: readonly string[];
  /** Label what somebody answers to it, and is none of it: `government response`, `status`. */
  readonly responses: readonly string[];
  /** One, two, three, … twenty, in order: how many recommendations a paper announces. */
  readonly counts: readonly string[];
  /** Labels that may stand before other things than recommendations (`Step 2:`): one alone proves nothing. */
  readonly weakLabels: readonly string[];
  /** Between a label and its number: `no`, `n°`. */
  readonly numberSigns: readonly string[];
  /** Front-matter labels before the title of a memorandum: `subject`, `re`. */
  readonly titleLabels: readonly string[];
  /** Before the sender of a letter or memorandum: `from`. */
  readonly senderLabels: readonly string[];
  /** Before its protective marking: `classification`. */
  readonly markingLabels: readonly string[];
  /** Before what else its head holds: `to`, `date`. */
  readonly headerLabels: readonly string[];
  /** How a letter opens: `dear`. */
  readonly salutations: readonly string[];
  /** How a letter closes: `yours sincerely`. */
  readonly valedictions: readonly string[];
  /** What an open letter calls itself, above its salutation: that line is its title. */
  readonly letterNames: readonly string[];
  /** What kind of paper it is, printed above its title: `policy brief`. */
  readonly kickers: readonly string[];
  /** `by`, `authors`: names follow. */
  readonly bylines: readonly string[];
  /** Words of an institution's name: `center`, `ministry`. */
  readonly institutions: readonly string[];
  /** `and` between names; with a `*`, where it clings to the next name (`ו*`). */
  readonly nameJoiners: readonly string[];
  /**
   * In a script without capitals, what a person's name opens with: titles and common given names. Without them any
   * short line could be names.
   */
  readonly nameOpenings: readonly string[];
  /** What a person is: a capitalised title after a name, not another name. */
  readonly roles: readonly string[];
  readonly closingHeadings: readonly string[];
  /** In a closing sentence: it says what the paper rests on or how far it goes (`one pilot`, `depends on`). */
  readonly caveats: readonly string[];
  /** Openings of a closing paragraph. */
  readonly closings: readonly string[];
  /** Names that parts of papers have, so that they are not people's: `executive summary`, `key messages`. */
  readonly sectionNames: readonly string[];
  /** Lines around an article on a page: `home`, `skip to main content`, `search`. */
  readonly navigation: readonly string[];
  /** Headings of what is not the paper's argument: references, links, contents. */
  readonly appendices: readonly string[];
  /** A reading aid, not a heading: `image by`, `doi`, `share this`. */
  readonly furniture: readonly string[];
  /** Protective markings that stand alone on a line. */
  readonly markings: readonly string[];
}

/** The few words of a deck that are not the paper's: names of slides, and where to find things. */
export interface Labels {
  readonly bottomLine: string;
  readonly decisions: string;
  readonly figures: string;
  readonly timeline: string;
  readonly sources: string;
  readonly noAsk: string;
  /** Stands for an ask too long for a list. */
  readonly onItsSlide: string;
  /** Stands for an ask too long for its own slide. */
  readonly inThePaper: string;
  /** Title of a deck whose paper has none. */
  readonly untitled: string;
  readonly recommendationShort: string;
  /** Before the number of a page: `p.`. */
  readonly pageShort: string;
  /** On the title slide: who briefs whom, and when. */
  readonly briefingFor: string;
  readonly presentedBy: string;
  readonly date: string;
  /** Before the number of a slide that is not counted. */
  readonly backup: string;
}

/** What Lectern must know of a language to cut a figure out of a sentence. Alternatives of regular expressions. */
export interface FigureWords {
  /** How exact a number is: part of the value. */
  readonly qualifiers: string;
  readonly percent: string;
  /** The same where it stands before the number (`yüzde 12`, `%12`). */
  readonly percentBefore?: string;
  /**
   * In a language whose verbs come last: what follows a value at the end of its statement, from the case ending on
   * (`yüzde 12’ye ulaştı`, `yüzde 38’i kaybedildi`). It is part of the value, which would otherwise not say whether it
   * rose or fell.
   */
  readonly closings?: string;
  /** In a language that marks a time behind it (`2024’te`): what follows a year, in place of `timeOpenings`. */
  readonly timeClosings?: string;
  readonly scales: string;
  readonly currencies: string;
  /** Verbs of change before `by` and a value. */
  readonly changes: string;
  readonly by: string;
  /** Nouns of change after a value: `a 55% increase in …`. */
  readonly changeNouns: string;
  /** After a percentage: what it is a share of. */
  readonly shareOf: string;
  /** Verbs that lead to a value: `reached`, `amounted to`. */
  readonly reaches: string;
  /** Shows that a number of things exists, so that the number can stand alone. */
  readonly exists: string;
  /** Joins a further number of things to the ones that exist. */
  readonly among: string;
  /** Units of time, and parts of the paper itself: not what a minister wants counted. */
  readonly uncounted: string;
  /**
   * Before a span of time, with up to three words between (`over the last ten years`), and a value for each of a unit
   * (`per head`, `a year`): a figure that leaves one off says more than its sentence, or less.
   */
  readonly spanOpenings: string;
  readonly rates: string;
  /** Stand for what an earlier sentence named (`the same`, `of these`), which a figure does not show. */
  readonly anaphors: string;
  readonly months: string;
  /** Before a date, saying only that it was then (`in 2019`): a timeline leaves it off. */
  readonly dateOpenings: string;
  /** Before a year or between two. */
  readonly timeOpenings: string;
  readonly timeJoiners: string;
  /** After a comma: the statement is complete before it. */
  readonly clauseOpenings: string;
  /** Openings of a subject that stands for something said before. */
  readonly pronouns: string;
  /** Duties, conditions and forecasts: a sentence with one of these says less, or more, than its figure would. */
  readonly guards: string;
  readonly that: string;
  /** After a number these show that its noun was named before (`Of the 27 states, 12 have signed`). */
  readonly auxiliaries: string;
}

/** How a language points at what was named before, where the opening words alone do not show it. */
export interface PointingWords {
  /** `It is expected that …`, `There are …`: the opening word stands for nothing said before. */
  readonly impersonal: RegExp;
  /** `Israel means to extend it …`, `In the long run, it could …`, `Despite investing in these projects, …` */
  readonly back: RegExp;
}

/** What a speaker's copy adds to the slides and notes it prints. */
export interface NotesWords {
  readonly say: string;
  readonly ifAsked: string;
  readonly none: string;
  /** After the place of a slide whose notes began on an earlier page. */
  readonly continued: string;
  /** Tells the copy with the notes from one for the audience. */
  readonly copy: string;
  place(number: number, total: number): string;
  page(number: number, total: number): string;
}
