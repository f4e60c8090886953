import { describe, expect, it } from 'vitest';
import { readPaper } from '../../paper/read-paper.ts';

const blocks = (text: string) =>
  readPaper('paper.txt', text).blocks.map(({ kind, level, marker, text: own }) =>
    [kind, level, marker, own].filter((part) => part !== undefined).join(' | '),
  );

describe('readPaper, plain text', () => {
  it('reads a pasted page: bare headings, bullets, what is left of a nested list', () => {
    const text = [
      'A plan for the port',
      'By Ana Ruiz and Tom Okafor',
      'Centre for Maritime Studies',
      'The port is full and its neighbours are empty. This paper says what can be done about that in a year.',
      'What is wrong',
      '• The quay is short. Ships wait.',
      '• The cranes are old:',
      '-',
      '-',
      '- two date from 1974;',
      '- one has no spare parts.',
      '-',
      '• The road is narrow.',
      'What the city can do',
      '1. The quay should be lengthened. It can be done in a year.',
      '2. The road must be widened.',
      'The rest is detail.',
    ].join('\n');
    expect(blocks(text)).toEqual([
      'heading | 1 | A plan for the port',
      'metadata | author | By Ana Ruiz and Tom Okafor',
      'metadata | affiliation | Centre for Maritime Studies',
      'paragraph | The port is full and its neighbours are empty. This paper says what can be done about that in a year.',
      'heading | 2 | What is wrong',
      'list-item | 1 | • | The quay is short. Ships wait.',
      'list-item | 1 | • | The cranes are old:',
      'list-item | 2 | - | two date from 1974;',
      'list-item | 2 | - | one has no spare parts.',
      'list-item | 1 | • | The road is narrow.',
      'heading | 2 | What the city can do',
      'list-item | 1 | 1. | The quay should be lengthened. It can be done in a year.',
      'list-item | 1 | 2. | The road must be widened.',
      'paragraph | The rest is detail.',
    ]);
  });

  it('reads the head of a message line by line, and leaves salutation, quotation and signature out of the argument', () => {
    const text =
      'From: Ana Ruiz <ana@example.org>\nTo: Tom Okafor\nSubject: The port - advice\nDate: Mon, 9 Feb 2026 09:12:44 +0000\n\nTom,\n\nThe port is full.\n\n> On 6 Feb Tom wrote:\n\nBest,\nAna\n\n--\nAna Ruiz | Port Research';
    expect(blocks(text)).toEqual([
      'metadata | author | Ana Ruiz',
      'metadata | note | To: Tom Okafor',
      'heading | 1 | The port - advice',
      'metadata | note | Date: Mon, 9 Feb 2026 09:12:44 +0000',
      'metadata | note | Tom,',
      'paragraph | The port is full.',
      'quote | On 6 Feb Tom wrote:',
      'metadata | note | Best,',
      'metadata | note | Ana',
      'metadata | note | Ana Ruiz | Port Research',
    ]);
  });

  it('reads the head of a memorandum: sender, subject and marking', () => {
    const paper = readPaper(
      'memo.txt',
      'MEMORANDUM\nTO: The Minister\nFROM: Port Safety Directorate\nSUBJECT: The northern quay\nCLASSIFICATION: OFFICIAL-SENSITIVE\n\n1. Purpose\nThis memo asks the Minister for a decision on the northern quay.',
    );
    expect(paper).toMatchObject({ title: 'The northern quay', marking: 'OFFICIAL-SENSITIVE' });
    expect(paper.blocks.find(({ marker }) => marker === 'affiliation')?.text).toBe('Port Safety Directorate');
  });

  it.each([
    ['Re: The tenants of Leeds\n\n', ''],
    ['', 'The tenants of Leeds\n\n'],
  ])('titles a letter by its subject, never by its letterhead', (above, below) => {
    const paper = readPaper(
      'letter.txt',
      `Housing Action Network\n14 Mill Street, Leeds\n\n5 February 2026\n\n${above}Dear Minister,\n\n${below}We write for 46 groups of tenants. Rents rose by 9.4 per cent in the year.\n\nYours sincerely,\n\nMaria Lindqvist\nDirector`,
    );
    expect(paper).toMatchObject({ title: 'The tenants of Leeds', authors: ['Maria Lindqvist'] });
    expect(paper.blocks.filter(({ kind }) => kind !== 'metadata').map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
    ]);
  });

  it('joins hard-wrapped lines, and ends a paragraph where its last line is short', () => {
    const text = [
      'The tariff dates from 1971 and was meant to last for five years only, but',
      'no government has dared to touch it since then, and none of those that are',
      'now in office has said that it would.',
      'The next paragraph begins without a blank line above it, as it often does',
      'in text that was taken from a printed page, and then it goes on for a while',
      'until it ends.',
    ].join('\n');
    expect(blocks(text)).toHaveLength(2);
    expect(blocks(text)[0]).toMatch(/^paragraph \| The tariff dates .* that it would\.$/u);
  });

  it('leaves a number that ends a sentence at the start of a line in its sentence', () => {
    const text = [
      'The towns near the front have lost more than half of the buses that they',
      'had before. In the largest of them only 84 were left and those in use are',
      '19. Drivers are fewer still, since every third of them has been called up',
      'or has gone abroad with the family, and nobody has come to take his place.',
      '',
      'The towns buy one by one and pay too much for what they get in the end.',
    ].join('\n');
    expect(blocks(text)[0]).toMatch(/those in use are 19\. Drivers are fewer still/u);
  });

  it('keeps the items of a wrapped list whose lines end without a stop', () => {
    const text = [
      'The towns near the front have lost more than half of the buses that they',
      'had before, and the council has looked for what can be done about it now:',
      '1. Buy the buses of all the towns together, by one call, in one and the',
      'same month of the year, and publish what each of the offers would cost them',
      '2. Exempt the drivers of the buses from service for as long as the war goes',
      'on and pay them what drivers are paid in the towns far away from the front',
      '3. Sell no bus',
    ].join('\n');
    expect(blocks(text).filter((block) => block.startsWith('list-item'))).toHaveLength(3);
  });

  it('finds a wrapped heading that no blank line sets apart', () => {
    const text = [
      'The tariff dates from 1971 and was meant to last for five years only, but',
      'no government has dared to touch it since then, and none of those that are',
      'now in office has said that it would.',
      'How prices came about',
      'The next paragraph begins without a blank line above it, as it often does',
      'in text that was taken from a printed page, and then it goes on for a while',
    ].join('\n');
    expect(blocks(text)).toContain('heading | 1 | How prices came about'.replace('1 |', '2 |'));
  });

  it('takes no ordinal in mid-sentence for the number of an item, nor the day of a date', () => {
    const text = [
      'Der Hafen der Stadt und seine Zukunft',
      '3. März 2025',
      '',
      'Der Ausschuss hat die Frage, ob die Stadt den alten Hafen behalten soll, im',
      '2. Quartal beraten und auf den Herbst vertagt. Er will bis zum Ende der Frist am',
      '1. August 2025 einen Bericht haben, den die Verwaltung auch den Gemeinden der',
      'Küste vorlegt. Die Verwaltung hat dafür mit den Häfen und den Werften geredet.',
      '',
      '1. Die Stadt soll den Hafen behalten und die Kaimauer bis zum Winter reparieren',
      '2. Die Gemeinden sollen zahlen.',
    ].join('\n');
    expect(blocks(text)).toEqual([
      'heading | 1 | Der Hafen der Stadt und seine Zukunft',
      'metadata | note | 3. März 2025',
      'paragraph | Der Ausschuss hat die Frage, ob die Stadt den alten Hafen behalten soll, im 2. Quartal beraten und auf den Herbst vertagt. Er will bis zum Ende der Frist am 1. August 2025 einen Bericht haben, den die Verwaltung auch den Gemeinden der Küste vorlegt. Die Verwaltung hat dafür mit den Häfen und den Werften geredet.',
      'list-item | 1 | 1. | Die Stadt soll den Hafen behalten und die Kaimauer bis zum Winter reparieren',
      'list-item | 1 | 2. | Die Gemeinden sollen zahlen.',
    ]);
  });

  it('reads ordinals as item numbers, and a fact under an item is no heading', () => {
    const text =
      'Plan del puerto de la ciudad\n\n1.º Reparar el muelle viejo.\nResponsable: Puertos\n\n2.º Cerrar la grúa.\nPlazo: mayo';
    expect(blocks(text).filter((block) => block.startsWith('heading'))).toEqual([
      'heading | 1 | Plan del puerto de la ciudad',
    ]);
    expect(blocks(text)).toContain('list-item | 1 | 1.º | Reparar el muelle viejo.');
  });

  it('takes a bullet alone on its line with the text on the next', () => {
    expect(blocks('What to do now\n•\n\nOpen the gate.\n\n•\n\nClose the door.')).toEqual([
      'heading | 1 | What to do now',
      'list-item | 1 | • | Open the gate.',
      'list-item | 1 | • | Close the door.',
    ]);
  });

  it('takes bullets glued into one line apart', () => {
    expect(blocks('We ask for three things: • a plan; • a budget; • a date.')).toEqual([
      'paragraph | We ask for three things:',
      'list-item | 1 | • | a plan;',
      'list-item | 1 | • | a budget;',
      'list-item | 1 | • | a date.',
    ]);
  });

  it('removes marks that cannot be seen, and so could make a slide read differently from its source', () => {
    expect(blocks('The tax\u200b should\u202e not\u2066 rise\u00ad.')).toEqual([
      'paragraph | The tax should not rise.',
    ]);
  });

  it('keeps the joiners that Persian needs', () => {
    expect(readPaper('p.txt', 'این کتاب\u200cها مهم است').blocks[0]?.text).toContain('\u200c');
  });

  it('reads a memorandum', () => {
    const paper = readPaper(
      'memo.txt',
      'MEMO\n\nTO: The Minister\nFROM: Helen Vasquez\nSUBJECT: A new quay\n\nIt is short and it must be made longer soon.',
    );
    expect(paper.title).toBe('A new quay');
    expect(paper.authors).toEqual(['Helen Vasquez']);
  });

  it('finds a marking and names under the title', () => {
    const paper = readPaper(
      'note.txt',
      'OFFICIAL-SENSITIVE\nA new quay\nAna Ruiz, Tom van Dijk\n12 May 2025\nThe quay is too short for the new ships that come to it.',
    );
    expect(paper).toMatchObject({
      title: 'A new quay',
      marking: 'OFFICIAL-SENSITIVE',
      authors: ['Ana Ruiz', 'Tom van Dijk'],
    });
  });

  it('counts paragraphs as § shows them', () => {
    const { blocks: found } = readPaper(
      'p.txt',
      'Title here\nBy Ana Ruiz\nA first sentence that is long enough to be one.\nNext part\nA second sentence that is long enough to be one.',
    );
    expect(found.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['heading', 1],
      ['metadata', 0],
      ['paragraph', 1],
      ['heading', 2],
      ['paragraph', 2],
    ]);
  });
});

describe('language and direction', () => {
  it.each([
    ['en', 'ltr', 'The ministry should publish the list of all schools that are to be closed.'],
    ['fr', 'ltr', 'Le ministère devrait publier la liste des écoles qui sont dans ce cas.'],
    ['pt', 'ltr', 'O ministério não deve publicar a lista das escolas que vão ser fechadas por lei.'],
    ['pt', 'ltr', 'A Câmara quer reduzir o preço da água e os custos da rede.'],
    ['es', 'ltr', 'La Cámara quiere reducir el precio del agua y los costes de la red.'],
    ['it', 'ltr', 'Il ministero deve pubblicare la lista delle scuole che sono da chiudere per legge.'],
    ['nl', 'ltr', 'Het ministerie moet de lijst van de scholen die worden gesloten niet verbergen.'],
    ['es', 'ltr', 'El ministerio debe publicar la lista de las escuelas que se van a cerrar por ley.'],
    ['de', 'ltr', 'Das Ministerium sollte die Liste der Schulen, die zu schließen sind, nicht verbergen.'],
    ['ar', 'rtl', 'يجب على الوزارة أن تنشر قائمة المدارس.'],
    ['he', 'rtl', 'על המשרד לפרסם את רשימת בתי הספר.'],
    ['uk', 'ltr', 'Міністерство має оприлюднити перелік шкіл.'],
    ['zh', 'ltr', '教育部应当公布学校名单。'],
    ['und', 'ltr', 'Zzz'],
  ])('tells %s, %s', (language, direction, text) => {
    expect(readPaper('p.txt', text)).toMatchObject({ language, direction });
  });
});
