/**
 * What Lectern knows of one language. Phrases are lower case, with straight apostrophes; they match whole words.
 *
 * To read another language, add a file of this shape and one line in `index.ts`. The words of slides (`deck/labels.ts`,
 * `render/frame-words.ts`), of figures and of supports (`deck/figure-words.ts`, `leaning.ts`, `opposing.ts`) fall back to
 * English or to caution without it.
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
  /** Words that open a sentence far more often than they follow an abbreviation or initial. */
  readonly openers: readonly string[];
  /** Openings that point back (`this`, `it`): the sentence does not stand by itself. */
  readonly backReferences: readonly string[];
  readonly protected: ProtectedWords;
  /** Whole openings that only join a sentence to the one before; cut with the comma that must follow them. */
  readonly leadingConnectives: readonly string[];
  /** The word that joins the last two items of a list, left hanging where an item ends with it (`…; and`). */
  readonly listJoiners: readonly string[];
  /** Openings of a relative aside: `(which …)` says something of a noun and never limits the main clause. */
  readonly relativePronouns: readonly string[];
  readonly asking: AskingWords;
  readonly structure: StructureWords;
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
  /** Words that put a statement in somebody's mouth, or take it out of it. */
  readonly attributions: readonly string[];
  /** How many, how far, to whom: `all`, `only`, `including`. */
  readonly scope: readonly string[];
  readonly numbers: readonly string[];
  /** Openings of an insertion that adds an actor or a thing: `(and the regions)`. */
  readonly additions: readonly string[];
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
  /** `can be`, `could be`: an ask when one of `deeds` follows. */
  readonly suggesting: readonly string[];
  /** Participles of things one decides to do: `leveraged`, `established`. */
  readonly deeds: readonly string[];
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
  /** Words with such an ending that are not verbs. */
  readonly notInstructions: readonly string[];
  /** Words after an opening verb that show it to be a noun (`Support for the plan grew`). */
  readonly nounSigns: readonly string[];
  /** Openings that need the words before them: `not extend the deadline`. */
  readonly dependentOpenings: readonly string[];
  /** Openings that make a request of an instruction: `please`. */
  readonly courtesies: readonly string[];
  /** Words of holding a view, which in the authors' own voice report nobody else: `we believe`. */
  readonly opinions: readonly string[];
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
}

/** Words by which a paper shows its parts. */
export interface StructureWords {
  /** In a heading or lead-in: what follows are recommendations. */
  readonly recommendations: readonly string[];
  /** In a heading: recommendations may follow, if what follows asks for something. */
  readonly actions: readonly string[];
  /** In a heading: it speaks about recommendations made elsewhere (`Response to the recommendations`). */
  readonly reportsOnly: readonly string[];
  /** In a heading beside recommendations: what else stands under it (`Findings and recommendations`). */
  readonly besides: readonly string[];
  /** In a lead-in: the list says what somebody else is to do or is for (`its objectives are to:`). */
  readonly othersAims: readonly string[];
  /** In a sentence about the paper itself: it recommends nothing. */
  readonly disclaimers: readonly string[];
  /** In a lead-in that only counts what follows: `three things`. */
  readonly counting: readonly string[];
  /** Openings that count a paper's points off: `first`, `secondly`. */
  readonly ordinals: readonly string[];
  /** Before a number or colon: `Recommendation 4:`. */
  readonly labels: readonly string[];
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
  /** What kind of paper it is, printed above its title: `policy brief`. */
  readonly kickers: readonly string[];
  /** `by`, `authors`: names follow. */
  readonly bylines: readonly string[];
  /** Words of an institution's name: `center`, `ministry`. */
  readonly institutions: readonly string[];
  readonly nameJoiners: readonly string[];
  /** What a person is: a capitalised title after a name, not another name. */
  readonly roles: readonly string[];
  readonly closingHeadings: readonly string[];
  /** Openings of a closing paragraph. */
  readonly closings: readonly string[];
  /** Headings of what is not the paper's argument: references, links, contents. */
  readonly appendices: readonly string[];
  /** A reading aid, not a heading: `image by`, `doi`, `share this`. */
  readonly furniture: readonly string[];
  /** Protective markings that stand alone on a line. */
  readonly markings: readonly string[];
}
