package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read of a table that the program made of theirs. */
class RowWordsTest {
    private static final String HEADER = "areaCode,indicator,value,unit,row,rowStart,rowEnd\n";

    @Test
    void theWordsOfTheRowsAreForPeopleAndTheCellsBesideThemAreNot() {
        String text = HEADER
                + "500114,可燃雨棚整改率,70.1,%,\"\n第 2 行　区县：黔江区；数值：70.1\n\",20,24\n"
                + "500101,可燃雨棚整改率,91.5,%,\"\n第 3 行　区县：万州区；数值：91.5\n\",20,24\n";

        assertThat(words(text)).containsExactly("第 2 行　区县：黔江区；数值：70.1", "第 3 行　区县：万州区；数值：91.5");
    }

    @Test
    void aTableAsAPersonWroteItIsForPeopleAsItIs() {
        assertThat(words("areaName,indicator,value,unit\n黔江区,可燃雨棚整改户数,615,户\n")).isEmpty();
    }

    @Test
    void anArticleIsForPeopleAsItIs() {
        assertThat(words("黔江区完成整改615户。\n")).isEmpty();
    }

    private static List<String> words(String text) {
        return RowWords.of(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
