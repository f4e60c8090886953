import type { LanguageData } from '../languages/types.ts';
import type { ReasonSaying } from '../words/reasons.ts';
import { askStrength, namesDeed } from './ask.ts';
import { type Candidate, inReadingOrder, type Placed } from './candidates.ts';
import { placed } from './find-labelled.ts';
import { type Item, type List, listsOf } from './lists.ts';
import { numberOf } from './markers.ts';
import type { Block } from './model.ts';
import { headingHas, type Outline, type Part } from './outline.ts';
import { hopesFor, leadsToReasons, saysRecommend } from './own-voice.ts';
import { withoutResponses } from './responses.ts';
import { isRunIn } from './run-in-lists.ts';
import { isStem } from './stems.ts';
import { countWords, hasPhrase, indexOfPhrase, isPhrase, phraseAt, words } from './words.ts';

/** How a list was judged: called recommendations by its `headed` part or where it is `led` in, or only `likely`. */
interface Judged {
  readonly list: List;
  readonly verdict: 'headed' | 'led' | 'likely' | 'no';
  readonly confidence: number;
  readonly reasons: readonly ReasonSaying[];
}

/**
 * Recommendations that stand as the items of a list which its heading, or else the sentence that leads to it, calls
 * recommendations. A heading is the stronger sign: a sentence may announce what another body recommended, or a summary.
 */
export function findNamedLists(outline: Outline): Candidate[] {
  const judged = judgedLists(outline);
  const headed = judged.filter((one) => one.verdict === 'headed');
  const found = toCandidates(headed.length > 0 ? headed : judged.filter((one) => one.verdict === 'led'), outline);
  return found.length > 0 ? inReadingOrder([...found, ...runInLists(outline)], outline) : [];
}

/** Lists that read on from a sentence under a heading that announces recommendations, each one recommendation. */
function runInLists(outline: Outline): Candidate[] {
  return outline.parts.flatMap((part) => {
    const heading = part.isAppendix ? null : announces(part, outline);
    const paragraphs =
      heading === null ? [] : part.blocks.filter(({ kind, text }) => kind === 'paragraph' && isRunIn(text));
    return paragraphs
      .filter((block) => askStrength(block.text, outline.data) >= 4)
      .map((block) => ({
        number: null,
        sentences: placed([block], outline),
        announced: false,
        sectionId: part.heading?.id ?? null,
        confidence: 0.85,
        reasons: [{ code: 'run-in-list-under', heading: heading?.text ?? '' }],
      }));
  });
}

/** Lists that nothing calls recommendations, but most of whose items ask for something that nobody else is to do. */
export function findLikelyLists(outline: Outline): Candidate[] {
  return toCandidates(
    judgedLists(outline).filter((one) => one.verdict === 'likely'),
    outline,
  );
}

const judgedLists = (outline: Outline): Judged[] =>
  listsOf(outline)
    .filter((list) => !list.part.isAppendix)
    .map((list) => judge(list, outline));

const toCandidates = (judged: readonly Judged[], outline: Outline): Candidate[] =>
  judged.flatMap((one) => itemsOf(one.list, outline).map((item) => toCandidate(item, one, outline)));

/** Whether a part stands under a heading that announces recommendations, its own or one above it. */
export function announces(part: Part, outline: Outline): Block | null {
  const { data } = outline;
  // The nearest is meant: `Recommendations` under `Research and recommendations`.
  const own = part.path.findLast((heading) => isCue(heading, data));
  if (own) return own;
  // A title is about the whole paper; only one that says nothing else (`Recommendations`) speaks for each part.
  const { title } = outline;
  return title && title.kind === 'heading' && countWords(title.text) <= 2 && isCue(title, data) ? title : null;
}

const isCue = (heading: Block, data: LanguageData): boolean =>
  headingHas(heading, data.structure.recommendations) && !headingHas(heading, data.structure.reportsOnly);

function judge(list: List, outline: Outline): Judged {
  const { data } = outline;
  const lead = leadSentence(list, outline);
  const leadWords = words(lead);
  const share = askingShare(list, outline);
  const heading = announces(list.part, outline);
  const verdict = (kind: Judged['verdict'], confidence: number, reason: ReasonSaying): Judged => ({
    list,
    verdict: kind,
    confidence,
    reasons: [reason],
  });
  const no: Judged = { list, verdict: 'no', confidence: 0, reasons: [] };
  if (leadsToReasons(lead, data)) return no;
  const leadNames = lead !== '' && namesRecommendations(leadWords, share, data);
  const leadDenies = hasPhrase(leadWords, data.structure.reportsOnly);
  const leadAsks = hasPhrase(leadWords, data.asking.obligations);
  // `This should include:` asks for what it leads to.
  const leadsToAims = hasPhrase(leadWords, data.structure.othersAims) && !leadAsks;
  const isLedElsewhere = /[:：]$/u.test(lead) && !leadNames && (leadsToAims || leadDenies);
  if (heading && !(isLedElsewhere && share < 0.5) && !(share === 0 && isReferenceList(list))) {
    return verdict('headed', 0.9, { code: 'listed-under', heading: heading.text });
  }
  if (leadNames && !leadDenies && !onlyStates(list, outline)) {
    return verdict('led', 0.9, { code: 'list-announced', lead });
  }
  if (/[:：]$/u.test(lead) && saysRecommend(lead, data) && !onlyStates(list, outline)) {
    return verdict('led', 0.85, { code: 'list-asked-for', lead });
  }
  if (hopesFor(lead, data) && !onlyStates(list, outline)) {
    return verdict('led', 0.7, { code: 'list-hoped-for', lead });
  }
  const own = list.part.heading;
  const isAction =
    own !== null && (headingHas(own, data.structure.actions) || list.part.path.some((one) => isActionName(one, data)));
  const isTitled = outline.title !== null && isCue(outline.title, data);
  if (/[:：]$/u.test(lead) && leadAsks && !isLedElsewhere && (isAction || isTitled)) {
    return verdict('likely', 0.7, { code: 'list-must-be-done', lead });
  }
  const isOwnLead = ![data.asking.outsiders, data.protected.attributions].some((phrases) =>
    hasPhrase(leadWords, phrases),
  );
  if (/[:：]$/u.test(lead) && isOwnLead && hasPhrase(leadWords, data.structure.actions) && share >= 0.75) {
    return verdict('likely', 0.65, { code: 'list-of-actions', lead });
  }
  const isReport = list.part.path.some((one) => headingHas(one, data.structure.reportsOnly));
  if (isReport || list.items.length < 2) return no;
  if (/[:：]$/u.test(lead) && onlyCounts(leadWords, data) && share >= 0.75) {
    return verdict('likely', 0.6, { code: 'list-asks-after', lead });
  }
  const isLed =
    /[:：]$/u.test(lead) && !hasPhrase(leadWords, data.structure.actions) && !(isAction && onlyGroups(lead, outline));
  if (isLedElsewhere || isLed) return no;
  const isGroup = onlyGroups(lead, outline) || (lead === '' && list.items.length < 3);
  if (own && isAction && Math.max(share, isGroup ? shareIn(list.part, outline) : 0) >= 0.5) {
    return verdict('likely', 0.75, { code: 'list-asks-under', heading: own.text });
  }
  if (own && isAction && hasPhrase(leadWords, data.structure.actions)) {
    return verdict('likely', 0.6, { code: 'what-to-do-under', heading: own.text });
  }
  if (isTitled && share >= 0.6) {
    return verdict('likely', 0.65, { code: 'title-announces' });
  }
  const instructs = isGuide(outline) && !statesDuties(list, outline);
  if (instructs || (own && headingHas(own, data.structure.othersAims))) return no;
  const fewest = own === null && share === 1 ? 2 : 3;
  if (list.numbered && list.items.length >= fewest && share >= 0.75) {
    return verdict('likely', 0.6, { code: 'numbered-list' });
  }
  return no;
}

/** `How to answer a consultation`, `Five ways to save water`: tips for the reader. */
export const isGuide = ({ title, data }: Outline): boolean =>
  title !== null && hasPhrase(words(title.text).slice(0, 4), data.structure.guides);

/** Most items open with what somebody must or should do, which tells the reader nothing to do. */
const statesDuties = ({ items }: List, outline: Outline): boolean =>
  items.filter(({ blocks: [head] }) => {
    const [opening] = head ? outline.sentences(head) : [];
    return opening !== undefined && hasPhrase(words(opening.text), outline.data.asking.obligations);
  }).length *
    2 >
  items.length;

/**
 * A sentence names what follows it where the authors speak in it, where the name comes last (`…, with these
 * recommendations:`), or where what follows does ask: one that only mentions proposals leads to something else.
 */
function namesRecommendations(lead: readonly string[], share: number, data: LanguageData): boolean {
  const at = indexOfPhrase(lead, data.structure.recommendations);
  return at >= 0 && (share > 0 || at >= lead.length - 6 || hasPhrase(lead, data.asking.voices));
}

/** A heading that is nothing but `Next steps` or the like speaks for what stands under it. */
function isActionName({ text }: Block, { structure }: LanguageData): boolean {
  const found = words(text);
  return found.length > 0 && phraseAt(found, 0, structure.actions) === found.length;
}

/** `Large towns:`, `Any region, at once:`: names whom a list is for, and says nothing of its own. */
function onlyGroups(lead: string, { data }: Outline): boolean {
  const found = words(lead);
  const says = [data.asking.finiteVerbs, data.protected.attributions, data.structure.othersAims];
  return /[:：]$/u.test(lead) && found.length <= 10 && !says.some((phrases) => hasPhrase(found, phrases));
}

/** How many of all list items under a heading ask for something. */
function shareIn(part: Part, outline: Outline): number {
  const items = listsOf({ ...outline, parts: [part] }).flatMap((list) => list.items);
  return items.filter((item) => asksIn(item, outline)).length / Math.max(1, items.length);
}

/** No item asks for anything or names a deed: the list tells what became of recommendations, or what they were about. */
const onlyStates = (list: List, outline: Outline): boolean =>
  outline.data.asking.finiteVerbs.length > 0 &&
  list.items.every(({ blocks: [head] }) => {
    const opening = head && outline.sentences(head)[0]?.text;
    return opening === undefined || (askStrength(opening, outline.data) === 0 && !namesDeed(opening, outline.data));
  });

/** `Three things:` says nothing of whose they are, so it is the authors' own list. */
const onlyCounts = (lead: readonly string[], { structure, protected: { numbers } }: LanguageData): boolean =>
  lead.every((word) => isPhrase([word], structure.counting) || isPhrase([word], numbers) || /^\p{Nd}+$/u.test(word));

function leadSentence(list: List, outline: Outline): string {
  const { leadIn } = list;
  return leadIn?.kind === 'paragraph' ? (outline.sentences(leadIn).at(-1)?.text ?? '') : '';
}

function askingShare(list: List, outline: Outline): number {
  return list.items.filter((item) => asksIn(item, outline)).length / list.items.length;
}

const asksIn = (item: Item, outline: Outline): boolean =>
  item.blocks.some((block) =>
    outline.sentences(block).some((sentence) => askStrength(sentence.text, outline.data) >= 3),
  );

/** Links and sources: most items hold an address, or end in what was one (`Letter to the ministry (link)`). */
const isReferenceList = (list: List): boolean =>
  list.items.filter((item) =>
    /https?:\/\/|www\.|doi|[([]\s*\p{L}{2,12}\s*[)\]]\s*$/iu.test(item.blocks[0]?.text.slice(-2000) ?? ''),
  ).length *
    2 >
  list.items.length;

/**
 * Under a heading that also announces findings or conclusions, the items that ask for something; all of them only where
 * nothing under it asks.
 */
function itemsThatCount(list: List, outline: Outline): readonly Item[] {
  const { structure } = outline.data;
  const mixed = list.part.path.find((heading) => headingHas(heading, structure.besides));
  if (!mixed) return list.items;
  const asking = list.items.filter((item) => asksIn(item, outline));
  const parts = outline.parts.filter(({ path }) => path.includes(mixed));
  const asksElsewhere = () => parts.some((part) => shareIn(part, outline) > 0);
  return asking.length > 0 || asksElsewhere() ? asking : list.items;
}

/** The items that recommend: those inside a group (`For the ministry:`) stand for it. */
function itemsOf(list: List, outline: Outline): Item[] {
  return itemsThatCount(list, outline).flatMap((item) => {
    const [head, ...inner] = item.blocks;
    const isOuter = head !== undefined && inner.length >= 1 && inner.every((block) => block.kind === 'list-item');
    if (isOuter && leadsToRecommendations(head, outline)) return innerItems(inner);
    const isGroup =
      isOuter &&
      countWords(head.text) <= 12 &&
      /[:：]$|^[^.!?]*$/u.test(head.text) &&
      askStrength(head.text, outline.data) === 0 &&
      !readsOn(head, inner) &&
      inner.filter((block) => askStrength(block.text, outline.data) >= 3).length * 2 >= inner.length;
    if (!isGroup) return [item];
    return innerItems(inner);
  });
}

/** A numbered paragraph that is only the sentence over its list: `To build thought leadership, our recommendations are:` */
function leadsToRecommendations(head: Block, outline: Outline): boolean {
  const found = words(head.text);
  return (
    /[:：]$/u.test(head.text) &&
    outline.sentences(head).length === 1 &&
    namesRecommendations(found, 0, outline.data) &&
    !hasPhrase(found, outline.data.structure.reportsOnly)
  );
}

/** `that the ministry` over items in small letters is the beginning of each, and names no group. */
const readsOn = (head: Block, inner: readonly Block[]): boolean =>
  !/[:：]$/u.test(head.text) && inner.every(({ text }) => /^\p{Ll}/u.test(text));

function innerItems(blocks: readonly Block[]): Item[] {
  const top = blocks[0]?.level ?? 1;
  const items: { number: string | null; leadIn: null; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = items.at(-1);
    if (last && ((block.level ?? 1) > top || block.marker === undefined)) last.blocks.push(block);
    else items.push({ number: numberOf(block.marker), leadIn: null, blocks: [block] });
  }
  return items;
}

/** An item in small letters goes on with an asking sentence before its list. */
function leadInOf(item: Item, list: List, outline: Outline): Placed | null {
  const leadIn = item.leadIn ?? list.leadIn;
  const readsOn = /^\p{Ll}/u.test(item.blocks[0]?.text ?? '');
  const lead = readsOn && leadIn?.kind === 'paragraph' ? placed([leadIn], outline).at(-1) : undefined;
  const text = lead?.sentence.text ?? '';
  const asks = askStrength(text, outline.data) >= 2.9 || hopesFor(text, outline.data);
  return lead && isStem(text, outline.data) && asks ? lead : null;
}

const toCandidate = (item: Item, { list, verdict, confidence, reasons }: Judged, outline: Outline): Candidate => ({
  number: item.number,
  sentences: placed(withoutResponses(item.blocks, outline.data), outline),
  leadIn: leadInOf(item, list, outline),
  announced: verdict === 'headed' || verdict === 'led',
  sectionId: list.part.heading?.id ?? null,
  confidence,
  reasons,
});
