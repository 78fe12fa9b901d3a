package org.quxian.cli;

/** How many columns a terminal gives to a text: two for a Chinese character (Unicode's East Asian Width, W and F). */
final class DisplayWidth {

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0x303E)
                || (character >= 0x3041 && character <= 0xA4CF)
                || (character >= 0xA960 && character <= 0xA97C)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1F64F)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }
}
