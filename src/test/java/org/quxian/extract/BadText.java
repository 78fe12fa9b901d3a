package org.quxian.extract;

/** Texts that nobody writes but a reader is given: one piece, over and over. */
enum BadText {
    DIGITS("7"),
    WIDE_DIGITS("７"),
    ZEROS("0"),
    ONES("一"),
    TENS("十"),
    HUNDREDS("百"),
    THOUSANDS("千"),
    MYRIADS("万"),
    HUNDRED_MILLIONS("亿"),
    MIXED_SCALES("3万"),
    DECIMAL_SCALES("三点五万"),
    GROUPED("1,234,"),
    VERSIONS("1."),
    SHARES("百分之"),
    FIGURES("615户"),
    FIGURES_IN_CLAUSES("近5亿元，"),
    FIGURES_IN_SENTENCES("20余户。"),
    FIGURES_IN_LINES("整改615户\n"),
    HALVES("半"),
    RANGES("2-3次"),
    DATES("2021年7月31日"),
    DATE_WORDS("年月日"),
    PLANS("十四五"),
    LINE_BREAKS("\n"),
    CARRIAGE_RETURNS("\r\n"),
    SPACES(" "),
    WIDE_SPACES("　"),
    COMMAS("，"),
    PAUSES("、"),
    STOPS("。"),
    QUOTES("“"),
    TITLES("《"),
    BRACKETS("（"),
    NESTED("《“（"),
    AREAS("黔江区"),
    AREA_LISTS("黔江、大足、"),
    DEALS("分别"),
    DEALT("黔江、大足分别整改615户、150户，"),
    AHEAD("计划"),
    COMPANIES("公司"),
    COVERED("全覆盖"),
    ORDINALS("第1、"),
    INDICATORS("整改率三户"),
    ROWS("| 黔江 | 615户 |\n"),
    TABBED_ROWS("黔江\t615\t3.2\n"),
    UNIT_LINES("单位：万元\n"),
    HEADINGS("一、\n"),
    BROKEN_FIGURES("近5\n\n亿元"),
    ZERO_WIDTH("1\u200b"),
    BIDI("\u202e"),
    HIGH_SURROGATES("\ud83d"),
    LOW_SURROGATES("\ude00"),
    FACES("\ud83d\ude00"),
    NULS("\0");

    private final String piece;

    BadText(String piece) {
        this.piece = piece;
    }

    /** At least {@code characters} of it, ending with a whole piece. */
    String text(int characters) {
        return piece.repeat((characters + piece.length() - 1) / piece.length());
    }
}
