package org.quxian.extract;

import java.util.List;
import java.util.Random;

/** Makes texts that come near to figures: characters that numbers, dates and units are made of, and scraps of real texts. */
final class RandomText {
    private static final List<String> ALPHABETS = List.of(
            "0123456789",
            "０１２９．，％",
            "零一二三四五六七八九两十百千万亿",
            "亿万",
            "点半分之多余几来",
            ".,，、-至到~—/:：；。 \n\t",
            "年月日号季度上下前全首末底初旬时点个",
            "元户人次%亩公里吨件个百分点家平方米/元",
            "近约超过逾不足不到以上以下左右",
            "将要计划力争预计已完成增长下降",
            "黔江大足万州全区全市重庆",
            "（）()“”《》[]|#*",
            "\u200b\u202e\ufeff\ud800\udc00\0\uffff",
            "公司村民王某我该他说",
            "今去本上明当同近过第分别依次其中由从比较");
    private static final int SCRAP = 30;

    private RandomText() {}

    /** A text of up to 500 characters, with scraps of {@code texts} in it. */
    static String of(Random random, List<String> texts) {
        int kinds = random.nextInt(1, 5);
        int scraps = random.nextInt(3);
        int length = random.nextInt(1, 500);
        int first = random.nextInt(ALPHABETS.size());
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            if (random.nextInt(10) < scraps) {
                text.append(scrap(random, texts.get(random.nextInt(texts.size()))));
            } else {
                String alphabet = ALPHABETS.get((first + random.nextInt(kinds) * 4) % ALPHABETS.size());
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return text.toString();
    }

    private static String scrap(Random random, String text) {
        int start = random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + random.nextInt(1, SCRAP)));
    }
}
