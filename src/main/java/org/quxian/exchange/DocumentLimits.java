package org.quxian.exchange;

/**
 * How much of a document is read. What goes beyond a limit is not read at all, and a sentence names the limit.
 *
 * @param fileBytes the size of the file
 * @param textChars the length of the text that comes out
 * @param unpackedBytes what the packed parts of the file, pictures left out, may unpack to
 * @param entries the files in a Word document
 * @param elements the elements of a web page; a few bytes there become a hundred in memory
 * @param nesting how deep elements may lie in each other
 * @param pages the pages of a PDF
 * @param steps what a PDF may have drawn on its pages and mapped in its fonts, piece by piece; a small file may not have
 *     as much, see {@link PdfBudget}
 */
record DocumentLimits(
        int fileBytes,
        int textChars,
        long unpackedBytes,
        int entries,
        int elements,
        int nesting,
        int pages,
        int steps) {

    static final int MEGABYTE = 1 << 20;

    /** What the program reads: a yearbook, but no archive. */
    static final DocumentLimits STANDARD =
            new DocumentLimits(50 * MEGABYTE, 20_000_000, 500L * MEGABYTE, 10_000, 1_000_000, 500, 5_000, 50_000_000);
}
