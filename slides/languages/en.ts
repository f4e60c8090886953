import { list } from './list.ts';
import type { LanguageData } from './types.ts';

export const english: LanguageData = {
  code: 'en',
  commonWords: list(`
    the, of, and, to, that, is, for, with, by, this, are, from, have, which, be, it, was, should
  `),
  abbreviations: list(`
    mr, mrs, ms, dr, prof, sr, st, gen, col, lt, capt, cpt, maj, sgt, adm, rev, hon, gov, sen, rep, amb, pres, cf, e.g, i.e, eg, ie, viz, vs, approx, ca, res, ret, eds, messrs, incl, mt, ft
  `),
  closingAbbreviations: list(`etc, inc, ltd, co, corp, jr, al, a.m, p.m, u.s, u.k, u.n, e.u, d.c, ph.d, dept, est, ed`),
  numberAbbreviations: list(`
    no, nos, nr, art, arts, sec, fig, figs, p, pp, para, paras, vol, vols, ch, doc, eq, app, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
  `),
  ordinalStop: false,
  openers: list(`
    the, this, that, these, those, it, its, they, their, he, his, she, her, we, our, you, in, on, at, for, from, with, by,
    as, if, when, while, although, though, after, before, since, because, and, but, or, so, yet, however, moreover,
    furthermore, meanwhile, therefore, thus, finally, there, here, such, some, many, most, all, both, each, one, to, a,
    an, not, no, what, why, how, who, during, under, over, between, according, despite, among, several, also, given
  `),
  backReferences: list(
    `this, that, these, those, it, its, they, their, them, he, his, she, her, such, both, doing so, of course, for example, for instance, and, but, or, so, yet, here, there, in addition, in particular, similarly`,
  ),
  proclitics: [],
  wholeWords: [],
  protected: {
    obligations: list(`
      must, shall, should, ought, need, needs, needed, have to, has to, had to, mandatory, compulsory, obligatory, required, requires, require, essential, necessary, imperative, optional, voluntary, voluntarily
    `),
    possibilities: list(`may, might, can, could, will, would, able to, unable`),
    hedges: list(`
      perhaps, possibly, probably, likely, unlikely, apparently, allegedly, alleged, reportedly, presumably, supposedly, seems, seem, appears, appear, tends, tend, suggests, suggest, potentially, potential, arguably,
      roughly, approximately, about, around, almost, nearly, ideally, preferably, usually, often, sometimes, generally, largely, partly, partially, estimated, provisionally, provisional, expected, believed, where
      appropriate, where possible, as appropriate, as far as, in principle, in theory, rarely, hardly, barely, scarcely
    `),
    negations: list(`
      not, n't, no, never, none, nor, neither, nothing, nobody, nowhere, cannot, without, lack, lacks, lacking, fail, fails, failed, failure, false, illegal, against, instead of, rather than, far from, non, stop, avoid, refrain,
      prohibited, forbidden, ban, banned
    `),
    conditions: list(`
      if, unless, except, excepting, exception, until, till, when, whenever, while, where, once, provided, providing, assuming, subject to, in case, in the event, on condition, conditional, as long as, so long as, whether,
      otherwise, pending, depending, depends, after, before, save for, apart from, other than, barring, but, although, though, despite, notwithstanding, however, contingent, temporary, temporarily, interim
    `),
    bounds: [],
    attributions: list(`
      according to, in the words of, in the eyes of, telling, account, asked, asks, ask, ordered, orders, wrote, writes, added, adds, explained, explains, announced, suggested, proposed, proposes, pledged, insisted, insists, declared,
      concluded, concludes, assumed, assumes, feared, fears, imagined, pretended, opposition, rivals, enemies, lobby, commentators, observers, sceptics, skeptics, maintains, contends, contended, predicts, predicted, hears, heard, said, says, say, saying, stated, states that, claim, claims, claimed, argue, argues, argued,
      reported, reports, told, tells, believes, believe, thinks, think, view, views, opinion, noted, note that, notes that, warned, warns, denied, denies, deny, rejected, rejects, reject, refused, refuses, refuse, opposed, opposes,
      oppose, alleges, asserts, asserted, proposed by, demanded, demands, demand, critics, opponents, supporters, so
      called, recommends, recommended, recommend, urges, urged, quoted, citing, cited, via, want, wants, wanted, hope, hopes, intends, plans to, wish, wishes, promised, threatened, threatens
    `),
    scope: list(`
      only, solely, exclusively, alone, just, merely, all, every, each, any, some, most, many, much, few, fewer, several, both, either, half, majority, minority, at least, at most, up to, more, less, over, under, above,
      below, minimum, maximum, excluding, exclude, including, include, includes, namely, i.e, ie, that is, especially, particularly, in particular, notably, mainly, primarily, mostly, limited, restricted, minus, per, by, not only,
      except for, within, outside, beyond, other, others, same, first, second, third, last, one, once, annual, annually
    `),
    numbers: list(`
      zero, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen, dozens, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, thousand, thousands, million, millions,
      billion, billions, trillion, percent, per cent, double, triple, twice, quarter, doubled, tripled, tenth
    `),
    additions: list(`and, or, as well as, plus, with, along with, together with, like, such as, not`),
  },
  leadingConnectives: list(`
    however, moreover, furthermore, in addition, additionally, therefore, thus, hence, consequently, accordingly, as a
    result, as a consequence, for this reason, for these reasons, for that reason, in this context, in that context,
    in this regard, in that regard, in this respect, in this light, in light of this, in view of this, against this
    background, against this backdrop, with this in mind, to this end, to that end, at the same time, meanwhile,
    nevertheless, nonetheless, still, finally, lastly, first, firstly, second, secondly, third, thirdly, fourth,
    fourthly, first of all, in the first place, likewise, similarly, equally, also, besides, in conclusion, to
    conclude, in sum, in short, in brief, to sum up, in other words, that said, on the other hand, on the one hand, by
    contrast, in contrast, then, next, indeed, again, what is more, more importantly, importantly
  `),
  listJoiners: list(`and`),
  relativePronouns: list(`which, who, whose, whom`),
  tails: {
    purposes: list(
      `in order to, in order that, so that, so as to, with a view to, with the aim of, for the purpose of`,
    ),
    afterComma: list(`
      including, such as, for example, for instance, in particular, notably, to ensure, to enable, to allow, to help, to
      improve, to support, to reduce, to avoid, to prevent, by *ing, through, thereby, thus, which, who, whose, with information, with a
      view, with the aim, acting as, serving as, enabling, allowing, ensuring, making, helping, giving, providing, creating, building on, drawing on,
      based on, using, reducing, improving, aligned with, in line with, modelled on, modeled on
    `),
    leads: list(
      `to, in order to, so as to, given, because, in view of, in light of, recognising, recognizing, building on`,
    ),
    reaching: list(`
      not, n't, never, no, nor, neither, none, nothing, nobody, cannot, without, only, solely, merely, just, rather than,
      instead of, more than, less than, stop, cease, avoid, refrain, ban, prohibit
    `),
  },
  asking: {
    obligations: list(`
      must, shall, should, ought to, need to, needs to, have to, has to, is recommended, are recommended, had better, would do well to, it is proposed
    `),
    softObligations: list(`
      we requested, we have requested, we recommended that, we have recommended, we also recommended, we urged, we have urged, we have asked, have thus recommended, is needed, are needed, is required, are required, it is essential, it is necessary, it is imperative, it is vital,
      it is crucial, it is critical, it is time, it is high time, it is important to, it is important that, it is advisable, it is urgent,
      is essential to, is necessary to, there is a need, is advisable, deserves to, deserve to, it is recommended
    `),
    recommending: list(`
      respectfully request, therefore request, hereby request, also request, further request, strongly recommend, we demand, demand that, recommend, recommends, we propose, propose that, proposes that, we suggest, i suggest, suggest
      that, we urge, urges, urge, calls for, call for, calls on, call on, calls upon, call upon, encourages,
      encourage, we advise, advises, we ask, asks that, we request, ask that, ask you, i propose, i recommend, advocates for, we invite, invites
    `),
    voices: list(`
      we, i, this paper, this report, this brief, this note, this study, this review, the authors, the author, our, the
      committee, the working group, the panel, the task force, the inquiry, the review, the report
    `),
    finiteVerbs: list(`
      is, are, was, were, has, have, had, does, did, do, will, would, may, might, can, could, shows, show, showed, found,
      finds, became, becomes, remains, remain, made, grew, rose, fell, increased, decreased, led, began, there, we, i
    `),
    nominalEndings: list(`ing`),
    nominalClosings: [],
    deedNouns: [],
    suggesting: list(`
      can be, could be, can now be, could also be, can also be, might be, may be, could usefully be
    `),
    deeds: list(`
      adopted, amended, applied, appointed, assigned, built, combined, considered, created, deployed, developed,
      drawn, encouraged, engaged, enhanced, established, expanded, explored, extended, financed, formed, funded,
      harnessed, implemented, improved, included, integrated, introduced, invited, launched, leveraged, made,
      mobilised, mobilized, offered, organised, organized, promoted, proposed, put, reduced, reinforced, removed,
      repealed, replaced, revised, set, strengthened, supported, used, utilised, utilized
    `),
    pasts: list(`was, were, had, did, has, have`),
    forecasts: list(`
      may, might, will, likely, unlikely, probably, is expected to, are expected to, is set to, are set to, would,
      forecast, in any scenario, is poised to, is bound to
    `),
    imperatives: list(`
      recall, recover, reconcile, block, refund, reimburse, rehouse, relax, restructure, retrofit, schedule, stagger, uphold, vaccinate, vet, warn, weigh, audit, automate, award, bar, bundle, certify, channel, clean, codify, cancel, commence, compare, comply, contribute, convert, criminalise, criminalize, declare, defer, demand, deny, deter, devote, discontinue, dismantle, divert, divide, drop, earmark, educate, employ, enrol, equalise, exploit, flag, forbid, forge, freeze, fulfil, fulfill, handle, honour, inspect, insure, lay, lengthen, liaise, liberalise, liberalize, log, narrow, nationalise, nurture, oblige, operate, oppose, pool, postpone, prescribe, privatise, prosecute, prove, punish, purchase, quantify, recycle, reorganise, reorganize, repatriate, resource, respond, reuse, scrutinise, scrutinize, segregate, shorten, shut, stabilise, stabilize, stimulate, substitute, switch, synchronise, tailor, terminate, toughen, trace, translate, transport, triple, undo, unite, upskill, validate, ventilate, wind, recalculate, modify, capture, replenish, reclassify, renegotiate, reintroduce, reinstate, relaunch, repay, replicate, reschedule, rewrite, spell, overhaul, outlaw, decommission, discourage, dispense, enter, escalate, exchange, forgo, surface, present, articulate, highlight, deliver, go, be, become, come, see, clear, opt, exercise, buy, spend, borrow, electrify, insulate, demolish, relocate, rename, repair, rent, ring, pair, hand, let, get, turn, settle, charge, name, tie, bring, call, fill, free, help, merge, meet, mend, recruit, reopen, retain,
      rethink, reward, separate, split, stand, teach, tell, tighten, unify, vary, welcome, decriminalise, decriminalize, digitise, digitize,
      reassess, redirect, rebuild, reserve, respect, retire, safeguard, sanction, scrap, shift, show, subsidise, subsidize, supplement, tax, trust,
      acknowledge, adjust, agree, analyse, analyze, anchor, appeal, articulate, attract, augment, balance, base, benchmark, boost, bolster, compile, compensate,
      concentrate, condition, confirm, connect, conserve, contract, cooperate, curb, decouple, dedicate, delegate, demonstrate, disseminate, distribute, document,
      empower, endorse, enlarge, enact, enrich, exclude, experiment, explain, expose, favour, favor, follow, formulate, frame, generate, grow, guide, halt, host, incentivise,
      incentivize, influence, insist, insert, intensify, interpret, label, leave, license, list, locate, look, manage, match, minimise, minimize, mitigate, model, motivate, nominate,
      obtain, optimise, optimize, outline, participate, penalise, penalize, persuade, preserve, press, privilege, produce, publicise, publicize, push, rationalise, rationalize, reach,
      realign, reaffirm, rebalance, receive, refocus, refer, reject, rely, repurpose, request, resist, resolve, resume, retrain, return, reverse, save, screen, sell, serve, sign, solicit,
      specify, staff, state, strive, supply, tackle, talk, trim, undertake, unlock, utilise, utilize, visit, view,
      abolish, accelerate, add, address, adopt, advance, align, allocate, allow, amend, appoint, apply, approve, ask,
      assess, assign, authorise, authorize, avoid, ban, begin, bring, broaden, build, cap, carry, cease, centralise,
      change, check, clarify, close, collect, commission, commit, compel, complete, conduct, consider, consolidate,
      consult, continue, convene, coordinate, create, cut, decide, decrease, define, deliver, deploy, design, designate, develop, direct, disclose, diversify, do, double, draft, draw, elevate, eliminate, embed, enable,
      encourage, end, enforce, engage, enhance, ensure, equip, establish, evaluate, examine, exempt, expand, expedite,
      explore, extend, facilitate, finance, fix, focus, formalise, foster, fund, gather, give, grant, guarantee, harmonise, harmonize, hire, hold, identify, impose, implement, improve, include, incorporate, increase, inform,
      initiate, install, institute, integrate, introduce, invest, investigate, invite, issue, join, keep, launch,
      lead, leverage, lift, limit, link, lower, maintain, make, mandate, map, measure, mobilise, mobilize, modernise,
      modernize, monitor, move, negotiate, notify, offer, open, opt, order, organise, organize, oversee, pass, pause,
      pay, permit, phase, pilot, place, plan, prepare, prevent, prioritise, prioritize, procure, prohibit, promote,
      propose, protect, provide, publish, pursue, put, raise, ratify, recognise, recognize, recruit, redesign, reduce,
      reform, refrain, regulate, reinforce, remove, renew, repeal, replace, report, require, rescind, restore, restrict, review, revise, run, scale, secure, seek, select, send, set, share, simplify, speed, sponsor,
      standardise, standardize, start, stop, streamline, strengthen, strive, study, submit, support, suspend, sustain,
      take, target, task, test, track, train, transfer, transform, treat, trial, update, upgrade, urge, use, verify, waive, widen, withdraw, work, write
    `),
    negatedInstructions: list(`do not, don't, never`),
    instructionEndings: [],
    closingInstructions: [],
    notInstructions: list(`
      during, following, according, being, having, morning, evening, king, spring, string, thing, nothing, everything,
      something, anything, including, regarding, concerning, notwithstanding, considering, depending, given, owing
    `),
    infinitiveStatements: [],
    nounSigns: list(`for, of, has, have, is, are, was, were, will, would, may, can`),
    dependentOpenings: list(`not, be`),
    courtesies: list(`please, kindly`),
    opinions: list(
      `believe, believes, think, thinks, argue, argues, say, says, view, opinion, conclude, concludes, insist, maintain, contend`,
    ),
    hopes: list(
      `we hope that, we hope the, we wish that, we expect that, we expect the, we would like the, we want the, we look to the`,
    ),
    outsiders: list(`
      critics, opponents, supporters, some, others, unions, union, witnesses, campaigners, commentators, observers,
      sceptics, skeptics, rivals, opposition, lobbyists, previous, earlier, last year's
    `),
    expectations: list(`
      expect, find, note, notice, know, remember, be aware, be noted, be remembered, be seen, be read, be understood,
      have been, have had, have known, have done, have given, have made, have taken, have seen, have acted, have told, have asked, have happened, have led, not have to, never have to, bear in mind, be borne in mind, not be surprised, come as no surprise, be treated with care, be treated with caution
    `),
    denials: list(`
      we encourage you, we encourage readers, we encourage everyone, we invite you, we invite readers, it is not the case that, it is not true that, it is false that, it is untrue that, it does not follow that, this
      does not mean that, that does not mean that, this is not to say, that is not to say, we do not believe, we do not
      think, we do not say, we do not suggest, we are not persuaded, we are not convinced, no one suggests, nobody suggests, no action, no further action
    `),
    needs: list(`need to, needs to, have to, has to`),
    nothings: list(`no, nothing, none, neither, nobody`),
    invertedConditions: list(`should`),
    openingCharges: [],
    charges: [],
    charged: [],
  },
  structure: {
    recommendations: list(`
      our demands, key demands, list of demands, we demand, what we want, what we propose, our proposals, our suggestions, our requests, suggested action, suggested actions, suggested measures, suggested mitigation, corrective action, corrective actions, proposed action, recommended steps, recommended measures, recommendation, recommendations, recommended actions, recommended action, recommends, recommend, recommended,
      action items, action item, actions required, action points, required actions, policy asks, our asks, key asks,
      what should be done, what is to be done, what needs to be done, what must be done, what we ask, call to action,
      calls to action, proposed actions, proposed solutions, follow-up actions, decisions sought, decisions required
    `),
    actions: list(`
      next steps, proposals, proposal, proposed measures, priority actions, key actions, actions, measures, reforms, way
      forward, ways forward, policy options, agenda for, priorities, what can be done, what to do, remedies, solutions, suggestions, how, what, should, must
    `),
    reportsOnly: list(`
      response, responses, reply, status, progress, background, previous, earlier, past, history, implementation of,
      implementation status, rejected, carried out, were implemented, have been implemented, has been implemented, were made, were
      accepted, were adopted, has adopted, have adopted, of its recommendations, of their recommendations, of his recommendations, overview of existing, methodology, development of
    `),
    options: list(`options, option, alternatives, choices, scenarios, courses of action, options considered`),
    besides: list(`conclusion, conclusions, findings, lessons, observations, analysis, discussion`),
    summaries: list(`summary, summarised, summarized, in brief, at a glance, recap`),
    measures: list(`reforms, reform measures, measures, proposals, proposed changes`),
    othersAims: list(`
      milestones, targets, deliverables, timetable, objectives, objective, aims, aim, goals, goal, purpose, mission, tasks, initiatives, include, includes, including,
      functions, responsibilities, principles, criteria, findings, questions, topics, challenges, problems, members
    `),
    guides: list(`how to, ways to, steps to, guide, tips, checklist, handbook, manual, tutorial`),
    disclaimers: list(`
      makes no recommendations, makes no recommendation, make no recommendations, make no recommendation, does not make
      recommendations, do not make recommendations, does not make any recommendations, do not make any recommendations,
      offers no recommendations, offer no recommendations, contains no recommendations, no recommendations of its own, makes none of its own, make none of our own
    `),
    counting: list(`
      thing, things, point, points, suggestion, suggestions, request, requests, ask, asks, a, few, several, some, our, my, here, are, the, following
    `),
    ordinals: list(
      `first, firstly, first of all, second, secondly, third, thirdly, fourth, fourthly, fifth, fifthly, sixth, finally, lastly, the first is, the second is, the third is, the fourth is, the fifth is`,
    ),
    firsts: list(`first*, the first*`),
    labels: list(
      `recommendation, recommendations, rec, key recommendation, main recommendation, specific recommendation, operational recommendation, draft recommendation, final recommendation, our recommendation, policy recommendation, action item, action point`,
    ),
    owners: list(
      `owner, owners, responsible, responsibility, lead, lead agency, lead department, action owner, assigned to, assignee, who, addressed to, actor, actors`,
    ),
    deadlines: list(
      `deadline, due, due date, by when, when, timeline, timeframe, time frame, timing, target date, timescale`,
    ),
    costs: list(`cost, costs, estimated cost, budget, resources, funding, price`),
    priorities: list(`priority, urgency, severity, importance, rank`),
    rationales: list(
      `rationale, why, why this matters, why it matters, justification, reason, reasons, background, explanation, evidence, context, benefit, benefits, impact, expected impact, details, detail, description`,
    ),
    responses: list(`
      response, government response, government's response, management response, departmental response, reply, official
      response, answer, comment, comments, commentary, editor's note, status, update, progress, outcome, decision of the board
    `),
    counts: list(`
      one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
      seventeen, eighteen, nineteen, twenty
    `),
    weakLabels: list(`action, proposal, measure, priority, ask, decision, step, option, reform`),
    numberSigns: list(`no, number, nr, #`),
    titleLabels: list(`title, subject, re, topic`),
    senderLabels: list(`from, sender`),
    markingLabels: list(`classification, marking, protective marking, security classification`),
    headerLabels: list(
      `to, date, cc, bcc, sent, reply to, ref, reference, our ref, your ref, attachments, through, via`,
    ),
    salutations: list(`dear, hello, hi, to whom it may concern`),
    valedictions: list(`
      yours, yours sincerely, yours faithfully, yours truly, sincerely, sincerely yours, best, best wishes, with best
      wishes, regards, best regards, kind regards, with kind regards, warm regards, respectfully, yours respectfully
    `),
    letterNames: list(`open letter, joint letter, joint statement, petition, appeal`),
    kickers: list(`
      policy brief, policy paper, policy note, policy memo, briefing, briefing note, briefing paper, brief, memo, memorandum, report, working
      paper, white paper, discussion paper, position paper, press release, issue brief, insight, commentary, analysis,
      executive briefing, perspectives paper, draft, confidential
    `),
    bylines: list(`
      by, from, author, authors, written by, prepared by, drafted by, submitted by, authored by, contributors
    `),
    institutions: list(`
      center, centre, institute, university, foundation, ministry, department, council, committee, commission, agency,
      office, college, school, society, association, bank, group, network, alliance, laboratory, academy, studies,
      think tank, directorate, bureau, authority, secretariat, organisation, organization, government
    `),
    nameJoiners: list(`and, with`),
    nameOpenings: [],
    roles: list(`
      director, fellow, professor, lecturer, researcher, analyst, expert, minister, ambassador, president, chair,
      chairman, chairperson, member, senior, former, head, chief, officer, adviser, advisor, editor, manager, economist,
      lead, coordinator, secretary, phd, ph.d, msc, ma, ba, consultant, founder, engineer, policy, research, staff
    `),
    closingHeadings: list(`
      conclusion, conclusions, concluding remarks, closing remarks, in conclusion, final remarks, final thoughts,
      summary and conclusions, concluding observations
    `),
    caveats: list(
      `advice, advisory, refined, provisional, preliminary, estimate*, assum*, pilot*, survey*, sample*, method*, data, evidence, limitation*, limited, uncertain*, interview*, rest on, rests on, based on, depend*, subject to, only if, unless, provided, discussed with, views of`,
    ),
    closings: list(`
      in conclusion, to conclude, in sum, in summary, to sum up, in closing, these recommendations, the
      recommendations above, the above recommendations, taken together, the considerations presented, the
      recommendations presented, the proposals presented, the measures presented, our goal was, our aim was, the views
      expressed, the ideas presented, the steps outlined, the measures above, all in all, ultimately
    `),
    sectionNames: list(`
      executive summary, summary, abstract, introduction, background, context, overview, key messages, key message, key points, key findings,
      main findings, findings, in brief, at a glance, highlights, problem statement, policy context, case study, case
      studies, next steps, root cause, lessons learned, lessons learnt, action items, what happened, what is wrong, call to action, data and methods, method, methods, results, discussion, way forward, annex, appendix, foreword, preface, table, figure, box, terms of reference
    `),
    navigation: list(`
      return to, back to, previous, prev, next, next chapter, previous chapter,
      skip to main content, skip to content, skip to navigation, home, homepage, about, about us, menu, main menu, search, contact, contact us,
      publications, events, news, blog, log in, login, sign in, sign up, register, subscribe, donate, careers, press, media, topics,
      our work, our experts, experts, programmes, programs, research, newsletter, english, français, you are here, back, back to top, breadcrumb, related articles, related content, related posts, read next,
      you might also like, you may also like, more from, share this, share this article, print, download pdf, follow us, facebook, twitter, linkedin, cookie policy, privacy policy, terms of use
    `),
    appendices: list(`
      witnesses, list of witnesses, formal minutes, written evidence, published written evidence, about the forum, about the institute, about the centre, about the center, about us, important documents, related documents, key documents, supporting documents, documents, attachments, enclosures, useful links, more information, further information, media contact, references, bibliography, links, important links, related articles, related content, related posts, read next, you might also like, you may also like, more on this topic, further reading, contents, table of contents,
      acknowledgements, acknowledgments, about the author, about the authors, notes, footnotes, endnotes, sources, contact, related, see also
    `),
    furniture: list(`
      image by, photo by, image credit, photo credit, image source, doi, share this, cross-posted, posted on, posted
      in, published, last updated, updated, copyright, read more, subscribe, download, source, min read, minutes read,
      date, version, keywords, tags, isbn, issn, email, tel
    `),
    markings: list(`
      official, official sensitive, restricted, confidential, secret, top secret, unclassified, for official use only,
      internal use only, not for publication, not for distribution, for internal use, protected, tlp white, tlp clear,
      tlp green, tlp amber, tlp red, embargoed, strictly confidential, commercial in confidence, draft not for citation
    `),
  },
  notesPages: {
    say: 'Say',
    ifAsked: 'If asked',
    none: 'No notes for this slide',
    continued: 'continued',
    copy: 'Speaker’s copy',
    place: (number, total) => `Slide ${number} of ${total}`,
    page: (number, total) => `Page ${number} of ${total}`,
  },
  labels: {
    bottomLine: 'Bottom line',
    decisions: 'Decisions sought',
    figures: 'Key figures',
    timeline: 'Timeline',
    sources: 'Sources and caveats',
    noAsk: 'No explicit ask in the paper',
    onItsSlide: 'In full on its own slide',
    inThePaper: 'In full in the paper',
    untitled: 'Briefing',
    recommendationShort: 'Rec.',
    pageShort: 'p.',
    briefingFor: 'Briefing for',
    presentedBy: 'Presented by',
    date: 'Date',
    backup: 'Backup',
  },
  figures: {
    qualifiers:
      'at least|at most|up to|more than|less than|fewer than|no more than|no fewer than|over|under|about|around|roughly|approximately|nearly|almost|some|only|just',
    percent: '%|percent|per cent|percentage points|‰',
    scales: 'thousand|million|billion|trillion|bn|m',
    currencies: 'US dollars|dollars|euros|pounds|shekels|USD|EUR|GBP|€',
    changes:
      'increased|raised|rose|risen|grew|grown|fell|fallen|dropped|declined|decreased|cut|reduced|lowered|expanded|shrank|shrunk|boosted|improved|widened|exceeded|climbed|surged',
    by: 'by',
    changeNouns: 'increase|rise|fall|drop|decline|decrease|cut|reduction|growth|surge',
    shareOf: 'of',
    reaches:
      'reached|reaches|totalled|totaled|exceeded|exceeds|amounted to|amounts to|stood at|stands at|accounted for|accounts for|account for|represented|represents|cost|costs|fell to|rose to|grew to|increased to|dropped to|is worth|was worth|were worth|averaged|numbered',
    exists:
      'there are|there were|there is|is home to|are home to|hold|holds|host|hosts|contain|contains|comprises|counts',
    among: 'as well as|among them|including',
    uncounted:
      'years?|months?|weeks?|days?|hours?|minutes?|seconds?|year-old|recommendations?|pages?|chapters?|sections?|articles?|figures?|tables?|points?|steps?|UTC|GMT|am|pm|a\\.m|p\\.m|years’|decades?|periods?',
    spanOpenings: 'over|within|in|during|for|across|throughout|since|after',
    rates:
      'per (?!cent)\\p{L}+|(?:an?|each|every) (?:year|month|week|day|hour)|annually|yearly|year[- ]on[- ]year|to date',
    anaphors:
      'the same|of (?:these|those|them)|these|the former|the latter|respectively|the rest|the remainder|since then',
    months: 'January|February|March|April|May|June|July|August|September|October|November|December',
    dateOpenings: 'in|on',
    timeOpenings: 'in|since|during|between|from|by the end of|at the end of|as of',
    timeJoiners: 'and|to|–|-',
    clauseOpenings: 'while|whereas|but|and|compared|which|who|some of|many of|most of|several of|all of|of which|with',
    pronouns: 'it|they|he|she|we|this|these|that|those|which|who|its|their|such',
    guards:
      'should|shall|must|ought|if|unless|except|provided|assuming|likely|unlikely|expected|estimated|estimates?|projected|forecasts?|planned|aims?|targets?|reportedly|apparently|seems?|appears?|perhaps|possibly|probably',
    that: 'that',
    auxiliaries: 'have|has|had|are|were|is|was|did|do',
  },
  pointing: {
    impersonal:
      /^(?:it (?:is|was|would be|will be|has been) [\p{L}-]+ (?:that|to|for)|there (?:is|are|was|were|has|have|exists?))\b/iu,
    back: /^(?:[^,;:]*\b(?:it(?! (?:is|was|will|would))|them|these|those|this(?! (?:day|week|month|year|decade|century)))|[^,]{1,40}, (?:it|they|he|she|this))\b/iu,
  },
  conceding:
    /^(?:admittedly|granted|true|to be sure|it is true|you may have|opponents|critics|others|some (?:say|argue|think))(?!\p{L})/iu,
  sayingNouns:
    /(?:^|(?<=(?<!\p{L})(?:the|these|those|all|other|member|many|some|several|both) ))states(?= that )|(?<!\p{L})(?:claims|reports|demands|accounts?|hopes)(?=\s(?:of|on|for|from|by|in|and|or|at|against)\s|[.,;:]|$)/giu,
};
