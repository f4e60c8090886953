import { describe, expect, it } from 'vitest';
import { languageData } from '../../languages/index.ts';
import { renderSection, renderSections } from '../../render/section.ts';
import { deck, harbours, slide } from './fixtures.ts';

const first = { number: 1, total: 1 };

describe('renderSection', () => {
  it('draws a recommendation with its number, headline, supports and source', () => {
    const recommendation = slide('recommendation', '## Repeal Section 12\n\n- It stands in the way.', {
      id: 'rec-4',
      number: '4',
      section: 'What should be done',
      source: 'Rec. 4 · §34',
    });
    expect(renderSection(recommendation, deck([], { marking: 'OFFICIAL' }), first)).toBe(
      '<section id="rec-4" class="slide layout-recommendation headline-44 text-26 gap-24" lang="en" dir="ltr">' +
        '<p class="marking marking-top" dir="auto">OFFICIAL</p>' +
        '<p class="section-marker" dir="auto">What should be done</p>' +
        '<div class="body"><p class="hanging-number size-96">4</p>' +
        '<h2 class="headline" dir="auto">Repeal Section 12</h2>' +
        '<ul dir="ltr"><li dir="ltr"><p dir="auto">It stands in the way.</p></li></ul></div>' +
        '<p class="source-line">Rec. 4 · §34</p>' +
        '<footer class="foot"><span class="page-number">1</span></footer>' +
        '<p class="marking marking-bottom" dir="auto">OFFICIAL</p></section>',
    );
  });

  it('tells that a label is English in a deck of a language without words of its own', () => {
    const greek = deck([], { language: 'el' });
    const label = slide('decisions', `# ${languageData('el').labels.decisions}\n\n1. Open the quay`);
    expect(renderSection(label, greek, first)).toContain('<h2 class="headline" dir="auto" lang="en">');
    expect(renderSection(label, deck([]), first)).not.toContain('<h2 class="headline" dir="auto" lang');
    expect(renderSection({ ...label, body: '# Στέγαση' }, greek, first)).not.toContain('dir="auto" lang');
  });

  it('says on the title who briefs whom and when, as far as it is known', () => {
    const title = slide('title', '# Harbours\n\nInes Halvorsen');
    const html = renderSection(title, deck([], { briefingFor: 'The Minister', date: '12 May' }), first);
    expect(html).toContain(
      '<h1 class="headline" dir="auto">Harbours</h1><dl class="facts">' +
        '<div><dt>Briefing for</dt><dd dir="auto">The Minister</dd></div><div><dt>Date</dt><dd dir="auto">12 May</dd></div></dl>' +
        '<p dir="auto">Ines Halvorsen</p>',
    );
    expect(renderSection(title, deck([], { language: 'fr', date: '12 mai', presentedBy: 'A' }), first)).toContain(
      'Présenté par',
    );
  });

  it('takes a figure apart into value, what it counts and when', () => {
    const figures = slide('figures', '## Key figures\n\n- **55%** more grain *In 2024*\n- **140** calls');
    expect(renderSection(figures, deck([]), first)).toContain(
      '<ul class="figures rows size-96"><li><p class="value" dir="auto"><strong><span class="number">55%</span></strong></p>' +
        '<div><p class="what" dir="auto">more grain</p><p class="when" dir="auto"><em>In 2024</em></p></div></li>' +
        '<li><p class="value" dir="auto"><strong><span class="number">140</span></strong></p><div><p class="what" dir="auto">calls</p></div></li></ul>',
    );
  });

  it('gives every slide a heading, one without a headline an unseen one', () => {
    expect(renderSection(slide('points', '- one'), deck([]), first)).toContain('<h2 class="unseen">Keeping');
    expect(renderSection(slide('points', ''), deck([]), first)).toContain('<h2 class="unseen">');
    expect(renderSection(slide('recommendation', 'A full ask.'), deck([]), first)).toContain(
      '<h2 class="headline lead" dir="auto">A full ask.</h2>',
    );
  });

  it('does not name a section twice on the slide that opens it', () => {
    const opening = slide('points', '## Context\n\n- one', { section: 'Context' });
    expect(renderSection(opening, deck([]), first)).not.toContain('section-marker');
  });

  it('shows what a person typed into a field as text', () => {
    const evil = '"><script>alert(1)</script>';
    const fields = slide('recommendation', '## x', { section: evil, source: evil, number: evil });
    const html = renderSection(
      fields,
      deck([], {
        marking: evil,
        language: evil,
        style: { theme: 'ministry', accent: null, footer: evil, logo: `data:image/png;base64,${evil}` },
      }),
      first,
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    const title = renderSection(slide('title', '# x'), deck([], { briefingFor: evil, presentedBy: evil }), first);
    expect(title).not.toContain('<script');
  });

  it('carries no citation and nothing of an identifier beyond the slide’s own', () => {
    const span = { blockId: 'b1', quote: 'quoted words', prefix: 'before', suffix: 'after' };
    const cited = slide('points', '- one', { recommendationId: 'rec-9', citations: [{ line: 'one', span }] });
    expect(renderSection(cited, deck([]), first)).not.toMatch(/quoted words|before|after|rec-9/);
  });
});

describe('renderSections', () => {
  const numbers = (sections: readonly string[]) =>
    sections.map((section) => /class="page-number">([^<]*)</.exec(section)?.[1]);

  it('leaves hidden slides out and does not count backup slides', () => {
    const shown = deck([
      slide('points', '- a', { id: 'a' }),
      slide('points', '- b', { id: 'b', hidden: true }),
      slide('points', '- c', { id: 'c' }),
      slide('points', '- d', { id: 'd', backup: true }),
    ]);
    expect(numbers(renderSections(shown))).toEqual(['1', '2', 'Backup 3']);
  });

  it('draws the same deck the same way twice', () => {
    expect(renderSections(harbours)).toEqual(renderSections(harbours));
  });
});
