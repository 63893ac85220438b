import {
  findElement,
  getSelfClosingTagMarkup,
  prependMarkupInsideElement,
} from 'write-excel-file/utility';

/**
 * On paper, a sheet is as wide as its page and as many pages long as it takes: the flag is in
 * `sheetPr`, the numbers are in `pageSetup` (ECMA-376, part 1, 18.3.1.65 and 18.3.1.63).
 */
export const FIT_TO_WIDTH = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string): string => {
          const worksheet = findElement(xml, 'worksheet');
          if (!worksheet) return xml;
          const flag = getSelfClosingTagMarkup('pageSetUpPr', { fitToPage: 1 });
          return prependMarkupInsideElement(xml, worksheet, `<sheetPr>${flag}</sheetPr>`);
        },
        transformElementAttributes: (
          tag: string,
          attributes: Record<string, string | number>,
        ): Record<string, string | number> =>
          tag === 'pageSetup'
            ? { paperSize: A4, ...attributes, fitToWidth: 1, fitToHeight: 0 }
            : attributes,
      },
    },
  },
};

/** As spreadsheets number paper sizes. */
const A4 = 9;
