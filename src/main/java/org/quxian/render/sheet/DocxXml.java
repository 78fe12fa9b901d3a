package org.quxian.render.sheet;

import org.quxian.observation.Legible;

/** Words in XML. */
final class DocxXml {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private DocxXml() {}

    /**
     * {@code words} as the content of an element or attribute; what would act without being seen is shown, and signs that
     * XML cannot hold are left out.
     */
    static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length());
        Legible.of(words).codePoints().filter(DocxXml::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(letter);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean sign = letter >= 0x20 || letter == '\t' || letter == '\n';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return sign && !half && letter != 0xFFFE && letter != 0xFFFF;
    }

    /** A run of words. */
    static String run(String properties, String words) {
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }
}
