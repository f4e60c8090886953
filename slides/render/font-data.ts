// Written by tools/fonts.ts from the files in assets/fonts; do not edit.

/** A file of assets/fonts and the characters the browser should take from it. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly subset: string;
  readonly file: string;
  /** As CSS `unicode-range`. */
  readonly range: string;
  /** By which its letters are enlarged, to look as large as the Latin ones. */
  readonly scale: number;
}

export const fontFaces: readonly FontFace[] = [
 {
  "family": "Source Serif 4",
  "weight": 400,
  "style": "normal",
  "subset": "latin",
  "file": "source-serif-4-latin-400-normal.woff2",
  "range": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "scale": 1
 },
 {
  "family": "Source Serif 4",
  "weight": 400,
  "style": "normal",
  "subset": "latin-ext",
  "file": "source-serif-4-latin-ext-400-normal.woff2",
  "range": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
  "scale": 1
 },
 {
  "family": "Source Serif 4",
  "weight": 400,
  "style": "normal",
  "subset": "greek",
  "file": "source-serif-4-greek-400-normal.woff2",
  "range": "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  "scale": 1
 },
 {
  "family": "Source Serif 4",
  "weight": 400,
  "style": "normal",
  "subset": "cyrillic",
  "file": "source-serif-4-cyrillic-400-normal.woff2",
  "range": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "scale": 1
 },
 {
  "family": "Source Serif 4",
  "weight": 400,
  "style": "normal",
  "subset": "cyrillic-ext",
  "file": "source-serif-4-cyrillic-ext-400-normal.woff2",
  "range": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
  "scale": 1
 },
 {
  "family": "Noto Serif Hebrew",
  "weight": 400,
  "style": "normal",
  "subset": "hebrew",
  "file": "noto-serif-hebrew-hebrew-400-normal.woff2",
  "range": "U+0590-05FF,U+20AA,U+FB1D-FB4F",
  "scale": 0.92
 },
 {
  "family": "Noto Naskh Arabic",
  "weight": 400,
  "style": "normal",
  "subset": "arabic",
  "file": "noto-naskh-arabic-arabic-400-normal.woff2",
  "range": "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08FF,U+FB50-FDFF,U+FE70-FEFC",
  "scale": 1.1
 },
 {
  "family": "Source Serif 4",
  "weight": 600,
  "style": "normal",
  "subset": "latin",
  "file": "source-serif-4-latin-600-normal.woff2",
  "range": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "scale": 1
 },
 {
  "family": "Source Serif 4",
  "weight": 600,
  "style": "normal",
  "subset": "latin-ext",
  "file": "source-serif-4-latin-ext-600-normal.woff2",
  "range": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
  "scale": 1
 },
 {
  "family": "Source Serif 4",
  "weight": 600,
  "style": "normal",
  "subset": "greek",
  "file": "source-serif-4-greek-600-normal.woff2",
  "range": "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  "scale": 1
 },
 {
  "family": "Source Serif 4",
  "weight": 600,
  "style": "normal",
  "subset": "cyrillic",
  "file": "source-serif-4-cyrillic-600-normal.woff2",
  "range": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "scale": 1
 },
 {
  "family": "Source Serif 4",
  "weight": 600,
  "style": "normal",
  "subset": "cyrillic-ext",
  "file": "source-serif-4-cyrillic-ext-600-normal.woff2",
  "range": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
  "scale": 1
 },
 {
  "family": "Noto Serif Hebrew",
  "weight": 600,
  "style": "normal",
  "subset": "hebrew",
  "file": "noto-serif-hebrew-hebrew-600-normal.woff2",
  "range": "U+0590-05FF,U+20AA,U+FB1D-FB4F",
  "scale": 0.92
 },
 {
  "family": "Noto Naskh Arabic",
  "weight": 600,
  "style": "normal",
  "subset": "arabic",
  "file": "noto-naskh-arabic-arabic-600-normal.woff2",
  "range": "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08FF,U+FB50-FDFF,U+FE70-FEFC",
  "scale": 1.1
 },
 {
  "family": "Source Sans 3",
  "weight": 300,
  "style": "normal",
  "subset": "latin",
  "file": "source-sans-3-latin-300-normal.woff2",
  "range": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 300,
  "style": "normal",
  "subset": "latin-ext",
  "file": "source-sans-3-latin-ext-300-normal.woff2",
  "range": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 300,
  "style": "normal",
  "subset": "greek",
  "file": "source-sans-3-greek-300-normal.woff2",
  "range": "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 300,
  "style": "normal",
  "subset": "greek-ext",
  "file": "source-sans-3-greek-ext-300-normal.woff2",
  "range": "U+1F00-1FFF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 300,
  "style": "normal",
  "subset": "cyrillic",
  "file": "source-sans-3-cyrillic-300-normal.woff2",
  "range": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 300,
  "style": "normal",
  "subset": "cyrillic-ext",
  "file": "source-sans-3-cyrillic-ext-300-normal.woff2",
  "range": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
  "scale": 1
 },
 {
  "family": "Noto Sans Hebrew",
  "weight": 300,
  "style": "normal",
  "subset": "hebrew",
  "file": "noto-sans-hebrew-hebrew-300-normal.woff2",
  "range": "U+0590-05FF,U+20AA,U+FB1D-FB4F",
  "scale": 0.94
 },
 {
  "family": "Noto Sans Arabic",
  "weight": 300,
  "style": "normal",
  "subset": "arabic",
  "file": "noto-sans-arabic-arabic-300-normal.woff2",
  "range": "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08FF,U+FB50-FDFF,U+FE70-FEFC",
  "scale": 0.98
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "normal",
  "subset": "latin",
  "file": "source-sans-3-latin-400-normal.woff2",
  "range": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "normal",
  "subset": "latin-ext",
  "file": "source-sans-3-latin-ext-400-normal.woff2",
  "range": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "normal",
  "subset": "greek",
  "file": "source-sans-3-greek-400-normal.woff2",
  "range": "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "normal",
  "subset": "greek-ext",
  "file": "source-sans-3-greek-ext-400-normal.woff2",
  "range": "U+1F00-1FFF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "normal",
  "subset": "cyrillic",
  "file": "source-sans-3-cyrillic-400-normal.woff2",
  "range": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "normal",
  "subset": "cyrillic-ext",
  "file": "source-sans-3-cyrillic-ext-400-normal.woff2",
  "range": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
  "scale": 1
 },
 {
  "family": "Noto Sans Hebrew",
  "weight": 400,
  "style": "normal",
  "subset": "hebrew",
  "file": "noto-sans-hebrew-hebrew-400-normal.woff2",
  "range": "U+0590-05FF,U+20AA,U+FB1D-FB4F",
  "scale": 0.94
 },
 {
  "family": "Noto Sans Arabic",
  "weight": 400,
  "style": "normal",
  "subset": "arabic",
  "file": "noto-sans-arabic-arabic-400-normal.woff2",
  "range": "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08FF,U+FB50-FDFF,U+FE70-FEFC",
  "scale": 0.98
 },
 {
  "family": "Noto Sans Math",
  "weight": 400,
  "style": "normal",
  "subset": "signs",
  "file": "noto-sans-math-latin-400-normal.woff2",
  "range": "U+2190-22FF,U+25A0-25FF,U+2605-2606,U+2713",
  "scale": 0.92
 },
 {
  "family": "Noto Sans",
  "weight": 400,
  "style": "normal",
  "subset": "manat",
  "file": "noto-sans-latin-ext-400-normal.woff2",
  "range": "U+20BC",
  "scale": 0.92
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "italic",
  "subset": "latin",
  "file": "source-sans-3-latin-400-italic.woff2",
  "range": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "italic",
  "subset": "latin-ext",
  "file": "source-sans-3-latin-ext-400-italic.woff2",
  "range": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "italic",
  "subset": "greek",
  "file": "source-sans-3-greek-400-italic.woff2",
  "range": "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "italic",
  "subset": "greek-ext",
  "file": "source-sans-3-greek-ext-400-italic.woff2",
  "range": "U+1F00-1FFF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "italic",
  "subset": "cyrillic",
  "file": "source-sans-3-cyrillic-400-italic.woff2",
  "range": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 400,
  "style": "italic",
  "subset": "cyrillic-ext",
  "file": "source-sans-3-cyrillic-ext-400-italic.woff2",
  "range": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 500,
  "style": "normal",
  "subset": "latin",
  "file": "source-sans-3-latin-500-normal.woff2",
  "range": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 500,
  "style": "normal",
  "subset": "latin-ext",
  "file": "source-sans-3-latin-ext-500-normal.woff2",
  "range": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 500,
  "style": "normal",
  "subset": "greek",
  "file": "source-sans-3-greek-500-normal.woff2",
  "range": "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 500,
  "style": "normal",
  "subset": "greek-ext",
  "file": "source-sans-3-greek-ext-500-normal.woff2",
  "range": "U+1F00-1FFF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 500,
  "style": "normal",
  "subset": "cyrillic",
  "file": "source-sans-3-cyrillic-500-normal.woff2",
  "range": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 500,
  "style": "normal",
  "subset": "cyrillic-ext",
  "file": "source-sans-3-cyrillic-ext-500-normal.woff2",
  "range": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 600,
  "style": "normal",
  "subset": "latin",
  "file": "source-sans-3-latin-600-normal.woff2",
  "range": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 600,
  "style": "normal",
  "subset": "latin-ext",
  "file": "source-sans-3-latin-ext-600-normal.woff2",
  "range": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 600,
  "style": "normal",
  "subset": "greek",
  "file": "source-sans-3-greek-600-normal.woff2",
  "range": "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 600,
  "style": "normal",
  "subset": "greek-ext",
  "file": "source-sans-3-greek-ext-600-normal.woff2",
  "range": "U+1F00-1FFF",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 600,
  "style": "normal",
  "subset": "cyrillic",
  "file": "source-sans-3-cyrillic-600-normal.woff2",
  "range": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "scale": 1
 },
 {
  "family": "Source Sans 3",
  "weight": 600,
  "style": "normal",
  "subset": "cyrillic-ext",
  "file": "source-sans-3-cyrillic-ext-600-normal.woff2",
  "range": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
  "scale": 1
 },
 {
  "family": "Noto Sans Hebrew",
  "weight": 600,
  "style": "normal",
  "subset": "hebrew",
  "file": "noto-sans-hebrew-hebrew-600-normal.woff2",
  "range": "U+0590-05FF,U+20AA,U+FB1D-FB4F",
  "scale": 0.94
 },
 {
  "family": "Noto Sans Arabic",
  "weight": 600,
  "style": "normal",
  "subset": "arabic",
  "file": "noto-sans-arabic-arabic-600-normal.woff2",
  "range": "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08FF,U+FB50-FDFF,U+FE70-FEFC",
  "scale": 0.98
 },
 {
  "family": "Noto Sans",
  "weight": 600,
  "style": "normal",
  "subset": "manat",
  "file": "noto-sans-latin-ext-600-normal.woff2",
  "range": "U+20BC",
  "scale": 0.92
 }
];

/** Advance widths in 1/1000 em, in runs of consecutive characters `start:ww…`, all numbers in base 36. */
export const advanceWidths = {
 "serif-400": "w:6l81aleleepwk852a2a2cqeu8e8w8e9hepepepepepepepepepep8e8eeueueubin6jsi5iekjhqh0k3mmagaljqh6pzlckih9kij6f4hkl2jprxioijga9b9h9beueab4f1h7egh2eta9fhht958fgi95qjhvg3hagpcocx9zhgg3n8ftgadm9z829zeu 4g:6l81eeefdxee82dqb4l0agf0eu8wcsb49keualalb4h5gn8eb4alb4f0p2pwp2bijsjsjsjsjsjsqkiehqhqhqhqagagagagkjlckikikikikieukil2l2l2l2ijhchif1f1f1f1f1f1mzegetetetet95959595fphvg3g3g3g3g3eug3hghghghggagvgajsf1jsf1jsf1ieegieegieegieegkjh8kjh2hqethqethqethqethqetk3fhk3fhk3fhk3fhmmhtmnhtag95ag95 8e:ag95ag95 8k:al8fjqgigih695h695h696h695h695lchvlchvlchvn5lchvkig3kig3kig3qzpgj6coj6coj6cof4cxf4cxf4cxf4cxhk9zhk9z a0:l2hgl2hgl2hgl2hgl2hgl2hgrxn8ijgaijgadmgadmgadm9z b3:il b6:ee bk:kig3 bz:l2hg ct:jsf1ag95kig3l2hgl2hgl2hgl2hgl2hg di:k3fh e0:lchv ew:f4cxhk9z fr:8f gh:gp gp:f3 gx:gq j4:c9 j6:5x8w jb:fvb2 jf:6969 ji:5f5f jq:8tb45278505052 ka:b4 kc:b4b4 kh:6d90ar ld:00 lg:00 lk:00 mh:00 ok:6x6x ou:8e p0:a2b4js8el6q2dw p8:m8 pa:mbmj8gjsi5fuh6hqgammkiagjqjspzlch5kilsh9 pv:fthkijkxiombktagijgrcygp8gfsgrgseyfkcycmgpeo8gfrfrh5ewczfohbgmd6gye2fskme8l4li8gfsfofsli rb:hv rd:fo rf:ca rh:c7 rl:g3 sg:hqhqkbfuhif4agagalppsfmeixm9jlltjshji5fuk4hqqpfjm9m9ixjhpzmmkilsh9iehkjlkvioltk4twtwk5q5h7hkskixf1fsf9dagletmrcvililgfgvlxifg3ibhaegfkgan4fti7gjpgpfhwmdereenefyetetgmdaeecx95958fm9nphtgfilgaif v6:k3hr vm:kig3jtgi wg:fgdcfuda wm:qpmrfjcvixgf ww:lzjdmmid x6:ieeg xa:ijg8ijg8ioft xi:k4gi xm:jzht xs:agqpmr y7:9fjsf1 yc:qkmzhqetilf3 yq:m9il yu:kig3kig3 z2:jlga z6:jlga 13l:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007z007o00007b00009e00 15c:f2ds9nclfh8c7qg4ga8acte2cvevg3769eewdne4ekckdlejcdilfi 167:h3gogmgk5uay 16o:yszzzzx2zzukggggucgwm3cu6h96q3jt00000000000000000000006h00d7awd0gldd7a7aeb7aiw7anlchnlnljgjgjgcncnbtbtuyuyxixininiigigm2m2iwiwiw6fpxjsh2i7eyhxjaebiwiw000000000000000000000000000000000000000000dqdqdqdqdqdqdqdqdqdqc96s6sc8nljs007a7a7addknrorow9nlnlnlnlnlnlnlnljgjgjgjgjgjgjgcncncncncncncncncnbtbtbtbtbtbtbtbtbtuyuyuyxixiniigpxpxpxpxpxpxjsjsm2v1m2h2h2h2m2m2m2m2m2m2i7i7i7i7hxhxhxhxhxjajgchchchchebebebebebebebebiwiwiwebiwiwnmnm7fch00000000000000zzs50000000000006a8z0000fl00000000cnbtdqdqdqdqdqdqdqdqdqdquyxiigddeyja 1g0:nlnlnlnlnlnlnljgjgcncnbtuyigigigpxpxm2m2m2eyeyhxhxhxi7btbtuyjgjguybtjg7a7aiwiwiwebebnmnmjguyuyh2 1o0:7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7ac8c86fah7r7rhxjgninim27e 1ow:zzzz 1p4:0000000000000000nlnljgnipxjsi7eyiwiwcyebjm53cnxim2ebbtigh2jsnlnlnlbtiwpxjshxnlnlnljgm2igjsjgjgi7m277000000000000000000000000000000000000000000000000 1r7:0000000000000000000000000000000000000000000000000000000000 5s3:ag 5s7:bubqa8 5sd:as 5sf:bfi4 5si:b4 5sm:bw6yc1 5sr:b0 5uk:9w 5uo:6z 5vf:9d 5xo:kjh2kjh2 5y8:k3fh 5yc:mmht 5yi:mmht 5yu:h695h695h695 5z2:pzqj 5z6:pzqjlchvlchvlchv 5zu:j6coj6coj6cof4cxf4cx 60c:hk9zhk9z 60w:rxn8rxn8rxn8 61a:ijga 61e:gadm 61j:9z 61q:jj 642:ijgaijgaijgaijga 6bm:dw 6bt:3h 6bv:00 6c3:eamm 6c8:696969 6cc:c8c8c8 6cg:e8 6ci:8h 6cm:my 6cy:6xbz 6d5:8f8f 6dg:4q 6g1:ee 6g4:ee 6g6:eeee 6g9:eek7eeee 6ge:ee 6gh:eeee 6gk:eeee 6go:eeeeee 6gt:ee 6gv:ee 6j7:dk 6ja:sv 6jm:m1 6mp:iw 6mr:iw 6qa:eu 6qd:4q 1dlp:8a00gkdxmrk9n5lqkjmjk1n6eaililililf2f2f2ds9nclfh8c7q 1dmg:ga8acte2cv 1dmm:g3 1dmo:9eew 1dmr:e4ek 1dmu:dlejcdilfi8cdse2ekem7a7qnloz8f8xnlozahb0nlozahb0nlozahb0nlozahb0nloz8fb0pxozcubupxozcubujgkdjgkdjgkdjgkdjgkdjgkdjgkdjgkdcnehcnehcnehcnehbtccbtccm2nqcpe1m2nqcpe1m2nqcpe1m2nqcpe1hxhwhxhw8fb0chdtche68fc3jaezfjbnnmh4nmh46r6r6r6r6r6r6r6r6r6r6r6r6r6r6r6r6r 1dqr:h2micpe1ebebebebebebroebebebebebebiwl0ahb08f8xg5gomln4mpn8mpn8mpn8mpn8tetxjftetxhciwl0ahb0srsrojtetesrsrsrojtetesrsrsrojtetesrojtetezzzkzzzkzzzzzkzzzzzzzzzzzzzzzzzzzzzzzzzzzsvkzsvkx7x7x7szxuxux7szxuxukfx1x1x1urstxoxoququqummrhrhyayayau2yxyxsrsrsrojtetezvvozzzzuuuuuuqmvhvhcnbtiw6r6r6r6r6r6rlalap2qttxtxlalap2qttxtxncncr5sww0w0ncncr5sww0w0wtwtwtwtlrw3u6z1z1nmshshkdsrlalap2qttxtxl0ncncr5sww0w0srsrsrl1k2srsrsrl1k2srsrsrl1k2l1zzw2zzw2zzw2zzzzzzwqzzzzzzzzzzzzzzzzwszss2zss2x7x7x7pgx7pgx1x1x1k6pbquququj4i4yayayaqksrsrsrl1k2zvs5fjuuuuuun4m4lkkklkkknmmnnmmnwwvwwwvwliqnk4lkkknmmn6f6f6fzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzwgwgzzzzzzzzxnxnxnxnzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzwmwmzzzzzzzzzzwqvrvrwszzzzzzzzzzzzvuvu7q7afafaznzzzzzzzzzzzzzzzzzzzztzzzzzu6zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e36:zzzzzzzzzzzzzzzzzzzzzzzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e4v:zz 1e5s:zzzzzzzzzzzzzzzzzzzzzzxkzzzzzzrd 1e9c:6r6f6rak6r 1e9i:6r6f6r6f6r6f6r6f6r6fdd7a7q7a7qebeb7a7qiwl08f8x7a7qnloz8f8xchdtnloz8fb0nloz8fb0jgkdjgkdjgkdjgkdjgkdjgkdcnehcnehbtccbtccuyv3k4k9uyv3k4k9xixlo1nsxixlo1nsninpk6j8ninpk6j8igelfgcnigelfgcnpxozcubujsjmcubuh2micpe1i7i26h7ieyg5dycmhxhw8f8xchdtfjbnebebiwl0iwl0ahb0fuinfuinfuinfuin",
 "serif-600": "w:6c8qbrf4eyqdkj5qaoaocqf88j9b8ja4f7f7f7f7f7f7f7f7f7f78j8jf8f8f8byo3jsikifkohmgyk5mharayk6h4pul1kmhpkmjnfki2l1jmsciuijgg9wa49wf8eob4fehienhbf0aefxi29c8ph39dqpi4gehkh1d7d7a8hsg5nmg9ggdta58da5f8 4g:6c8qeyezegey8deab4kuapfwf89bcxb49kf8auaub4heha8jb4aubdfwpiqdpibyjsjsjsjsjsjsq7ifhmhmhmhmararararkol1kmkmkmkmkmf8kml1l1l1l1ijhqi8fefefefefefen3enf0f0f0f09c9c9c9cg1i4gegegegegef8gehshshshsgghaggjsfejsfejsfeifenifenifenifenkohkkohbhmf0hmf0hmf0hmf0hmf0k5fxk5fxk5fxk5fxmhi2mhi2ar9car9c 8e:ar9car9c 8k:ay8pk6h3h3h49dh49dh49hh4a7h49dl1i4l1i4l1i4nll1i4kmgekmgekmgeqxpajnd7jnd7jnd7fkd7fkd7fkd7fkd7i2a8i2a8 a0:l1hsl1hsl1hsl1hsl1hsl1hsscnmijggijggdtggdtggdta6 b3:ir b6:ey bk:kmge bz:l1hs ct:jsfear9ckmgel1hsl1hsl1hsl1hsl1hs di:k5fx e0:l1i4 ew:fkd7i2a8 fr:8p gh:h2 gp:f8 gx:h1 j4:cg j6:6297 jb:g2b6 jf:6k6k ji:5o5o jq:9cb45q7z5f5f5q ka:b4 kc:b4b4 kh:6h96b1 ld:00 lg:00 lk:00 mh:00 ok:7070 ou:8j p0:afb4js8jlfqaek p8:mj pa:mpn18tjsikg1hhhmggmhkpark6jspul1h1kmlxhp pv:fyi2ijlwiungl4arijh5dih48tfth5h0fdfvdicmh4f88tg9gbhefccwg2hngzdehbe3ftl8ewlhm38tftg2ftm3 rb:i9 rd:g2 rf:ct rh:cq rl:ge sg:hmhml0g1hmfkararayqjsnmtjlm9jjltjshxikg1kdhmrnfsm9m9jljypumhkmlwhpifi2jjlriulzkeubuhkvr4hphqssjgfeg6frdgh3f0nnddiyiygwhbm0irgeinhkeng2ggnrg9iuh4pyq8iqnhfcennzgjf0f0gzdgeod79c9c8pn2ogi2gwiyggip v6:kwik vm:kmgejygu wg:fsdig1dg wm:rnnnfsddjlgw ww:muk8mmj2 x6:ifen xa:ijg8ijg8iug9 xi:kkhe xm:k8i2 xs:arrnnn y7:9sjsfe yc:q7n3hmf0irf8 yq:m9iy yu:kmgekmge z2:jjgg z6:jjgg 13l:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007y00a200007l00009l00 15c:fae19zcsfl857ngcg98hcze8d0f1g57c9lf0dse6escudqemcmixfm 167:i5gbgmgx6fbm 16o:zzzzzzzzzzukggggtkjiphd07i96q3k500000000000000000000007i00eed4d0gwdo8888ew88j988obctobobjujujud3d3bmbmvyvyy7y7nynyigigmhmhj9j9j96fpxjviaijf8iak3ewj9j9000000000000000000000000000000000000000000ejejejejejejejejejejdp7d7dc8objv00888888dolwsjsjwxobobobobobobobobjujujujujujujud3d3d3d3d3d3d3d3d3bmbmbmbmbmbmbmbmbmvyvyvyy7y7nyigpxpxpxpxpxpxjvjvmhv1mhiaiaiamhmhmhmhmhmhijijijijiaiaiaiaiak3juctctctctf2f2ewewewewewewj9j9j9ewj9j9ococ8dct00000000000000zzs50000000000006a990000fl00000000d3bmejejejejejejejejejejvyy7igdof8k3 1g0:obobobobobobobjujud3d3bmvyigigigpxpxmhmhmhf8f8iaiaiaizbmbmvyjujuvybmju8888j9j9j9ewewococjuvyvyia 1o0:88888888888888888888888888888888888888c8c86fah8f8fiajunynymh88 1ow:zzzz 1p4:0000000000000000obobjunypxjvizf8j9j9dof2kf5bd3y7mhepbmigiajvobobobbmj9pxjviaobobobjumhigjvjujuijmh7c000000000000000000000000000000000000000000000000 1r7:0000000000000000000000000000000000000000000000000000000000 5s3:ap 5s7:c2bwad 5sd:b2 5sf:btib 5si:bd 5sm:c274c9 5sr:b4 5uk:a0 5uo:74 5vf:9l 5xo:kohbkohb 5y8:k5fx 5yc:mhi2 5yi:mhi2 5yu:h49dh49dh49d 5z2:puqp 5z6:puqpl1i4l1i4l1i4 5zu:jnd7jnd7jnd7fkd7fkd7 60c:i2a8i2a8 60w:scnmscnmscnm 61a:ijgg 61e:ggdt 61j:a8 61q:k3 642:ijggijggijggijgg 6bm:dw 6bt:3h 6bv:00 6c3:eon0 6c8:6k6k6k 6cc:cscrcr 6cg:eh 6ci:8w 6cm:np 6cy:70ci 6d5:9393 6dg:4q 6g1:ey 6g4:ey 6g6:eyey 6g9:eyjweyey 6ge:ey 6gh:eyey 6gk:eyey 6go:eyeyey 6gt:ey 6gv:ey 6j7:ei 6ja:ta 6jm:mm 6mp:iw 6mr:iw 6qa:f8 6qd:4q 1dlp:8h00gxe1mzkgn9lwkompkanaeaixixixixfafafae19zcsfl857n 1dmg:g98hcze8d0 1dmm:g5 1dmo:9lf0 1dmr:e6es 1dmu:dqemcmixfm85e1e8esez888goboz8f8xobozahb0obozahb0obozahb0obozahb0oboz8fb0pxpad0ccpxpad0ccjulkjqk6julkjqk6julkjqk6julkjqk6d3epd3epd3epd3epbmc6bmc6mhnkd9e6mhnkd9e6mhnkd9e6mhnkd9e6iai5iai58fb0cte3cte68fcfk3gafjbzoch8och86r6r6r6r6r6r6r6r6r6r6r6r6r6r6r6r6r 1dqr:iamod9e6ewepewepewepsjewepf2ewewepj9l2ahb08f8xguhdmln4n4nmn4nmn4nmn4nmtgtzjftgtzhcj9l2ahb0tytyp3tgtgtytytyp3tgtgtytytyp3tgtgtyp3tgtgzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzwdzzwdyiyiyitoy1y1yitoy1y1lpysysysvutyybybs4s4s4n9rmrmztztztuyzczctytytyp3tgtgzzwdzzzzw1w1w1r6vjvjd3bmj96r6r6r6r6r6rl3l3pmr3tztzl3l3pmr3tztzn6n6rpt5w2w2n6n6rpt5w2w2xexexexemnwsuvz8z8o6sjsjl2tbl3l3pmr3tztzl2n6n6rpt5w2w2slslsll1keslslsll1keslslsll1kel1zzwczzwczzwczzzzzzxlzzzzzzzzzzzzzzzzxhzusbzusbx6x6x6pmx6pmxfxfxfkrpwqrqrqrj7ikygygygqwslslsll1kezusbfounununn4mhlkkwlkkwnmmznmmzxlwxxlwxloqtk4lkkwnmmz6f6f6fzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzx4x4zzzzzzzzyfyfyfyfzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzx4x4zzzzzzzzzzxlwywyxhzzzzzzzzzzzzxexe8g88h7h7znzzzzzzzzzzzzzzzzzzzzubzzzzvhzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e36:zzzzzzzzzzzzzzzzzzzzzzzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e4v:zz 1e5s:zzzzzzzzzzzzzzzzzzzzzzxkzzzzzzrz 1e9c:6r6f6rb86r 1e9i:6r6f6r6f6r6f6r6f6r6fdo888g888gewep888gj9l28f8x888goboz8f8xcte3oboz8fb0oboz8fb0julkjqk6julkjqk6julkjqk6d3epd3epbmc6bmc6vyvjkzkzvyvjkzkzy7zeo7p5y7zeo7p5nyp1kuksnyp1kuksigelfoddigelfoddpxpad0ccjvjfd0cciamod9e6ijil6l7if8gpeacmiai58f8xcte3fobzewepj9l2j9l2ahb0gfj2gfj2gfj2gfj2",
 "sans-300": "w:5k77a0dbdbmdfz637r7razdb638b639xdbdbdbdbdbdbdbdbdbdb6363dbdbdbb6mmemg2fogsebd9gthr6ocuficzjmhoi4f9i4f4ehekhmdnledecfey7r9x7rdbdwevdnf2chf4df7bdjeo6d6dcw6lmkesevf4f48tb98oepc2j1bbc4b87r6a7rdb 4g:5k77dbdbdbdb6adbevkl9db3db8bb4ev8ndba2a2evf3eb63eva2a0b3l8lulrb6ememememememmhfoebebebeb6o6o6o6ohdhoi4i4i4i4i4dbi4hmhmhmhmcffnf2dndndndndndnllchdfdfdfdf6d6d6d6devesevevevevevdbevepepepepc4f4c4emdnemdnemdnfochfochfochfochgsf9hcflebdfebdfebdfebdfebdfgtdjgtdjgtdjgtdjhreoivf66o6d6o6d6o6d6o6d6o6dddcpcu6dficwcwcz6lcz6lcz6icz8kd77bhoeshoeshoesk1h5esi4evi4evi4evn5nkf48tf48tf48tehb9ehb9ehb9ehb9ek8oek8oek8ohmephmephmephmephmephmeplej1cfc4cfeyb8eyb8eyb86tfkjv au:fo ay:kv b1:eiebhqf5 b6:7bgtdn ba:6q7s be:7hc4 bi:es bk:i4ev bz:hxepib c7:f7 cf:em6dbl9h6w ct:emdn6o6di4evhmephmephmephmephmepdf de:mhlli2fpgtdj dm:i4ev dq:f7b86d dw:gtdj dz:f9hoesemdnmhlli4evemdn ec:ebdf eg:6o6d ek:i4ev ew:ehb9ek8odkbnhreohr f6:i4em fa:emdn fr:6d fu:emfochdfek g1:clb6giiqdn g8:de7j gg:dnfbfcf2chcif4f4dfdfhlbtc9faeu7jf4f4dic2d9eseoeo7j6l8m8k7n6leymkmkmkesesesevj0ivhz8t8t8t hp:8t8i6rd6d6b96d7a77 hz:8o8ofjetedc2j1c4apb8bob8 ic:b3b3 ig:e3ds ij:difa8pcwb3 ip:bdbdmnmnn8gueqjx j4:9w9w4d6565 jb:cy8b63 jf:6e6e6e6a6a8080 jq:evev4t7762622n k0:63636a6aa2a2a2a2 ka:ev kc:evev45 kg:894i7n7v7r kt:a2 ld:00 lg:00 lk:00 mh:00 ok:6363 oq:ev ou:63 p0:eveveu63frj784 p8:ji pa:f0jf6nemg2dhfhebeyhri46ofidnjmhoe6i4hmf9 pv:erekcfjbdeikib6ocff0c3ep6ndtf0f4cneic3b3epe26ncvctf3cdbcekfheybreqc9dthzcmi4iq6ndtekdtiqfrewe2 r9:hz rb:dw rd:ek rf:cj rh:b6 rl:d8 s4:i4 s7:eqe2 sg:ebebivdhfoeh6o6ocuosprizfihwdnhmemfsg2dhh7ebmcf7hxhwfih2jmhri4hmf9foekdnjtdeheg3nsnojulafsfoojfmdneudsb3dzdfhwccfefecwe1h6faevf1f4chc9c4jobbewdmjyk1g4hod8chjwdtdfdffbb3chb96d6d6djokleocwfec4f6 v6:gwfl vm:i4evdycc wg:dhbae2bb wm:nnixf8ccgte1 ww:jgg6hwfe x6:foch xa:cfc2cfc2egcb xi:g8dk xm:g3eo xs:6omchwfsd6 xz:hrfa y7:6lemdn yc:mhllebdfhrdf yq:hwfe yu:i4evi4ev z2:dnc4 z6:dnc4 za:dhb3 13l:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008g00dt00006500009t00 15c:g0eo9cdtg17g85h0g979dxdadahngr8b9lgef2fufed6e4g2dgighh 167:f2eheleh4g8n 16o:uuzztkymzzxogygytfhimcby7la4p6di00000000000000000000008lgcfm7vbkkzbj6666cd69kz69qsb1qsqsh5h5h5byby9w9wwbwbz9z9lplpdydynznzkzkzkz7dqml3n6ifczinhycdkzkz000000000000000000000000000000000000000000fkfkfkfkfkfkfkfkfkfkcv6o6odxqsl300666669bjhsnvnvwhqsqsqsqsqsqsqsqsh5h5hfh5h5hfhfbybybybybybybybyby9w9w9w9w9w9w9w9w9wwbwbwbz9z9lpdyqmqmqmqmqmqml3l3nzrlnzn6n6n6nznznznznznzififififinininininhyhfb1b1b1b1c9c9cdcdcdcdcdcdkzkzkzcdkzkzq5q585b100000000000000zzrr000000000000599b0000fm00000000by9wfkfkfkfkfkfkfkfkfkfkwbz9dybjczhy 1g0:qsqsqsqsqsqsqsh5hfbyby9wwbdydydyqmqmnznznzczczinininif9w9wwbhfhfwb9wh58e8ekzkzkzcdcdq5q5hfwbwbn6 1o0:69696969696969696969696969696969696969a3a37d7q4k4kinh5lplpnz7c 1ow:zzzz 1p4:0000000000000000qsqsh5lpqml3ifczkzkzd4c9f067byz9nzd49wdyn6l3qsqsqs9wkzqml3inqsqsqshfnzdyl3h5hfifnz92000000000000000000000000000000000000000000000000 1r7:0000000000000000000000000000000000000000000000000000000000 5r9:d9 5rg:9o 5ri:am 5rk:b59h 5rn:b4bs4h8kab8md1bp 5rw:c0 5ry:abad9lbqe89d 5s7:a7a796968m 5sd:98 5sf:8tf89za0 5sm:a760a3 5sr:8d 5tb:p0h7 5tl:cz 5tn:8m 5tr:et 5uk:8e 5uo:53 5v0:f8 5v2:a1 5v4:a1 5vf:7p 5vj:a0 5xe:g2f2 5xi:g2f2 5xm:gsf4gsf4gsf4gsf4 5xy:ebdf 5y6:d97bgtdjhreohreohreohreohreo 5yq:ficwficwcz6lcz6lcz6l 5z2:jmmkjmmkjmmkhoeshoeshoes 5zm:i4ev 5zq:f9f4f48tf48tf48tf48tehb9ehb9 606:ehb9 60a:ek8oek8oek8o 60i:hmep 60u:dnc2lej1lej1lej1 61a:cfc4eyb8eyb8eyb8eo8o 61q:hwei 642:cfc4cfc4cfc4cfc4 64g:f0f0f0f0f0f0f0f0eyeuipigi6hwgigic3c3c3c3c3c3 654:hehek3k3k3jt 65c:epepepepepepepepkvkvnjnjnjn9mfmf6n6n6n6n6n6n6n6n9s9scgcgcpc6bcbcekekekekekek 66g:l6l6o5o5nunk 66o:dtdtdtdtdtdtdtdt 66x:gn 66z:jk 671:j2 673:iriqiqiqiqiqiqiqiqldldococo1nqmdmdf0f0c3c3epep6n6nekekdtdtiqiq 680:f0f0f0f0f0f0f0f0lllhpcp3otojn5n5epepepepepepepeprhrhu5u5u5tvt1t1iqiqiqiqiqiqiqiqs0s0uzuzuoudt0t0f0f0f0f0f0 69i:f0f0ememeweul9ev6nevevevepepep 69y:epepfrfrj7j7odevevev6n6n6n6n 6ae:6n6n6o6o847m 6al:evevevdtdtdtdteyeydtdtcfcff0f0icevevev 6b6:iqiqiq 6ba:iqiqjkj0jqjfowevev 6bt:2s 6bv:00 6c3:dcm8 6c8:636363 6cc:a0a0a0 6cg:bo 6ci:7t 6cm:pv 6cy:63a0 6d5:7777 6dg:28 6g1:db 6g3:dbdb 6g6:dbdb 6g9:dbjvdbdb 6ge:db 6gh:dbdb 6gk:dbdb 6go:dbdbdb 6gs:kpdb 6j7:ad 6ja:nl 6jm:gy 6mo:pvh8pvh8swdkjzjyjyjzpvpvpvpvpvdkpvdkpvpvpvdkpvdkdlqqqqs2s2v7swftigigigiglfigw4w4jzpvucucpvpvclclpvpvclclpvnipvpvnipvnipvpvpvw9pvpvjjpvjjw9jjlwlwlwlwpvpvsasab5b5pvdkpvdkpvpvkugxkugxgxgxgxgxgxgxn2ovovgxpvnipvpvpvswpvpvswpvpvuxj6b1dmeoeolfevevhvhve8hvhve8e9ngnglsdbemem28abbo9r7fhdhdhddtnsgogogoem4fb197fri9i9hhhhldu1zzldu1zzldldldelem5oememfsememememhsh268emememememememenemememememememememememhjhjememememememememememememememenenememememlala8wemememenenememememememememdvdvdvdvememdvdvhvhvhvhvhvhvhvhvhvhvggggggememememggggldldldldldldldldldjcjcjcjcjcjcjcjcbwbzjcldllldjcjcldldeieiememememndndkceme8emememgohzninijojof25oc4emiririrititemioiohvhvhhhhhfemdldltftfememememdvdvdvdvemememememememememememem5ol8ldldkvhve8hvhve8hvhvkvhve8hve8hm 7fk:kvkvlfkvlflflflflflfcuculflflfabnznzn6n6btbtn6kfbtbtlflfn6n6btbtn6kfbtbtlflfnznznzlfeulff6lflflflflflflflflflflf7flflflflflflflflflflflflflf7flflflflflfn6n6n6nqlflflflflflflflflflflfg5g5ehehlf 7id:kgkg 7pv:jy 8rk:df7hex 8rp:dn8o 8s1:cc 8sd:93 x0i:77757775 x1q:tnoz x22:cr9u x2c:g9fk x2x:i4eif99dggggczcz6lf4d8f99dekbn x3d:63 x4d:dr8o x4j:dc x4l:f4 x6a:ac8sc0 1dlp:7g00everizh5kihegckbh8lcevigigigigg0g0g0eo9cdtg17g85 1dmg:g979dxdada 1dmm:gr 1dmo:9lge 1dmr:fufe 1dmu:e4g2dgighh7gehdafefy667kqssy729hqssy7q9wqssy7q9wqssy7q9wqssy7q9wqssy729wqmtmbydeqmtmbydeh5hpfogyhfinfogyhfinfogyhfinfogybye6bye6bye6bye69wb59wb5nzqfaqd2nzqfaqd2nzqfaqd2nzqfaqd2ink5ink5729wb1cyb1db72bvhygrfkdgq5f8q5f83f3f7v7v7v7v7v7v7v7v6q43455x7u799a 1dqr:n6obaqd2cdcxcdcxcdcxnvcdcxc9cocdcxkzkb7q9w729hemh1kdmsjymejymejymejymerdtsgyrdtsgjkzkb7q9worormhrdrdororormhrdrdororormhrdrdormhrdrdxdv4xdv4xdxdv4zzzzzzzzzzzzzzzzzzzzzzxqxqugs6ugs6tntntnrew9w9tnrew9w9iaseseseumq5v1v1o2o2o2ltqoqovlvlvltby8y8ororormhrdrdx8uyzvzvpfpfpfn6s1s1by9wkz8e8a8e8e8a8ekmkmowtmtstskmkmowtmtstsl1l1pau1u7u7l1l1pau1u7u7xpxpxpxpknwzsixdxdn9s4s4ngvbkmkmowtmtstskbl1l1pau1u7u7nznznzmykinznznzmykinznznzmykimywmvlwmvlwmvlzzzzzzzzzzzzzzzzzzzzzzz8y7tpsntpsnswswswrvswrvrororoijqlnbnbnbmajtuuuuuutsnznznzmykiwhvffkoooooonnl6pcmxpcmxprncprnczzzzzzzzkwsznqpcmxprnc7d7d7dzzzzx3x3x3x3zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzvxvxzlzlzzzzxwxwxwxwzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzxsxszzzzzzzzzzzzy8y8y7zzzzzzzzzzzzz8z87k69c9c9zzzzzzzzzzzzutzzzzzzrixfzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e36:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e4v:zz 1e5s:zzyzxkzzzzzzzzzzzzzzutrlwszzzzrg 1e9c:8a7d9o7l8a 1e9i:8a7d8a7d8a7d8e7d627dbj667k667kcdcx697kkzkb729h697kqssy729hb1cyqssy729wqssy729wh5hpfogyh5hpfogyh5hpfogybye6bye69wb59wb5wbx8ksmnwbx8ksmnz9zzogpuz9zzogpulpmvibjclpmvibjcdye0csdldye0csdlqmtmbydel3m0byden6obaqd2ifjw6d7tczfgdxfwink5729hb1cyfkdgcdcxkzkbkzkb7q9wfof9fof9fof9fof9 1edb:00",
 "sans-400": "w:5k81budtdtmwgx6x8f8fbmdt6x8n6x9qdtdtdtdtdtdtdtdtdtdt6x6xdtdtdtbtnjf3gcfvh3endqh5i47bdbg3dik7hzigfqigfteuewhxeblue9d8ez8f9q8fdtdwf2e0fdcoffds84e0f46u6vdr73n1f7f2ffff9nbn9ef4czjzceczbt8f6p8fdt 4g:5k81dtdtdtdt6pdtf2ko9lbxdt8nbrf297dta7a7f2fmfk6xf2a7a5bxlpmgm4btf4f4f4f4f4f4mufvenenenen7b7b7b7bhrhzigigigigigdtighxhxhxhxd8g7g0e0e0e0e0e0e0lmcodsdsdsds6u6u6u6uf4f7f2f2f2f2f2dtf2f4f4f4f4czffczf4e0f4e0f4e0fvcofvcofvcofvcoh3fxhnfmendsendsendsendsendsh5e0h5e0h5e0h5e0i4f4j8fh7b6u7b6u7b6u7b6u7b6vemdpdc6vg3drdrdi73di73di7ddia2dw8ahzf7hzf7hzf7ldhnf7igf2igf2igf2njnbft9nft9nft9neubneubneubneubnew9eew9eew9ehxf4hxf4hxf4hxf4hxf4hxf4lujyd8czd8ezbtezbtezbt7jfrko au:fv ay:ln b1:eteni0f3 b6:84h5eb ba:7b8f be:85d0 bi:f7 bk:igf2 bz:ibf4iu c7:fa cf:f26uclap6w ct:f4e07b6uigf2hxf4hxf4hxf4hxf4hxf4ds de:mulmicg2h5e0 dm:igf2 dq:fabt6v dw:h5e0 dz:fqhzf7f4e0mulmigf2f4e0 ec:ends eg:7b6u ek:igf2 ew:eubnew9edtc1i4f4i8 f6:igew fa:f4e0 fr:6v fu:f3fvcodzew g1:debvgtj1eb g8:dv86 gg:e0fkfnfdcocrffffdsdsikc0ccg2f687ffffdtcze7f7f4f486739h9s9b73ftn1n1n1f7f7f3f2jgjliw9n9n9n hp:9n987fdrdtbn6v837u hz:9e9eg7f6eqczjyczbjbtcrbt ic:blbl ig:ele4 ij:dtfm9idrbf ip:bvbvndnhori2fckq j4:a6a64p6o6o jb:dj8v6x jf:7575756q6q8l8l jq:f2f2577p696936 k0:6x6x6q6qa7a7a7a7 ka:f2 kc:f2f24s kg:8u4u7v8j8e kt:a7 ld:00 lg:00 lk:00 mh:00 ok:6x6x oq:f2 ou:6x p0:f2f2fx6xgzkg9n p8:kl pa:gskp7af4gcdugcenezi4ig7bg3ebk7hzetighxfq pv:eyewd8jze9jfiu7bd8fkcgf17ae6fkfpdgercgbsf1ei7adqdqfmd6bzevgaf9c0f6cqe6iwddj5jh7ae6eve6jhg9fgei r9:iw rb:ei rd:ev rf:cy rh:bh rl:du s4:ig s7:ffeo sg:enenj3dufveu7b7bdcoxptjcg3i8eahxf4g4gcduhqenn2faiai8g3hik7i4ighxfqfveweakce9hugmodogk0m6g4fvp8g6e0f4e4bfetdsj4cofpfpdrerhlfmf2fdffcocsczkecefie8ktl5gkiqdncokiebdsdsfkbfcobn6u6u6vkfl2f4drfpczfi v6:h2g0 vm:igf2epd9 wg:dubkehbz wm:oak7fecohgew ww:jvgyidfy x6:fvco xa:d8czd8czfbde xi:gveg xm:gmf4 xs:7bn2j4gee1 xz:i4fm y7:73f4e0 yc:mulmendsi4ds yq:i8fp yu:igf2igf2 z2:eacz z6:eacz za:dubf 13l:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008h00dq00006f0000ad00 15c:giey9se5gd7v8mhagk7pe8dgdnhvh88l9wgsfhg7fpdtejgddoj2hw 167:gjfefqfn4v9j 16o:v3zzthzmzzxdgygyu7homoc68x9yome700000000000000000000009dgcgg7vbtkpb76e6ec66hkp6hr1b1r1r1heheheczcza0a0wxwxzkzklglgdtdtnvnvkpkpkp7dqrl3o0ixd6inibc6kpkp000000000000000000000000000000000000000000flflflflflflflflflflcw6o6odkr1l3006e6e6hb7hondndvwr1r1r1r1r1r1r1r1hehehyhehehyhyczczczczczczczczcza0a0a0a0a0a0a0a0a0wxwxwxzkzklgdtqrqrqrqrqrqrl3l3nvrqnvo0o0o0nvnvnvnvnvnvixixixixinininininibhyb1b1b1b1c6c6c6c6c6c6c6c6kpkpkpc6kpkppnpn85b100000000000000zzr70000000000004x9k0000gk00000000cza0flflflflflflflflflflwxzkdtb7d6ib 1g0:r1r1r1r1r1r1r1hehyczcza0wxdtdtdtqrqrnvnvnvd6d6inininixa0a0wxhyhywxa0he8m8mkpkpkpc6c6pnpnhywxwxo0 1o0:6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6ha3a37d854y4yinhelglgnv7s 1ow:zzzz 1p4:0000000000000000r1r1helgqrl3ixd6kpkpdbc6f16gczzknvcva0dto0l3r1r1r1a0kpqrl3inr1r1r1hynvdtl3hehyixnv9f000000000000000000000000000000000000000000000000 1r7:0000000000000000000000000000000000000000000000000000000000 5r9:e7 5rg:a3 5ri:aw 5rk:bf9r 5rn:bfc24w8xar91diby 5rw:cb 5ry:apat9wbzem9l 5s7:aeae9c9c8s 5sd:9j 5sf:9dfja9a5 5sm:ae6gaa 5sr:8x 5tb:q5ib 5tl:dg 5tn:9i 5tr:f6 5uk:8i 5uo:5l 5v0:fj 5v2:ab 5v4:a8 5vf:82 5vj:a5 5xe:gcfd 5xi:gcfd 5xm:h3ffh3ffh3ffh3ff 5xy:ends 5y6:dq84h5e0i4f4i4f4i4f4i4f4i4f4 5yq:g3drg3drdi73di73di73 5z2:k7n1k7n1k7n1hzf7hzf7hzf7 5zm:igf2 5zq:fqffft9nft9nft9nft9neubneubn 606:eubn 60a:ew9eew9eew9e 60i:hxf4 60u:ebczlujylujylujy 61a:d8czezbtezbtezbtf49e 61q:ijet 642:d8czd8czd8czd8cz 64g:fkfkfkfkfkfkfkfkgcfxkgkak0jqhlhlcgcgcgcgcgcg 654:ihihlrlrlrlh 65c:f1f1f1f1f1f1f1f1lylyp8p8p8oyndnd7a7a7a7a7a7a7a7ab5b5efefele5ckckevevevevevev 66g:m3m3prprpdp3 66o:e6e6e6e6e6e6e6e6 66x:ic 66z:lm 671:la 673:k5jhjhjhjhjhjhjhjhmhmhq5q5prpendndfkfkcgcgf1f17a7aeveve6e6jhjh 680:fkfkfkfkfkfkfkfknln7rqrjr9qzovovf1f1f1f1f1f1f1f1t7t7wiwiwiw8ununjhjhjhjhjhjhjhjhtrtrxfxfx1wnumumfkfkfkfkfk 69i:fkfkf4f4g4fxmdf27af2f2f2f1f1f1 69y:f1f1gzgzkgkgpdf2f2f27a7a7a7a 6ae:7a7a7b7b9n9a 6al:f2f2f2e6e6e6e6f9f9e6e6d8d8gsgsjkf2f2f2 6b6:jhjhjh 6ba:jhjhksk8l3kpq3f2f2 6bt:2s 6bv:00 6c3:dcm8 6c8:6x6x6x 6cc:bububu 6cg:cm 6ci:8g 6cm:qc 6cy:6xbu 6d5:7j7j 6dg:2e 6g1:dt 6g3:dtdt 6g6:dtdt 6g9:dtkodtdt 6ge:dt 6gh:dtdt 6gk:dtdt 6go:dtdtdt 6gs:kpdt 6j7:bd 6ja:ot 6jm:hp 6mo:pvh7pvh7swdkjzjyjyjzpvpvpvpvpvdkpvdkpvpvpvdkpvdkdlqqqqs2s2v7swftigigigiglfigw4w4jzpvucucpvpvclclpvpvclclpvnipvpvnipvnipvpvpvw9pvpvjjpvjjw9jjlwlwlwlwpvpvsasab5b5pvdkpvdkpvpvkugxkugxgxgxgxgxgxgxn2ovovgxpvnipvpvpvswpvpvswpvpvuxj6b1dmeoeolfevevhvhve8hvhve8e9ngnglsdtemem2eabbo9r7fhdhdhddtnsgogogoem4fb197fri9i9hhhhldu1zzldu1zzldldldelem5oememfsememememhsh268emememememememenemememememememememememhjhjememememememememememememememenenememememlala8wemememenenememememememememdvdvdvdvememdvdvhvhvhvhvhvhvhvhvhvhvggggggememememggggldldldldldldldldldjcjcjcjcjcjcjcjcbwbzjcldllldjcjcldldeieiememememndndkceme8emememgohzninijojof25oc4emiririrititemioiohvhvhhhhhfemdldltftfememememdvdvdvdvemememememememememememem5ol8ldldkvhve8hvhve8hvhvkvhve8hve8hm 7fk:kvkvlfkvlflflflflflfcuculflflfabnznzn6n6btbtn6kfbtbtlflfn6n6btbtn6kfbtbtlflfnznznzlfeulff6lflflflflflflflflflflf7flflflflflflflflflflflflflf7flflflflflfn6n6n6nqlflflflflflflflflflflfg5g5ehehlf 7id:kgkg 7pv:jy 8rk:dz85fg 8rp:e09e 8s1:d9 8sd:9m x0i:817u817u x1q:tfoc x22:d4am x2c:gwfq x2x:igetfqa7grgrdgdi73fte3fqa7ewbz x3d:6x x4d:ev9j x4j:e2 x4l:fp x6a:aj96cb 1dlp:8000fzf7jvhmkvhqgtkqhpm1evj2j2j2j2gigigiey9se5gd7v8m 1dmg:gk7pe8dgdn 1dmm:h8 1dmo:9wgs 1dmr:g7fp 1dmu:ejgddoj2hw7verdgfpgs6e7xr1tr7c9cr1tr85a6r1tr85a6r1tr85a6r1tr85a6r1tr7ca6qrtwc6dhqrtwc6dhhehog1hchyjlg1hchyjlg1hchyjlg1hcczehczehczehczeha0asa0asnvqkb8dunvqkb8dunvqkb8dunvqkb8duinjvinjv7ca6b1d8b1d17cbxibgqfndtpneypney44447v7v7v7v7v7v7v7v7443455y877j9l 1dqr:o0p4b8duc6cvc6cvc6cvndc6cvc6cvc6cvkpk185a67c9cf9h9kdmek6m7k6m7k6m7k6m7rdtdhhrdtdgokpk185a6p0p0mmrdrdp0p0p0mmrdrdp0p0p0mmrdrdp0mmrdrdxpvcxpvcxpxpvczzzzzzzzzzzzzzzzzzzzzzxqxqvdt0vdt0tututurhw7w7turhw7w7j5swswswv3qjv9v9ororormer4r4vzvzvztlycycp0p0p0mmrdrdxbuxzozoptptptngs6s6cza0kp8t8a8t8t8a8tk4k4ont8tdtdk4k4ont8tdtdkykypgu1u7u7kykypgu1u7u7xixixixilrxpt5xvxvnhs7s7nov1k4k4ont8tdtdk1kykypgu1u7u7oooooon2l4oooooon2l4oooooon2l4n2xdvsxdvsxdvszzzzzzzzzzzzzzzzzzzzzzzsy6v1tfv1tftititirxtirxskskskjeqyofofofmtkwvnvnvnu1oooooon2l4wzvdfnphphphnvlyp3n5p3n5pwnypwnyzzzzzzzzm0tknwp3n5pwny7d7d7dzzzzxqxqxqxqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzw4w4zdzdzzzzy8y8y8y8zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzxxxxzzzzzzzzzzzzz5z5y6zzzzzzzzzzzzz2z27x6hbobozzzzzzzzzzzzv3zzzzzzsyyazzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e36:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e4v:zz 1e5s:zzzayyzzzzzzzzzzzzzzv3rqwozzzzru 1e9c:8a7da6798a 1e9i:8a7d8q7d8a7d8t7d6e7db76e7x6e7xc6cv6h7xkpk17c9c6h7xr1tr7c9cb1d8r1tr7ca6r1tr7ca6hehog1hchehog1hchehog1hcczehczeha0asa0aswxyklcn5wxyklcn5zkzzolpuzkzzolpulgmmifjclgmmifjcdtegdpe7dtegdpe7qrtwc6dhl3m0c6dho0p4b8duixjv7386d6fbebfqinjv7c9cb1d8fndtc6cvkpk1kpk185a6fugbfugbfugbfugb 1edb:00",
 "sans-400-italic": "w:5k7ubbdbdclzg66q8385b7dc6q8b6q9gdbdcdcdcdcdcdcdcdcdc6q6qdcdcdcbdmme6ftfagidyd5gchb6xcoffcujlh7hlfahlffe2e6h4dsl0dmcte8849g84dbdfedewewc3evdc7ueqej6l6md86wm7eleaeveu9ib690eicgjnbxcgbe826f85dc 4g:5k7udcdcdcdb6fd9edih9ubgdc8bbaed8pdc9t9redefev6qed9w9obgkslgl8bde6e6e6e6e6e6mbfadydydydy6x6x6x6xh2h7hlhlhlhlhldchmh4h4h4h4ctfmffexexexexexexl5c3dddddddd6l6l6l6lepeleaeaeaeaeadcebeieieieicgevcge6exe6exe6exfac3fac3fac3fac3gif2h2ewdydddydddydddydcdyddgcergcergcergcerhaejifew6x6l6x6l6x6l6x6l6x6ldud6co6mffd8d8cu6wcu6wcu6rcu97db80h7elh7elh7elkmh0elhleahleahleamomkff9iff9iff9ie2b6e2b6e2b6e2b6e691e691e690h4eih4eih4eih4eih4eih4eil0jnctcgcte8bee8bee8be7uf7jj au:f5 ay:k8 b1:e1dyhoer b6:7ugcd2 ba:6x81 be:8fcg bi:el bk:hled bz:hhf3i8 c7:er cf:en6lbc9u6u ct:e6ex6x6lhleah4eih4eih4eih4eih4eidd de:mbl5hgf4gcer dm:hlea dq:erbm6m dw:gcer dz:fah7ele6exmbl5hleae6ex ec:dydd eg:6x6l ek:hlea ew:e2b6e691dabmhaejhc f6:i3eo fa:e6ex fr:6l fu:e6fac3dee6 g1:dibogfi8df g8:d984 gg:dlezezewc7chexexdcdchwblblfwds84ewerdecgdyeqefef7o6w969s8x6qfum5m5m7elelekebiuizi09i9i9i hp:9i9b6yd3d3b66l7e7a hz:9191fmebelcgjncgbcbmc8bm ic:bebe ig:dedc ij:d9eu7rd8b4 ip:brbrmampnlgzf5k5 j4:9t9t4k6868 jb:db8j6q jf:6v6v6v6g6g8888 jq:eded4n7a5x5x30 k0:6q6q6g6g9t9t9t9t ka:ed kc:eded55 kg:8j4l7j8i89 kt:9t ld:00 lg:00 lk:00 mh:00 ok:6k6k oq:f2 ou:6q p0:f2f2f06qg1jc8z p8:jg pa:g2k36we6ftd4ejdye8hahl6xffdfjlh7e4hlh8fa pv:ebe6ctjddmifi86xctewb9eg6wdrewexcte2b9b5egdv6wcubxefcjb6e5fferbresc5drhnc7hlik6wdre5drikfpeoeb r9:hn rb:d0 rd:e6 rf:ch rh:b0 rl:d7 s4:hl s7:e8ev sg:dydyibd4fae26x6xcoo4oqi7ffhideh8e6ffftd4hcdymherhjhiffhdjlhahlh8fafae6dejvdmhifvmfmqiulefhf7o8flexead3aseeddj4bneieid8ekhveueaelevc3m7cgjibxexd9m5mleziacrcbjtdeddddewasc3b66l6l6mkbkkejd8eicgei v6:gekq vm:hleae0cm wg:d4asdoas wm:n2k3erbng9dy ww:j2gehnf7 x6:fac3 xa:ctcgctcge2bl xi:g8dm xm:fvef xs:6xmhj4fpdi xz:haeu y7:6we6ex yc:mbl5dyddhoda yq:hiei yu:hleahlea z2:decg z6:decg za:d4as 13l:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008h00dq00006f0000ad00 15c:giey9se5gd7v8mhagk7pe8dgdnhvh88l9wgsfhg7fpdtejgddoj2hw 167:gjfefqfn4v9j 16o:v3zzthzmzzxdgygyu7homoc68x9yome700000000000000000000009dgcgg7vbtkpb76e6ec66hkp6hr1b1r1r1heheheczcza0a0wxwxzkzklglgdtdtnvnvkpkpkp7dqrl3o0ixd6inibc6kpkp000000000000000000000000000000000000000000flflflflflflflflflflcw6o6odkr1l3006e6e6hb7hondndvwr1r1r1r1r1r1r1r1hehehyhehehyhyczczczczczczczczcza0a0a0a0a0a0a0a0a0wxwxwxzkzklgdtqrqrqrqrqrqrl3l3nvrqnvo0o0o0nvnvnvnvnvnvixixixixinininininibhyb1b1b1b1c6c6c6c6c6c6c6c6kpkpkpc6kpkppnpn85b100000000000000zzr70000000000004x9k0000gk00000000cza0flflflflflflflflflflwxzkdtb7d6ib 1g0:r1r1r1r1r1r1r1hehyczcza0wxdtdtdtqrqrnvnvnvd6d6inininixa0a0wxhyhywxa0he8m8mkpkpkpc6c6pnpnhywxwxo0 1o0:6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6ha3a37d854y4yinhelglgnv7s 1ow:zzzz 1p4:0000000000000000r1r1helgqrl3ixd6kpkpdbc6f16gczzknvcva0dto0l3r1r1r1a0kpqrl3inr1r1r1hynvdtl3hehyixnv9f000000000000000000000000000000000000000000000000 1r7:0000000000000000000000000000000000000000000000000000000000 5r9:dy 5rg:9o 5ri:ag 5rk:ax9d 5rn:azbn4r8mab8nczbj 5rw:bt 5ry:a8ad9hbie29v 5s7:a0a58z8x8f 5sd:9u 5sf:91ew9v9o 5sm:9z669v 5sr:8j 5tb:pehs 5tl:d0 5tn:96 5tr:fa 5uk:84 5uo:5f 5v0:ew 5v2:9v 5v4:9z 5vf:7r 5vj:9r 5xe:ftew 5xi:ftew 5xm:gievgievgievgiev 5xy:dydd 5y6:d57ugcerhaejhaejhaejhaejhaej 5yq:ffd8ffd8cu6wcu6wcu6w 5z2:jlm7jlm7jlm7h7elh7elh7el 5zm:hlea 5zq:faevff9iff9iff9iff9ie2b6e2b6 606:e2b6 60a:e691e691e691 60i:h4ei 60u:dscgl0jnl0jnl0jn 61a:ctcge8bee8bee8beej91 61q:hle5 642:ctcgctcgctcgctcg 64g:ewewewewewewewewflflj1j1iningbgbb9b9b9b9b9b9 654:hehekqkmkqkg 65c:egegegegegegegegkpkpo2nyo2nsmcmc6w6w6w6w6w6w6w6waca8dodldodebzbze5e5e5e5e5e5 66g:l4l0orono9o3 66o:drdrdrdrdrdrdrdr 66x:hp 66z:k7 671:kr 673:j6ikikikikikikikiklrlopepaowoqn3n3ewewb9b9egeg6w6we5e5drdrikik 680:ewewewewewewewewmhmhpxpxpjpjn7n7egegegegegegegegrlrluyuuuyuot8t8ikikikikikikikiksnskwaw6vsvmtztzewewewewew 69i:ewewe6e6f7f0l2f26wf2f2f2egegeg 69y:egegg1g1jcjco6f2f2f26w6w6w6w 6ae:6w6w6x6x8z8z 6al:f2f2f2drdrdrdrererdrdrctctfig2iqf2f2f2 6b6:ikikik 6ba:ikikk1jgkok3ovf2f2 6bt:2s 6bv:00 6c3:cvld 6c8:6q6q6q 6cc:bbbbbb 6cg:c3 6ci:87 6cm:qn 6cy:6qbb 6d5:7070 6dg:2c 6g1:db 6g3:dcdb 6g6:dbdc 6g9:dbkodbdb 6ge:db 6gh:dbdc 6gk:dbdc 6go:dbdbdb 6gs:kpdb 6j7:ay 6ja:np 6jm:gz 6mo:pvghpvghswdkjzjyjyjzpvpvpvpvpvdkpvdkpvpvpvdkpvdkdlqqqqs2s2v7swftigigigiglfigw4w4jzpvucucpvpvclclpvpvclclpvnipvpvnipvnipvpvpvw9pvpvjjpvjjw9jjlwlwlwlwpvpvsasab5b5pvdkpvdkpvpvkugxkugxgxgxgxgxgxgxn2ovovgxpvnipvpvpvswpvpvswpvpvuxj6b1dmeoeolfevevhvhve8hvhve8e9ngnglsdcemem2cabbo9r7fhdhdhddtnsgogogoem4fb197fri9i9hhhhldu1zzldu1zzldldldelem5oememfsememememhsh268emememememememenemememememememememememhjhjememememememememememememememenenememememlala8wemememenenememememememememdvdvdvdvememdvdvhvhvhvhvhvhvhvhvhvhvggggggememememggggldldldldldldldldldjcjcjcjcjcjcjcjcbwbzjcldllldjcjcldldeieiememememndndkceme8emememgohzninijojof25oc4emiririrititemioiohvhvhhhhhfemdldltftfememememdvdvdvdvemememememememememememem5ol8ldldkvhve8hvhve8hvhvkvhve8hve8hm 7fk:kvkvlfkvlflflflflflfcuculflflfabnznzn6n6btbtn6kfbtbtlflfn6n6btbtn6kfbtbtlflfnznznzlfeulff6lflflflflflflflflflflf7flflflflflflflflflflflflflf7flflflflflfn6n6n6nqlflflflflflflflflflflfg5g5ehehlf 7id:kgkg 7pv:jy 8rk:de8fe7 8rp:ew90 8s1:cm 8sd:98 x0i:7q7j7q7j x1q:scng x22:dba0 x2c:g6es x2x:hqe5f8a2gcgcd0cu6wf9dnf8a2e6bj x3d:6q x4d:dx90 x4j:di x4l:f3 x6a:a48ubt 1dlp:8000fzf7jvhmkvhqgtkqhpm1evj2j2j2j2gigigiey9se5gd7v8m 1dmg:gk7pe8dgdn 1dmm:h8 1dmo:9wgs 1dmr:g7fp 1dmu:ejgddoj2hw7verdgfpgs6e7xr1tr7c9cr1tr85a6r1tr85a6r1tr85a6r1tr85a6r1tr7ca6qrtwc6dhqrtwc6dhhehog1hchyjlg1hchyjlg1hchyjlg1hcczehczehczehczeha0asa0asnvqkb8dunvqkb8dunvqkb8dunvqkb8duinjvinjv7ca6b1d8b1d17cbxibgqfndtpneypney44447v7v7v7v7v7v7v7v7443455y877j9l 1dqr:o0p4b8duc6cvc6cvc6cvndc6cvc6cvc6cvkpk185a67c9cf9h9kdmek6m7k6m7k6m7k6m7rdtdhhrdtdgokpk185a6p0p0mmrdrdp0p0p0mmrdrdp0p0p0mmrdrdp0mmrdrdxpvcxpvcxpxpvczzzzzzzzzzzzzzzzzzzzzzxqxqvdt0vdt0tututurhw7w7turhw7w7j5swswswv3qjv9v9ororormer4r4vzvzvztlycycp0p0p0mmrdrdxbuxzozoptptptngs6s6cza0kp8t8a8t8t8a8tk4k4ont8tdtdk4k4ont8tdtdkykypgu1u7u7kykypgu1u7u7xixixixilrxpt5xvxvnhs7s7nov1k4k4ont8tdtdk1kykypgu1u7u7oooooon2l4oooooon2l4oooooon2l4n2xdvsxdvsxdvszzzzzzzzzzzzzzzzzzzzzzzsy6v1tfv1tftititirxtirxskskskjeqyofofofmtkwvnvnvnu1oooooon2l4wzvdfnphphphnvlyp3n5p3n5pwnypwnyzzzzzzzzm0tknwp3n5pwny7d7d7dzzzzxqxqxqxqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzw4w4zdzdzzzzy8y8y8y8zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzxxxxzzzzzzzzzzzzz5z5y6zzzzzzzzzzzzz2z27x6hbobozzzzzzzzzzzzv3zzzzzzsyyazzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e36:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e4v:zz 1e5s:zzzayyzzzzzzzzzzzzzzv3rqwozzzzru 1e9c:8a7da6798a 1e9i:8a7d8q7d8a7d8t7d6e7db76e7x6e7xc6cv6h7xkpk17c9c6h7xr1tr7c9cb1d8r1tr7ca6r1tr7ca6hehog1hchehog1hchehog1hcczehczeha0asa0aswxyklcn5wxyklcn5zkzzolpuzkzzolpulgmmifjclgmmifjcdtegdpe7dtegdpe7qrtwc6dhl3m0c6dho0p4b8duixjv7386d6fbebfqinjv7c9cb1d8fndtc6cvkpk1kpk185a6fugbfugbfugbfugb 1edb:00",
 "sans-500": "w:5k8ecne1e1n5hc7a8q8qbwe17a8s7a9ne1e1e1e1e1e1e1e1e1e17a7ae1e1e1c3nxfbggfxh8esdyhai97ldjgcdqkgi4ilfyilg5ezf1i2emm1endlf08q9n8qe1dwf6e6ficrfjdx8ge8fb7273e47bn8fdf6fjfja0bt9qfaddkecwddc28q6w8qe1 4g:5k8ee1e1e1e16we1f6kq9pcae18sc1f69ge1aaaaf6fug47af6aaa7calwmqm9c3fbfbfbfbfbfbn0fyeseseses7l7l7l7lhxi3ililililile1ili2i2i2i2dkgggee6e6e6e6e6e6lncrdxdxdxdx72727272f8fdf6f6f6f6f6e1f6fafafafaddfjddfbe6fbe6fbe6fycrfycrfycrfycrh8g8hsfnesdxesdxesdxesdxesdxhae8hae8hae8hae8i9fbjdfl7l727l727l727l727l72f6e5dj73gce4e4dq7bdq7bdq7qdqape78qi3fdi3fdi3fdlyhvfdilf6ilf6ilf6npn6g5a0g5a0g5a0ezbtezbtezbtezbtf19qf19qf19qi2fai2fai2fai2fai2fai2fam1kddkdddkf0c2f0c2f0c27uftl0 au:fy ay:m0 b1:eyesi4f2 b6:8ghaem ba:7l8p be:8fde bi:fd bk:ilf6 bz:ihfaj3 c7:fc cf:f972d0b96w ct:fbe67l72ilf6i2fai2fai2fai2fai2fadx de:n0lnihg8hae8 dm:ilf6 dq:fcc273 dw:hae8 dz:fyi3fdfbe6n0lnilf6fbe6 ec:esdx eg:7l72 ek:ilf6 ew:ezbtf19qdxc7i9fbig f6:ilf0 fa:fbe6 fr:73 fu:fbfxcre8f1 g1:dqc7gyj6em g8:e38h gg:e6fofsficrcwfjfjdydyizc4cdgefb8hfjfjdyddemfdfbfb8g7b9vaca27bg7n8n8n8fdfdf7f6jnjwjba0a0a0 hp:a09k7qe1e3bt738f85 hz:9q9qghfbevddkdddbwc2d8c2 ic:btbt ig:ete9 ij:dyfr9ue5bk ip:c3c3nonupfilfml3 j4:abab4u6w6w jb:ds947a jf:7h7h7h6x6x8v8v jq:f6f65d7x6c6c3f k0:7a7a6x6xaaaaaaaa ka:f6 kc:f6f652 kg:934z7z8u8p kt:aa ld:00 lg:00 lk:00 mh:00 ok:7a7a oq:f6 ou:7a p0:f6f6ge7ahjl0ab p8:l2 pa:hkla7kfbgge0gpesf0i9il7lgcemkgi3f3ili1fy pv:f1f1dkkaenjsj37ldkftcmf67kebftfydsevcmc3f6ep7ke3e5fudic9ezgmfec4fdcyebjbdpjljt7kebezebjtghfpep r9:jb rb:es rd:ez rf:d4 rh:bm rl:e4 s4:il s7:frey sg:esesj7e0fyez7l7ldjp0pujhgcideli1fbg9gge0hyesnefcigidgchpkgi9ili1fyfyf1elkkeni1guonotk3mkg9fypjgfe6f8e9blf6dxjoctftfte4f2hsfrf6fifjcrd0ddkqcwfseil7lngrj7dtcrkseidxdxfobkcrbt727273krlafbe4ftddfn v6:h5g6 vm:ilf6f1dn wg:e0boeoc9 wm:okksfhcthqf9 ww:k2hbikg7 x6:fycr xa:dldddlddfpdv xi:h5eu xm:gufb xs:7lnejogoee xz:i9fr y7:7bfbe6 yc:n0lnesdxi9dx yq:idft yu:ilf6ilf6 z2:eldd z6:eldd za:e0bk 13l:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008h00dq00006f0000ad00 15c:giey9se5gd7v8mhagk7pe8dgdnhvh88l9wgsfhg7fpdtejgddoj2hw 167:gjfefqfn4v9j 16o:v3zzthzmzzxdgygyu7homoc68x9yome700000000000000000000009dgcgg7vbtkpb76e6ec66hkp6hr1b1r1r1heheheczcza0a0wxwxzkzklglgdtdtnvnvkpkpkp7dqrl3o0ixd6inibc6kpkp000000000000000000000000000000000000000000flflflflflflflflflflcw6o6odkr1l3006e6e6hb7hondndvwr1r1r1r1r1r1r1r1hehehyhehehyhyczczczczczczczczcza0a0a0a0a0a0a0a0a0wxwxwxzkzklgdtqrqrqrqrqrqrl3l3nvrqnvo0o0o0nvnvnvnvnvnvixixixixinininininibhyb1b1b1b1c6c6c6c6c6c6c6c6kpkpkpc6kpkppnpn85b100000000000000zzr70000000000004x9k0000gk00000000cza0flflflflflflflflflflwxzkdtb7d6ib 1g0:r1r1r1r1r1r1r1hehyczcza0wxdtdtdtqrqrnvnvnvd6d6inininixa0a0wxhyhywxa0he8m8mkpkpkpc6c6pnpnhywxwxo0 1o0:6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6h6ha3a37d854y4yinhelglgnv7s 1ow:zzzz 1p4:0000000000000000r1r1helgqrl3ixd6kpkpdbc6f16gczzknvcva0dto0l3r1r1r1a0kpqrl3inr1r1r1hynvdtl3hehyixnv9f000000000000000000000000000000000000000000000000 1r7:0000000000000000000000000000000000000000000000000000000000 5r9:em 5rg:a9 5ri:b0 5rk:bj9w 5rn:bkc75393ay97dpc2 5rw:cf 5ry:avb0a1c3es9p 5s7:ahah9f9f8v 5sd:9n 5sf:9mfnada7 5sm:ah6nae 5sr:96 5tb:qoit 5tl:do 5tn:9w 5tr:fb 5uk:8k 5uo:5t 5v0:fn 5v2:af 5v4:ab 5vf:87 5vj:a7 5xe:ggfi 5xi:ggfi 5xm:h8fjh8fjh8fjh8fj 5xy:esdx 5y6:dy8ghae8i9fbi9fbi9fbi9fbi9fb 5yq:gce4gce4dq7bdq7bdq7b 5z2:kgn8kgn8kgn8i3fdi3fdi3fd 5zm:ilf6 5zq:fyfjg5a0g5a0g5a0g5a0ezbtezbt 606:ezbt 60a:f19qf19qf19q 60i:i2fa 60u:emddm1kdm1kdm1kd 61a:dkddf0c2f0c2f0c2fb9q 61q:itey 642:dkdddkdddkdddkdd 64g:ftftftftftftftftgxgel8l3ktkji2i2cmcmcmcmcmcm 654:iyiymimimim8 65c:f6f6f6f6f6f6f6f6mfmfpzpzpzppnsns7k7k7k7k7k7k7k7kbqbqfafafff0d4d4ezezezezezez 66g:mhmhqgqgq1pr 66o:ebebebebebebebeb 66x:j3 66z:mj 671:m9 673:krjtjtjtjtjtjtjtjtmzmzqyqyqjq4nsnsftftcmcmf6f67k7kezezebebjtjt 680:ftftftftftftftftohnysssmscs2pmpmf6f6f6f6f6f6f6f6tztzxjxjxjx9vcvcjtjtjtjtjtjtjtjtujujyhyhy3xovcvcftftftftft 69i:ftftfbfbgogemvf67kf6f6f6f6f6f6 69y:f6f6hjhjl0l0ptf6f6f67k7k7k7k 6ae:7k7k7l7laba1 6al:f6f6f6ebebebebfefeebebdkdkhkhkk4f6f6f6 6b6:jtjtjt 6ba:jtjtlckslolaqmf6f6 6bt:2s 6bv:00 6c3:dcm8 6c8:7a7a7a 6cc:cncncn 6cg:d0 6ci:8r 6cm:qk 6cy:7acn 6d5:7o7o 6dg:2h 6g1:e1 6g3:e1e1 6g6:e1e1 6g9:e1koe1e1 6ge:e1 6gh:e1e1 6gk:e1e1 6go:e1e1e1 6gs:kpe1 6j7:bt 6ja:pc 6jm:i1 6mo:pvh6pvh6swdkjzjyjyjzpvpvpvpvpvdkpvdkpvpvpvdkpvdkdlqqqqs2s2v7swftigigigiglfigw4w4jzpvucucpvpvclclpvpvclclpvnipvpvnipvnipvpvpvw9pvpvjjpvjjw9jjlwlwlwlwpvpvsasab5b5pvdkpvdkpvpvkugxkugxgxgxgxgxgxgxn2ovovgxpvnipvpvpvswpvpvswpvpvuxj6b1dmeoeolfevevhvhve8hvhve8e9ngnglse1emem2habbo9r7fhdhdhddtnsgogogoem4fb197fri9i9hhhhldu1zzldu1zzldldldelem5oememfsememememhsh268emememememememenemememememememememememhjhjememememememememememememememenenememememlala8wemememenenememememememememdvdvdvdvememdvdvhvhvhvhvhvhvhvhvhvhvggggggememememggggldldldldldldldldldjcjcjcjcjcjcjcjcbwbzjcldllldjcjcldldeieiememememndndkceme8emememgohzninijojof25oc4emiririrititemioiohvhvhhhhhfemdldltftfememememdvdvdvdvemememememememememememem5ol8ldldkvhve8hvhve8hvhvkvhve8hve8hm 7fk:kvkvlfkvlflflflflflfcuculflflfabnznzn6n6btbtn6kfbtbtlflfn6n6btbtn6kfbtbtlflfnznznzlfeulff6lflflflflflflflflflflf7flflflflflflflflflflflflflf7flflflflflfn6n6n6nqlflflflflflflflflflflfg5g5ehehlf 7id:kgkg 7pv:jy 8rk:e88ffo 8rp:e69q 8s1:dn 8sd:9u x0i:8e858e85 x1q:tbo1 x22:d9ay x2c:h6ft x2x:ileyfyakgvgvdodq7bg5ehfyakf1c4 x3d:7a x4d:fd9x x4j:ee x4l:fy x6a:am9ccf 1dlp:8000fzf7jvhmkvhqgtkqhpm1evj2j2j2j2gigigiey9se5gd7v8m 1dmg:gk7pe8dgdn 1dmm:h8 1dmo:9wgs 1dmr:g7fp 1dmu:ejgddoj2hw7verdgfpgs6e7xr1tr7c9cr1tr85a6r1tr85a6r1tr85a6r1tr85a6r1tr7ca6qrtwc6dhqrtwc6dhhehog1hchyjlg1hchyjlg1hchyjlg1hcczehczehczehczeha0asa0asnvqkb8dunvqkb8dunvqkb8dunvqkb8duinjvinjv7ca6b1d8b1d17cbxibgqfndtpneypney44447v7v7v7v7v7v7v7v7443455y877j9l 1dqr:o0p4b8duc6cvc6cvc6cvndc6cvc6cvc6cvkpk185a67c9cf9h9kdmek6m7k6m7k6m7k6m7rdtdhhrdtdgokpk185a6p0p0mmrdrdp0p0p0mmrdrdp0p0p0mmrdrdp0mmrdrdxpvcxpvcxpxpvczzzzzzzzzzzzzzzzzzzzzzxqxqvdt0vdt0tututurhw7w7turhw7w7j5swswswv3qjv9v9ororormer4r4vzvzvztlycycp0p0p0mmrdrdxbuxzozoptptptngs6s6cza0kp8t8a8t8t8a8tk4k4ont8tdtdk4k4ont8tdtdkykypgu1u7u7kykypgu1u7u7xixixixilrxpt5xvxvnhs7s7nov1k4k4ont8tdtdk1kykypgu1u7u7oooooon2l4oooooon2l4oooooon2l4n2xdvsxdvsxdvszzzzzzzzzzzzzzzzzzzzzzzsy6v1tfv1tftititirxtirxskskskjeqyofofofmtkwvnvnvnu1oooooon2l4wzvdfnphphphnvlyp3n5p3n5pwnypwnyzzzzzzzzm0tknwp3n5pwny7d7d7dzzzzxqxqxqxqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzw4w4zdzdzzzzy8y8y8y8zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzxxxxzzzzzzzzzzzzz5z5y6zzzzzzzzzzzzz2z27x6hbobozzzzzzzzzzzzv3zzzzzzsyyazzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e36:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e4v:zz 1e5s:zzzayyzzzzzzzzzzzzzzv3rqwozzzzru 1e9c:8a7da6798a 1e9i:8a7d8q7d8a7d8t7d6e7db76e7x6e7xc6cv6h7xkpk17c9c6h7xr1tr7c9cb1d8r1tr7ca6r1tr7ca6hehog1hchehog1hchehog1hcczehczeha0asa0aswxyklcn5wxyklcn5zkzzolpuzkzzolpulgmmifjclgmmifjcdtegdpe7dtegdpe7qrtwc6dhl3m0c6dho0p4b8duixjv7386d6fbebfqinjv7c9cb1d8fndtc6cvkpk1kpk185a6fugbfugbfugbfugb 1edb:00",
 "sans-600": "w:5k8rdee9e9ndhr7n9090c6e97n8y7n9ke9e9e9e9e9e9e9e9e9e97n7ne9e9e9ccobfiglg0hdeye6hgif7udqgldykpi9iqg6iqggf5f6i7ewm8f1dxf0909k90e9dwf9ecfncufoe38tegfi7a7bei7jnffkf9fofoadbza1fgdrksdddrcb907390e9 4g:5k8re9e9e9e973e9f9kr9scne98ycbf99oe9acacf9g2gn7nf9aca9cnm3mzmfccfifififififin6g0eyeyeyey7u7u7u7ui3i8iqiqiqiqiqe9iqi7i7i7i7dxgogsececececececlocue3e3e3e37a7a7a7afcfkf9f9f9f9f9e9f9fgfgfgfgdrfodrfiecfiecfiecg0cug0cug0cug0cuhdgihxfoeye3eye3eye3eye3eye3hgeghgeghgeghgegiffijjfq7u7a7u7a7u7a7u7a7u7afpekdq7bgleieidy7jdy7jdy84dybcei95i8fki8fki8fkmii3fkiqf9iqf9iqf9nvn2ggadggadggadf5bzf5bzf5bzf5bzf6a1f6a1f6a1i7fgi7fgi7fgi7fgi7fgi7fgm8ksdxdrdxf0cbf0cbf0cb84fwld au:g0 ay:mc b1:f3eyi9f1 b6:8thgew ba:7u8y be:8pdr bi:fk bk:iqf9 bz:infgjb c7:fd cf:fg7adfbs6w ct:fiec7u7aiqf9i7fgi7fgi7fgi7fgi7fge3 de:n6loilgehgeg dm:iqf9 dq:fdcb7b dw:hgeg dz:g6i8fkfiecn6loiqf9fiec ec:eye3 eg:7u7a ek:iqf9 ew:f5bzf6a1e2cdiffiio f6:iqf5 fa:fiec fr:7b fu:fig0cuegf6 g1:e3cih3jbew g8:ea8r gg:ecfrfxfncud0fofoe4e4jec7cegpfg8rfofoe3drf1fkfifi8q7ja9auas7jglnfnfnffkfkfcf9juk6jqadadad hp:ad9v80eaecbz7b8r8f hz:a1a1grfhf1drksdrc9cbdocb ic:c1c1 ig:f1ee ij:e3fwa7ejbq ip:cbcbnyo7q2j3fvlg j4:afaf507474 jb:e19c7n jf:7s7s7s74749494 jq:f9f95j856e6e3n k0:7n7n7474acacacac ka:f9 kc:f9f95c kg:9c5482948z kt:ac ld:00 lg:00 lk:00 mh:00 ok:7n7n oq:f9 ou:7n p0:f9f9gu7ni2ljay p8:li pa:iblt7ufigle6h2eyf0ifiq7uglewkpi8fciqi6g6 pv:f4f6dxkkf1k6jb7udxg2csfc7uehg2g7e5f0cscdfcew7uegekg2dvcif4gzfjc7fkd6ehjqe0k1k47uehf4ehk4gpfyew r9:jq rb:f1 rd:f4 rf:da rh:br rl:ed s4:iq s7:g2f7 sg:eyeyjae6g0f57u7udqp2pvjngliievi6figegle6i6eynpfdimiiglhwkpifiqi6g6g0f6evksf1i8h2owp4k5mygeg0ptgoecfdeebqfje3k6cyfyfyeifchzfwf9fofocud8drl1ddg1erllm4gyjne0cul1eqe3e3fsbqcubz7a7a7bl2lifieifydrfs v6:h7gc vm:iqf9fce1 wg:e6bteucj wm:oulbfjcyi0fm ww:k9hmirgg x6:g0cu xa:dxdrdxdrg3ec xi:hef8 xm:h2fi xs:7unpk6gxes xz:iffw y7:7jfiec yc:n6loeye3ife3 yq:iify yu:iqf9iqf9 z2:evdr z6:evdr za:e6bq 13l:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008i00dk00006v0000b600 15c:h9fcafengx8i9chqh08deodpe8i6hz91achgg4gsg6euf5gue0k2ii 167:isgshhhh5hax 16o:v3zzuczzzzxmh4h4w9jip1d58v9ypufv00000000000000000000009bgcg07vd5lqc77070d173lq73rkc5rkrki8i8i8dodoapapznznzzzzmfmfevevofoflqlqlq7orhm2ovjqeajmjzd1lqlq000000000000000000000000000000000000000000flflflflflflflflflfle17474dkrkm200707073c7jap8p8xxrkrkrkrkrkrkrkrki8i8iei8i8ieiedododododododododoapapapapapapapapapznznznzzzzmfevrhrhrhrhrhrhm2m2ofrzofovovovofofofofofofjqjqjqjqjmjmjmjmjmjziec5c5c5c5d1d1d1d1d1d1d1d1lqlqlqd1lqlqpnpn8lc500000000000000zzr70000000000005g9k0000gk00000000doapflflflflflflflflflflznzzevc7eajz 1g0:rkrkrkrkrkrkrki8iedodoapznevevevrhrhofofofeaeajmjmjmjqapapznieieznapi89797lqlqlqd1d1pnpnieznznov 1o0:73737373737373737373737373737373737373aeae7o955a5ajmi8mfmfof87 1ow:zzzz 1p4:0000000000000000rkrki8mfrhm2jqealqlqfkd1gm76dozzofdqapevovm2rkrkrkaplqrhm2jmrkrkrkieofevm2i8iejqof9p000000000000000000000000000000000000000000000000 1r7:0000000000000000000000000000000000000000000000000000000000 5r9:f1 5rg:af 5ri:b3 5rk:bna0 5rn:bpcb5a99b59ddwc6 5rw:ck 5ry:b1b6a6c8ey9s 5s7:akak9h9h8x 5sd:9s 5sf:9ufsaga9 5sm:ak6uah 5sr:9e 5tb:r6ja 5tl:dw 5tn:a9 5tr:fh 5uk:8m 5uo:61 5v0:fs 5v2:ai 5v4:ae 5vf:8d 5vj:a9 5xe:glfn 5xi:glfn 5xm:hdfohdfohdfohdfo 5xy:eye3 5y6:e68thgegiffiiffiiffiiffiiffi 5yq:gleigleidy7jdy7jdy7j 5z2:kpnfkpnfkpnfi8fki8fki8fk 5zm:iqf9 5zq:g6foggadggadggadggadf5bzf5bz 606:f5bz 60a:f6a1f6a1f6a1 60i:i7fg 60u:ewdrm8ksm8ksm8ks 61a:dxdrf0cbf0cbf0cbfia1 61q:j2f3 642:dxdrdxdrdxdrdxdr 64g:g2g2g2g2g2g2g2g2higulylulklaiiiicscscscscscs 654:jejen8n8n8my 65c:fcfcfcfcfcfcfcfcmwmwqpqpqpqfo7o77u7u7u7u7u7u7u7ucbcbg4g4g8fudmdmf4f4f4f4f4f4 66g:mvmvr4r4qoqe 66o:eheheheheheheheh 66x:jt 66z:nf 671:n7 673:ldk4k4k4k4k4k4k4k4ngngrprpr9qto7o7g2g2cscsfcfc7u7uf4f4ehehk4k4 680:g2g2g2g2g2g2g2g2pcootstotet4qcqcfcfcfcfcfcfcfcfcupupyiyiyiy8w0w0k4k4k4k4k4k4k4k4vavazjzjz3ynw1w1g2g2g2g2g2 69i:g2g2fifih6guncf97uf9f9f9fcfcfc 69y:fcfci2i2ljljq8f9f9f97u7u7u7u 6ae:7u7u7u7uayaq 6al:f9f9f9ehehehehfjfjehehdxdxibibkmf9f9f9 6b6:k4k4k4 6ba:k4k4lulam9ltr4f9f9 6bt:2s 6bv:00 6c3:dcm8 6c8:7n7n7n 6cc:dedede 6cg:de 6ci:91 6cm:qs 6cy:7nde 6d5:7u7u 6dg:2j 6g1:e9 6g3:e9e9 6g6:e9e9 6g9:e9lye9e9 6ge:e9 6gh:e9e9 6gk:e9e9 6go:e9e9e9 6gs:lqe9 6j7:c8 6ja:pv 6jm:ic 6mo:pvh6pvh6swdkjzjyjyjzpvpvpvpvpvdkpvdkpvpvpvdkpvdkdlqqqqs2s2v7swftigigigiglfigw4w4jzpvucucpvpvclclpvpvclclpvnipvpvnipvnipvpvpvw9pvpvjjpvjjw9jjlwlwlwlwpvpvsasab5b5pvdkpvdkpvpvkugxkugxgxgxgxgxgxgxn2ovovgxpvnipvpvpvswpvpvswpvpvuxj6b1dmeoeolfevevhvhve8hvhve8e9ngnglse9emem2jabbo9r7fhdhdhddtnsgogogoem4fb197fri9i9hhhhldu1zzldu1zzldldldelem5oememfsememememhsh268emememememememenemememememememememememhjhjememememememememememememememenenememememlala8wemememenenememememememememdvdvdvdvememdvdvhvhvhvhvhvhvhvhvhvhvggggggememememggggldldldldldldldldldjcjcjcjcjcjcjcjcbwbzjcldllldjcjcldldeieiememememndndkceme8emememgohzninijojof25oc4emiririrititemioiohvhvhhhhhfemdldltftfememememdvdvdvdvemememememememememememem5ol8ldldkvhve8hvhve8hvhvkvhve8hve8hm 7fk:kvkvlfkvlflflflflflfcuculflflfabnznzn6n6btbtn6kfbtbtlflfn6n6btbtn6kfbtbtlflfnznznzlfeulff6lflflflflflflflflflflf7flflflflflflflflflflflflflf7flflflflflfn6n6n6nqlflflflflflflflflflflfg5g5ehehlf 7id:kgkg 7pv:jy 8rk:eg8pfw 8rp:eca1 8s1:e1 8sd:a2 x0i:8r8f8r8f x1q:t8nr x22:dfb9 x2c:hgfv x2x:iqf3g6axh0h0dwdy7jggevg6axf6ca x3d:7n x4d:fuaa x4j:ep x4l:g7 x6a:ap9ick 1dlp:8u00hofwl7idlgi8hlldign4euk2k2k2k2h9h9h9fcafengx8i9c 1dmg:h08deodpe8 1dmm:hz 1dmo:achg 1dmr:gsg6 1dmu:f5gue0k2ii8if8dpg6i3708erkum85a2rkum95arrkum95arrkum95arrkum95arrkum85arrhu7d5e2rhu7d5e2i8j7gqhniek9gqhniek9gqhniek9gqhndof5dof5dof5dof5apbpapbpofq6bxduofq6bxduofq6bxduofq6bxdujml5jml585arc5efc5ev85d8jzhxgsewpnf5pnf54x4t977u7v7v7v7v7v7v7a4o4o6b8f7u9s 1dqr:ovpzbxdud1dqd1dqd1dqp8d1dqd1dqd1dqlql495ar85a2gjien0owlvnslvnslvnslvnstav5iwtav5i6lql495arrcrcp5tatarcrcrcp5tatarcrcrcp5tatarcp5tatazxxpzxxpzxzxxpzzzzzzzzzzzzzzzzzzzzzzzzzzxtvlxtvlwcwcwcu5yayawcu5yayakbv4v4v4wusxx2x2qwqwqwopsusuyhyhyhw8zzzzrcrcrcp5tatazzxqzzzzscscscq5uauadoaplq8t8h8t8t8h8tlqlqr0v6v5v5lqlqr0v6v5v5mhmhrrvxvwvwmhmhrrvxvwvwz6z6z6z6m8yqutyyyypwu1u1owxhlqlqr0v6v5v5l4mhmhrrvxvwvwprprproon1prprproon1prprproon1ooydx9ydx9ydx9zzzzzzzzzzzzzzzzzzzzzzzzzzw8v4w8v4ususustoustotktktkkvsgpcpcpco8mlwwwwwwvsprprproon1yexagsqsqsqspoo1qkoxqkoxrapnrapnzzzzzzzzmqudpfqkoxrapn7o7o7ozzzzzrzrzrzrzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzvzvzzzzzzzzzuzuzuzuzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz8e73bsbszzzzzzzzzzzzv9zzzzzzutzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e36:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 1e4v:zz 1e5s:zzzzzzzzzzzzzzzzzzzzv9s3ygzzzzte 1e9c:8h7oas7a8h 1e9i:8h7o937o8h7o8t7o6t7oc7708e708ed1dq738elql485a2738erkum85a2c5efrkum85arrkum85ari8j7gqhni8j7gqhni8j7gqhndof5dof5apbpapbpznzzo5q0znzzo5q0zzzzpsqrzzzzpsqrmfn5jgk7mfn5jgk7evf4emepevf4emeprhu7d5e2m2msd5e2ovpzbxdujqkx7p8weah0fagjjml585a2c5efgsewd1dqlql4lql495argphpgphpgphpgphp 1edb:00"
} as const;

/** Widths of Arabic letters that are joined to the one after (initial), before (final) or both; none where they are not. */
export const joinedWidths = {
 "serif-400": {
  "initial": "17k:8f 17q:8f 17s:8f 17u:ahahjgjgjg 183:k4k4o1o1k6k6fgfgcpcpahahah6fcucucp6hdy8ffj 18p:8fah 19q:8fcu 1a0:lrah8f8fahahahahahjgjgjgjgjgjgjg 1ay:k4k4k4o1o1k6fgcucucucucucucucucpr4cpcpcpcpcpcpcpcpcpcp6h6h6h6h8f8fah8fahfjjg 1c1:8f8f 1cc:ah 1ce:ah 1cg:8fah 1dm:k4o1fg 1dr:fj 1g0:ahahahah8f8f8fjgjg 1gc:k4fgfgfgcucucpcpcpdydy8f8f8f6h 1gt:k4jgjgk4 1gy:jg 1h1:ahahah 1h6:ahahjgk4k4cp 1pc:8f8fjgk6cucu6hdyahah 1pr:o1cp 1pv:fgcp 1py:8fahah 1q2:ahcucu8f",
  "medial": "17k:8x 17q:8x 17s:8x 17u:b0b0kdkdkd 183:k9k9nsnsj8j8cncne1e1b0b0b06fbubue17icm8xbn 18p:8xb0 19q:8xbu 1a0:mab08x8xb0b0b0b0b0kdkdkdkdkdkdkd 1ay:k9k9k9nsnsj8cnbubububububububue1soe1e1e1e1e1e1e1e1e1e17i7i7i7i8x8xb08xb0bnkd 1c1:c3c3 1cc:b0 1ce:b0 1cg:8xb0 1dm:k9nscn 1dr:bn 1g0:b0b0b0b08x8x8xkdkd 1gc:k9cncncnbubue1e1e1cmcm8x8x8x7i 1gt:k9kdkdk9 1gy:kd 1h1:b0b0b0 1h6:b0b0kdk9k9e1 1pc:8x8xkdj8bubu7icmb0b0 1pr:nse1 1pv:cne1 1py:8xb0b0 1q2:b0bubu8x",
  "final": "17k:hl 17m:7q7qeb7ql07qozdtozozkdkdkdehehccccv3v3xlxlnpnpelelnqnql0l0l06fozjmmii2g5hwdtebl0l0 19q:ozjm 19t:7q7q7q 19x:l3roroycozozozozozozozozkdkdkdkdkdkdkdehehehehehehehehehccccccccccccccccccv3v3v3xlxlnpelozozozozozozjmjmnqwknqmimiminqnqnqnqnqnqi2i2i2i2hwhwhwhwhwezkddte6e6e6ebebebebebebebebl0l0l0ebl0l0h4h4 1cl:dt 1da:ehcc 1dm:v3xlel 1dr:ez 1g0:ozozozozozozozkdkdehehccv3elelelozoznqnqnqg5g5hwhwhwi2ccccv3kdkdv3cckd7q7ql0l0l0ebebh4h4kdv3v3mi 1pc:ozozkdnpozjmi2g5l0l0diebhd 1pq:ehxlnqebccelmi 1py:ozozozccl0ozjmhw"
 },
 "serif-600": {
  "initial": "17k:8f 17q:8f 17s:8f 17u:ahahjqjqjq 183:kzkzo7o7kukufofod9d9ahahah6fd0d0d96lea8ffo 18p:8fah 19q:8fd0 1a0:m2ah8f8fahahahahahjqjqjqjqjqjqjq 1ay:kzkzkzo7o7kufod0d0d0d0d0d0d0d0d9r4d9d9d9d9d9d9d9d9d9d96l6l6l6l8f8fah8fahfojq 1c1:8f8f 1cc:ah 1ce:ah 1cg:8fah 1dm:kzo7fo 1dr:fo 1g0:ahahahah8f8f8fjqjq 1gc:kzfofofod0d0d9d9d9eaea8f8f8f6l 1gt:kzjqjqkz 1gy:jq 1h1:ahahah 1h6:ahahjqkzkzd9 1pc:8f8fjqkud0d06leaahah 1pr:o7d9 1pv:fod9 1py:8fahah 1q2:ahd0d08f",
  "medial": "17k:8x 17q:8x 17s:8x 17u:b0b0k6k6k6 183:kzkzp5p5ksksdddde6e6b0b0b06fcccce67icm8xbz 18p:8xb0 19q:8xcc 1a0:mlb08x8xb0b0b0b0b0k6k6k6k6k6k6k6 1ay:kzkzkzp5p5ksddcccccccccccccccce6soe6e6e6e6e6e6e6e6e6e67i7i7i7i8x8xb08xb0bzk6 1c1:cfcf 1cc:b0 1ce:b0 1cg:8xb0 1dm:kzp5dd 1dr:bz 1g0:b0b0b0b08x8x8xk6k6 1gc:kzddddddcccce6e6e6cmcm8x8x8x7i 1gt:kzk6k6kz 1gy:k6 1h1:b0b0b0 1h6:b0b0k6kzkze6 1pc:8x8xk6kscccc7icmb0b0 1pr:p5e6 1pv:dde6 1py:8xb0b0 1q2:b0cccc8x",
  "final": "17k:ho 17m:8g8gep8gl28goze3ozozlklklkepepc6c6vjvjzezep1p1elelnknkl2l2l26fpajfmoilgpi5e3epl2l2 19q:ozjf 19t:8g8g8g 19x:m3sdsdyqozozozozozozozozlklklklklklklkepepepepepepepepepc6c6c6c6c6c6c6c6c6vjvjvjzezep1elpapapapapapajfjfnkwknkmomomonknknknknknkilililili5i5i5i5i5galke3e6e6e6ebebepepepepepepl2l2l2epl2l2h8h8 1cl:e3 1da:epc6 1dm:vjzeel 1dr:ga 1g0:ozozozozozozozlklkepepc6vjelelelpapanknknkgpgpi5i5i5ilc6c6vjlklkvjc6lk8g8gl2l2l2epeph8h8lkvjvjmo 1pc:ozozlkp1pajfilgpl2l2e8ebhn 1pq:epzenkepc6elmo 1py:ozozozc6l2pajfi5"
 },
 "sans-300": {
  "initial": "17k:72 17q:72 17s:72 17u:7q7qfofofo 183:ksksogogibibcscsaqaq7q7q7q7dbybyaq6ddx72fk 18p:727q 19q:72by 1a0:ik7q72727q7q7q7q7qfofofofofofofo 1ay:ksksksogogibcsbybybybybybybybyaqkaaqaqaqaqaqaqaqaqaqaq6d6d6d6d72727q727qfkfo 1c1:7272 1cc:7q 1ce:7q 1cg:727q 1dm:ksogcs 1dr:fk 1g0:7q7q7q7q727272fofo 1gc:kscscscsbybyaqaqaqdxdx7272726d 1gt:ksfofoks 1gy:fo 1h1:7q7q7q 1h6:7q7qfoksksaq 1pc:7272foibbyby6ddx7q7q 1pr:ogaq 1pv:csaq 1py:727q7q 1q2:7qbyby72",
  "medial": "17k:9h 17q:9h 17s:9h 17u:9w9wgygygy 183:mnmnpupujcjcdldld2d29w9w9w7ddeded27tfw9hdg 18p:9h9w 19q:9hde 1a0:l09w9h9h9w9w9w9w9wgygygygygygygy 1ay:mnmnmnpupujcdldedededededededed2mhd2d2d2d2d2d2d2d2d2d27t7t7t7t9h9h9w9h9wdggy 1c1:bvbv 1cc:9w 1ce:9w 1cg:9h9w 1dm:mnpudl 1dr:dg 1g0:9w9w9w9w9h9h9hgygy 1gc:mndldldldeded2d2d2fwfw9h9h9h7t 1gt:mngygymn 1gy:gy 1h1:9w9w9w 1h6:9w9wgymnmnd2 1pc:9h9hgyjcdede7tfw9w9w 1pr:pud2 1pv:dld2 1py:9h9w9w 1q2:9wdede9h",
  "final": "17k:kb 17m:7i7icx7ikb7ksycysysyhphphpe6e6b5b5x8x8zzzzmvmve0e0qfqfkbkbkb7dtmm0objwfgk5cycxkbkb 19q:sym0 19t:7i7i7i 19x:j3ofofvusysysysysysysysyhphpinhphpinine6e6e6e6e6e6e6e6e6b5b5b5b5b5b5b5b5b5x8x8x8zzzzmve0tmtmtmtmtmtmm0m0qftpqfobobobqfqfqfqfqfqfjwjwjwjwk5k5k5k5k5grincydbdbdbcococxcxcxcxcxcxkbkbkbcxkbkbf8f8 1cl:cy 1da:e6b5 1dm:x8zze0 1dr:gr 1g0:sysysysysysysyhpine6e6b5x8e0e0e0tmtmqfqfqffgfgk5k5k5jwb5b5x8ininx8b5hp7k7kkbkbkbcxcxf8f8inx8x8ob 1pc:sysyhpmvtmm0jwfgkbkbelcofk 1pq:e6zzqfd4b5e0ob 1py:sysysyb5kbtmm0k5"
 },
 "sans-400": {
  "initial": "17k:7c 17q:7c 17s:7c 17u:8585g1g1g1 183:lclcololififdpdpb8b88585857dc6c6b873eb7cfn 18p:7c85 19q:7cc6 1a0:ii857c7c8585858585g1g1g1g1g1g1g1 1ay:lclclcololifdpc6c6c6c6c6c6c6c6b8ksb8b8b8b8b8b8b8b8b8b8737373737c7c857c85fng1 1c1:7c7c 1cc:85 1ce:85 1cg:7c85 1dm:lcoldp 1dr:fn 1g0:858585857c7c7cg1g1 1gc:lcdpdpdpc6c6b8b8b8ebeb7c7c7c73 1gt:lcg1g1lc 1gy:g1 1h1:858585 1h6:8585g1lclcb8 1pc:7c7cg1ifc6c673eb8585 1pr:olb8 1pv:dpb8 1py:7c8585 1q2:85c6c67c",
  "medial": "17k:9c 17q:9c 17s:9c 17u:a6a6hchchc 183:n5n5pupujcjce7e7dudua6a6a67ddhdhdu86fq9cdt 18p:9ca6 19q:9cdh 1a0:kja69c9ca6a6a6a6a6hchchchchchchc 1ay:n5n5n5pupujce7dhdhdhdhdhdhdhdhdumtdudududududududududu868686869c9ca69ca6dthc 1c1:bxbx 1cc:a6 1ce:a6 1cg:9ca6 1dm:n5pue7 1dr:dt 1g0:a6a6a6a69c9c9chchc 1gc:n5e7e7e7dhdhdududufqfq9c9c9c86 1gt:n5hchcn5 1gy:hc 1h1:a6a6a6 1h6:a6a6hcn5n5du 1pc:9c9chcjcdhdh86fqa6a6 1pr:pudu 1pv:e7du 1py:9ca6a6 1q2:a6dhdh9c",
  "final": "17k:k1 17m:7v7vcv7vk17xtrd8trtrhohohoehehasasykykzzzzmmmmegegqkqkk1k1k17dtwm0p4jvfbjvd8cvk1k1 19q:trm0 19t:7v7v7v 19x:j4o1o1v8trtrtrtrtrtrtrtrhohojlhohojljlehehehehehehehehehasasasasasasasasasykykykzzzzmmegtwtwtwtwtwtwm0m0qktpqkp4p4p4qkqkqkqkqkqkjvjvjvjvjvjvjvjvjvgqjld8d1d1d1cvcvcvcvcvcvcvcvk1k1k1cvk1k1eyey 1cl:d8 1da:ehas 1dm:ykzzeg 1dr:gq 1g0:trtrtrtrtrtrtrhojlehehasykegegegtwtwqkqkqkfbfbjvjvjvjvasasykjljlykasho7x7xk1k1k1cvcveyeyjlykykp4 1pc:trtrhommtwm0jvfbk1k1epcvfg 1pq:ehzzqkcvasegp4 1py:trtrtrask1twm0jv"
 },
 "sans-400-italic": {
  "initial": "17k:7c 17q:7c 17s:7c 17u:8585g1g1g1 183:lclcololififdpdpb8b88585857dc6c6b873eb7cfn 18p:7c85 19q:7cc6 1a0:ii857c7c8585858585g1g1g1g1g1g1g1 1ay:lclclcololifdpc6c6c6c6c6c6c6c6b8ksb8b8b8b8b8b8b8b8b8b8737373737c7c857c85fng1 1c1:7c7c 1cc:85 1ce:85 1cg:7c85 1dm:lcoldp 1dr:fn 1g0:858585857c7c7cg1g1 1gc:lcdpdpdpc6c6b8b8b8ebeb7c7c7c73 1gt:lcg1g1lc 1gy:g1 1h1:858585 1h6:8585g1lclcb8 1pc:7c7cg1ifc6c673eb8585 1pr:olb8 1pv:dpb8 1py:7c8585 1q2:85c6c67c",
  "medial": "17k:9c 17q:9c 17s:9c 17u:a6a6hchchc 183:n5n5pupujcjce7e7dudua6a6a67ddhdhdu86fq9cdt 18p:9ca6 19q:9cdh 1a0:kja69c9ca6a6a6a6a6hchchchchchchc 1ay:n5n5n5pupujce7dhdhdhdhdhdhdhdhdumtdudududududududududu868686869c9ca69ca6dthc 1c1:bxbx 1cc:a6 1ce:a6 1cg:9ca6 1dm:n5pue7 1dr:dt 1g0:a6a6a6a69c9c9chchc 1gc:n5e7e7e7dhdhdududufqfq9c9c9c86 1gt:n5hchcn5 1gy:hc 1h1:a6a6a6 1h6:a6a6hcn5n5du 1pc:9c9chcjcdhdh86fqa6a6 1pr:pudu 1pv:e7du 1py:9ca6a6 1q2:a6dhdh9c",
  "final": "17k:k1 17m:7v7vcv7vk17xtrd8trtrhohohoehehasasykykzzzzmmmmegegqkqkk1k1k17dtwm0p4jvfbjvd8cvk1k1 19q:trm0 19t:7v7v7v 19x:j4o1o1v8trtrtrtrtrtrtrtrhohojlhohojljlehehehehehehehehehasasasasasasasasasykykykzzzzmmegtwtwtwtwtwtwm0m0qktpqkp4p4p4qkqkqkqkqkqkjvjvjvjvjvjvjvjvjvgqjld8d1d1d1cvcvcvcvcvcvcvcvk1k1k1cvk1k1eyey 1cl:d8 1da:ehas 1dm:ykzzeg 1dr:gq 1g0:trtrtrtrtrtrtrhojlehehasykegegegtwtwqkqkqkfbfbjvjvjvjvasasykjljlykasho7x7xk1k1k1cvcveyeyjlykykp4 1pc:trtrhommtwm0jvfbk1k1epcvfg 1pq:ehzzqkcvasegp4 1py:trtrtrask1twm0jv"
 },
 "sans-500": {
  "initial": "17k:7c 17q:7c 17s:7c 17u:8585g1g1g1 183:lclcololififdpdpb8b88585857dc6c6b873eb7cfn 18p:7c85 19q:7cc6 1a0:ii857c7c8585858585g1g1g1g1g1g1g1 1ay:lclclcololifdpc6c6c6c6c6c6c6c6b8ksb8b8b8b8b8b8b8b8b8b8737373737c7c857c85fng1 1c1:7c7c 1cc:85 1ce:85 1cg:7c85 1dm:lcoldp 1dr:fn 1g0:858585857c7c7cg1g1 1gc:lcdpdpdpc6c6b8b8b8ebeb7c7c7c73 1gt:lcg1g1lc 1gy:g1 1h1:858585 1h6:8585g1lclcb8 1pc:7c7cg1ifc6c673eb8585 1pr:olb8 1pv:dpb8 1py:7c8585 1q2:85c6c67c",
  "medial": "17k:9c 17q:9c 17s:9c 17u:a6a6hchchc 183:n5n5pupujcjce7e7dudua6a6a67ddhdhdu86fq9cdt 18p:9ca6 19q:9cdh 1a0:kja69c9ca6a6a6a6a6hchchchchchchc 1ay:n5n5n5pupujce7dhdhdhdhdhdhdhdhdumtdudududududududududu868686869c9ca69ca6dthc 1c1:bxbx 1cc:a6 1ce:a6 1cg:9ca6 1dm:n5pue7 1dr:dt 1g0:a6a6a6a69c9c9chchc 1gc:n5e7e7e7dhdhdududufqfq9c9c9c86 1gt:n5hchcn5 1gy:hc 1h1:a6a6a6 1h6:a6a6hcn5n5du 1pc:9c9chcjcdhdh86fqa6a6 1pr:pudu 1pv:e7du 1py:9ca6a6 1q2:a6dhdh9c",
  "final": "17k:k1 17m:7v7vcv7vk17xtrd8trtrhohohoehehasasykykzzzzmmmmegegqkqkk1k1k17dtwm0p4jvfbjvd8cvk1k1 19q:trm0 19t:7v7v7v 19x:j4o1o1v8trtrtrtrtrtrtrtrhohojlhohojljlehehehehehehehehehasasasasasasasasasykykykzzzzmmegtwtwtwtwtwtwm0m0qktpqkp4p4p4qkqkqkqkqkqkjvjvjvjvjvjvjvjvjvgqjld8d1d1d1cvcvcvcvcvcvcvcvk1k1k1cvk1k1eyey 1cl:d8 1da:ehas 1dm:ykzzeg 1dr:gq 1g0:trtrtrtrtrtrtrhojlehehasykegegegtwtwqkqkqkfbfbjvjvjvjvasasykjljlykasho7x7xk1k1k1cvcveyeyjlykykp4 1pc:trtrhommtwm0jvfbk1k1epcvfg 1pq:ehzzqkcvasegp4 1py:trtrtrask1twm0jv"
 },
 "sans-600": {
  "initial": "17k:85 17q:85 17s:85 17u:9595gqgqgq 183:o5o5pspsjgjgemembxbx9595957od5d5bx7pfa85gs 18p:8595 19q:85d5 1a0:kc9585859595959595gqgqgqgqgqgqgq 1ay:o5o5o5pspsjgemd5d5d5d5d5d5d5d5bxlmbxbxbxbxbxbxbxbxbxbx7p7p7p7p8585958595gsgq 1c1:8585 1cc:95 1ce:95 1cg:8595 1dm:o5psem 1dr:gs 1g0:95959595858585gqgq 1gc:o5emememd5d5bxbxbxfafa8585857p 1gt:o5gqgqo5 1gy:gq 1h1:959595 1h6:9595gqo5o5bx 1pc:8585gqjgd5d57pfa9595 1pr:psbx 1pv:embx 1py:859595 1q2:95d5d585",
  "medial": "17k:a2 17q:a2 17s:a2 17u:ararhnhnhn 183:q0q0qrqrk7k7epepduduararar7oe2e2du8wgja2ew 18p:a2ar 19q:a2e2 1a0:m9ara2a2arararararhnhnhnhnhnhnhn 1ay:q0q0q0qrqrk7epe2e2e2e2e2e2e2e2dunvdudududududududududu8w8w8w8wa2a2ara2arewhn 1c1:d8d8 1cc:ar 1ce:ar 1cg:a2ar 1dm:q0qrep 1dr:ew 1g0:arararara2a2a2hnhn 1gc:q0epepepe2e2dududugjgja2a2a28w 1gt:q0hnhnq0 1gy:hn 1h1:ararar 1h6:ararhnq0q0du 1pc:a2a2hnk7e2e28wgjarar 1pr:qrdu 1pv:epdu 1py:a2arar 1q2:are2e2a2",
  "final": "17k:l4 17m:8c8cdq8cl48eumefumumj7j7j7f5f5bpbpzzzzzzzzn5n5f4f4q6q6l4l4l47ou7mspzkxh0l5efdql4l4 19q:umms 19t:8c8c8c 19x:klpxpxxcumumumumumumumumj7j7k9j7j7k9k9f5f5f5f5f5f5f5f5f5bpbpbpbpbpbpbpbpbpzzzzzzzzzzn5f4u7u7u7u7u7u7msmsq6u8q6pzpzpzq6q6q6q6q6q6kxkxkxkxl5l5l5l5l5hxk9efevevevdqdqdqdqdqdqdqdql4l4l4dql4l4f5f5 1cl:ef 1da:f5bp 1dm:zzzzf4 1dr:hx 1g0:umumumumumumumj7k9f5f5bpzzf4f4f4u7u7q6q6q6h0h0l5l5l5kxbpbpzzk9k9zzbpj78e8el4l4l4dqdqf5f5k9zzzzpz 1pc:umumj7n5u7mskxh0l4l4hidqgx 1pq:f5zzq6dqbpf4pz 1py:umumumbpl4u7msl5"
 }
} as const;

/** A cut of a bundled family whose widths are known. */
export type FontCut = keyof typeof advanceWidths;
