package org.quxian.desktop.support;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Spells Chinese words. Place names are looked up first, since their readings are often rare ones. */
final class Pinyin {
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            Map.entry("重庆", List.of("chong", "qing")),
            Map.entry("大渡口", List.of("da", "du", "kou")),
            Map.entry("沙坪坝", List.of("sha", "ping", "ba")),
            Map.entry("北碚", List.of("bei", "bei")),
            Map.entry("涪陵", List.of("fu", "ling")),
            Map.entry("綦江", List.of("qi", "jiang")),
            Map.entry("大足", List.of("da", "zu")),
            Map.entry("黔江", List.of("qian", "jiang")),
            Map.entry("长寿", List.of("chang", "shou")),
            Map.entry("潼南", List.of("tong", "nan")),
            Map.entry("璧山", List.of("bi", "shan")),
            Map.entry("丰都", List.of("feng", "du")),
            Map.entry("垫江", List.of("dian", "jiang")),
            Map.entry("奉节", List.of("feng", "jie")),
            Map.entry("石柱", List.of("shi", "zhu")),
            Map.entry("酉阳", List.of("you", "yang")),
            Map.entry("万盛", List.of("wan", "sheng")),
            Map.entry("万州", List.of("wan", "zhou")));

    private Pinyin() {}

    /** The spelling of {@code words}. Letters and digits in them count as one syllable each. */
    static Spelling of(String words) {
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            Optional<String> place = placeAt(words, at);
            if (place.isPresent()) {
                syllables.addAll(PLACES.getOrDefault(place.get(), List.of()));
                at += place.get().length();
            } else {
                int end = endOfPlain(words, at);
                syllables.addAll(spell(words.substring(at, end)));
                at = end;
            }
        }
        return new Spelling(syllables);
    }

    private static Optional<String> placeAt(String words, int at) {
        return PLACES.keySet().stream()
                .filter(place -> words.startsWith(place, at))
                .findFirst();
    }

    private static int endOfPlain(String words, int from) {
        int end = from + 1;
        while (end < words.length() && placeAt(words, end).isEmpty()) {
            end++;
        }
        return end;
    }

    private static List<String> spell(String words) {
        String letters = PinyinHelper.toPinyin(words, PinyinStyleEnum.NORMAL, " ");
        return List.of(letters.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).stream()
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }
}
