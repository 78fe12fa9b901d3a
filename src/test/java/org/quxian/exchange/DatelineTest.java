package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final LocalDate DAY = LocalDate.of(2021, 8, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年8月20日",
                "　２０２１年８月２０日　",
                "二〇二一年八月二十日",
                "发布日期：2021-08-20",
                "发布时间: 2021-08-20 09:30:00  来源：区统计局",
                "（2021年8月20日）",
                "2021.8.20 星期五"
            })
    void aLineUnderTheTitleGivesTheDay(String line) {
        assertThat(Dateline.of("全区供水简报\n" + line + "\n\n全区新建水厂3座。\n")).contains(DAY);
    }

    @Test
    void aLineUnderTheLastWordsGivesTheDay() {
        assertThat(Dateline.of("通报\n" + "各镇街：\n".repeat(9) + "特此通报。\n区政府办公室\n2021年8月20日\n"))
                .contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"截至2021年8月20日", "2021年8月20日，全区召开会议。", "2021年8月", "2021年13月20日", "2021年8月20日\n2021年8月21日"})
    void otherLinesGiveNone(String line) {
        assertThat(Dateline.of("全区供水简报\n" + line + "\n全区新建水厂3座。\n")).isEmpty();
    }

    @Test
    void aLineInTheMiddleIsNotTheDayOfTheText() {
        assertThat(Dateline.of("大事记\n" + "一句。\n".repeat(9) + "2021年8月20日\n" + "一句。\n".repeat(9)))
                .isEmpty();
    }
}
