import { english } from './en.ts';
import { french } from './fr.ts';
import type { LanguageData } from './types.ts';

/** Every language Lectern has words for. */
export const languages: readonly LanguageData[] = [english, french];

/** No words at all: nothing is cut, nothing is taken for an ask, and structure alone shows what a paper recommends. */
const neutral: LanguageData = {
  code: 'und',
  commonWords: [],
  abbreviations: [],
  closingAbbreviations: [],
  numberAbbreviations: [],
  openers: [],
  backReferences: [],
  protected: {
    obligations: [],
    possibilities: [],
    hedges: [],
    negations: [],
    conditions: [],
    attributions: [],
    scope: [],
    numbers: [],
    additions: [],
  },
  leadingConnectives: [],
  listJoiners: [],
  relativePronouns: [],
  asking: {
    obligations: [],
    recommending: [],
    voices: [],
    finiteVerbs: [],
    nominalEndings: [],
    suggesting: [],
    deeds: [],
    forecasts: [],
    softObligations: [],
    imperatives: [],
    negatedInstructions: [],
    instructionEndings: [],
    notInstructions: [],
    nounSigns: [],
  },
  structure: {
    recommendations: [],
    actions: [],
    reportsOnly: [],
    besides: [],
    othersAims: [],
    ordinals: [],
    labels: [],
    weakLabels: [],
    numberSigns: [],
    titleLabels: [],
    kickers: [],
    bylines: [],
    affiliations: [],
    institutions: [],
    nameJoiners: [],
    roles: [],
    closingHeadings: [],
    closings: [],
    appendices: [],
    furniture: [],
    markings: [],
  },
};

/** The words of a language by its code (`fr`, `fr-CA`); of a language without a file, none. */
export function languageData(code: string): LanguageData {
  const base = code.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === base) ?? neutral;
}
