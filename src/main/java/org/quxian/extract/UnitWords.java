package org.quxian.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Unit;

/** The units that a text can print behind a number, longest first; and the nouns that stand for one that is left out. */
final class UnitWords {
    private static final int FAR = 4;

    private final Words<Unit> units = new Words<>();
    private final Words<Unit> nouns = new Words<>();
    private final Map<String, Unit> bySymbol;

    /**
     * @param catalogue every unit
     * @param people nouns that count as 人
     */
    UnitWords(List<Unit> catalogue, List<String> people) {
        bySymbol = catalogue.stream().collect(Collectors.toMap(Unit::symbol, unit -> unit));
        catalogue.stream().filter(UnitWords::isRead).forEach(unit -> units.add(unit.symbol(), unit));
        units.add("成", new Unit("成", "tenth", "ratio", percent().symbol(), BigDecimal.TEN, "LOCAL", "tenth"));
        people.forEach(noun -> nouns.add(noun, required("人")));
        List.of("农户", "贫困户", "脱贫户", "家庭", "商户", "住户", "用户").forEach(noun -> nouns.add(noun, required("户")));
        List.of("企业", "家企业", "商家", "单位").forEach(noun -> nouns.add(noun, required("家")));
        List.of("镇街", "街镇", "乡镇", "区县", "县区", "部门", "岗位").forEach(noun -> nouns.add(noun, required("个")));
    }

    /** Numbers take 万 and 亿 before them; 两 and 度 mostly are other words. */
    private static boolean isRead(Unit unit) {
        String symbol = unit.symbol();
        boolean scaled = symbol.length() > 1
                && Chars.isScale(symbol.charAt(0))
                && symbol.charAt(0) != '千'
                && !symbol.equals("百分点");
        return !unit.dimension().equals("multiplier")
                && !scaled
                && !List.of("两", "度", "千元").contains(symbol);
    }

    private Unit required(String symbol) {
        Unit unit = bySymbol.get(symbol);
        if (unit == null) {
            throw new IllegalArgumentException("the catalogue lacks the unit " + symbol);
        }
        return unit;
    }

    Unit percent() {
        return required("%");
    }

    Unit perMille() {
        return required("‰");
    }

    /** What 度 means behind a large number. */
    Unit kilowattHour() {
        return required("千瓦时");
    }

    Unit yuan() {
        return required("元");
    }

    /** What 里 means behind a way. */
    Unit halfKilometre() {
        return required("华里");
    }

    /** What 方 means of water and earth. */
    Unit cubicMetre() {
        return required("立方米");
    }

    Unit month() {
        return required("个月");
    }

    /** The unit with this symbol, as a table's head prints it; null where there is none. */
    @Nullable
    Unit named(String symbol) {
        return bySymbol.get(symbol);
    }

    /** The unit that starts at {@code at} and is no beginning of another word; null where none does. */
    Words.@Nullable Match<Unit> read(char[] text, int at, int end) {
        Words.Match<Unit> match = units.longest(text, at, end);
        if (match == null) {
            return null;
        }
        if (Chars.isOneOf(text, match.end(), end, "级")) {
            return null;
        }
        if (match.end() < end && (text[match.end()] == '/' || text[match.end()] == '每')) {
            return ratio(text, match, end);
        }
        if (match.end() - at == 1 && UnitTails.isOtherWord(text, at, end)) {
            return null;
        }
        if (Chars.starts(text, at, end, "个人") && !Chars.isOneOf(text, at + 2, end, "才大工防民口行均文")) {
            return new Words.Match<>(at, at + 2, required("人"));
        }
        return match;
    }

    /** 立方米每秒 is 立方米/秒; of a ratio that the catalogue does not know, the unit above is read. */
    private Words.@Nullable Match<Unit> ratio(char[] text, Words.Match<Unit> above, int end) {
        Words.Match<Unit> below = units.longest(text, above.end() + 1, end);
        if (below == null) {
            return above;
        }
        Unit known =
                bySymbol.get(above.meaning().symbol() + "/" + below.meaning().symbol());
        return known == null ? above : new Words.Match<>(above.start(), below.end(), known);
    }

    Unit person() {
        return required("人");
    }

    /** 4.7万农村学生, 16万菜农: people behind a word that tells which, where {@code at} is behind the number; null for none. */
    Words.@Nullable Match<Unit> peopleBehind(char[] text, int at, int end) {
        for (int i = at; i <= at + FAR && i < end && Chars.isHan(text[i]) && "的了在元亩吨".indexOf(text[i]) < 0; i++) {
            Words.Match<Unit> noun = nouns.longest(text, i, end);
            if (noun != null && noun.meaning().symbol().equals("人")) {
                return noun;
            }
            boolean farmers = i > at && text[i] == '农' && !Chars.isOneOf(text, i + 1, end, "村业户民产机场田资药贸旅文");
            if (farmers) {
                return new Words.Match<>(i, i + 1, person());
            }
        }
        return null;
    }

    /** 户籍人口130多万: whether the words right before {@code start} are people. */
    boolean isOfPeople(char[] text, int floor, int start) {
        int at = start;
        while (at > floor && "达约近超逾为有共已过到破突".indexOf(text[at - 1]) >= 0) {
            at--;
        }
        return Chars.precedesAny(text, at, "人口", "人数", "群众", "游客", "学生", "员工", "粉丝", "居民", "农民工", "从业人员");
    }

    /** The people or things that are counted without a unit, 40.8万青年; null where none stands at {@code at}. */
    Words.@Nullable Match<Unit> noun(char[] text, int at, int end) {
        return nouns.longest(text, at, end);
    }
}
