/** What file pickers offer. What a file is, its content tells; these only keep the others out of sight. */
export const paperExtensions = ['docx', 'odt', 'fodt', 'pdf', 'html', 'htm', 'txt', 'text', 'md', 'markdown'] as const;
