/** A count as a list shows it; `format` is Word's name for the way of counting. One it does not know counts in digits. */
export function formatted(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return repeated(count, latin).toUpperCase();
    case 'lowerLetter':
      return repeated(count, latin);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'ordinal':
      return `${count}${ordinalEnding(count)}`;
    case 'hebrew1':
      return hebrewNumeral(count);
    case 'hebrew2':
      return repeated(count, hebrew);
    case 'arabicAlpha':
      return repeated(count, arabic);
    case 'arabicAbjad':
      return repeated(count, abjad);
    case 'russianLower':
      return repeated(count, russian);
    case 'russianUpper':
      return repeated(count, russian).toUpperCase();
    case 'hindiNumbers':
      return String(count).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
    default:
      return String(count);
  }
}

const latin = [...'abcdefghijklmnopqrstuvwxyz'];
const hebrew = [...'אבגדהוזחטיכלמנסעפצקרשת'];
const arabic = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
/** Without the letters that no list counts with. */
const russian = [...'абвгдежзиклмнопрстуфхцчшщэюя'];

/** a … z, aa, bb: Word repeats the letter. */
function repeated(count: number, letters: readonly string[]): string {
  const letter = letters[(count - 1) % letters.length] ?? '';
  return letter.repeat(Math.min(10, Math.ceil(count / letters.length)));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let [rest, text] = [count, ''];
  for (const [value, sign] of romans) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** 15 and 16 are written ט״ו and ט״ז, never with letters that spell the name of God. */
function hebrewNumeral(count: number): string {
  if (count < 1 || count > 499) return String(count);
  const hundreds = 'קרשת'.charAt(Math.floor(count / 100) - 1);
  const rest = count % 100;
  if (rest === 15 || rest === 16) return `${hundreds}ט${rest === 15 ? 'ו' : 'ז'}`;
  return hundreds + 'יכלמנסעפצ'.charAt(Math.floor(rest / 10) - 1) + 'אבגדהוזחט'.charAt((rest % 10) - 1);
}

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}
