/**
 * The bundled families, in the order in which a character is looked for; then what a machine may have, for characters
 * outside them all.
 */
const sansFamilies = "'Source Sans 3', 'Noto Sans Hebrew', 'Noto Sans Arabic', 'Noto Sans Math', 'Noto Sans'";

export const sans = `${sansFamilies}, 'Helvetica Neue', Arial, sans-serif`;
/** The sans draws what the serif has not, such as accented Greek, before the machine is asked. */
export const serif = `'Source Serif 4', 'Noto Serif Hebrew', 'Noto Naskh Arabic', ${sansFamilies}, 'Noto Serif', Georgia, serif`;
