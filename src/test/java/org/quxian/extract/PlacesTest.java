package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose figures they are, by the areas that a sentence names. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "", textBlock = """
            黔江区完成整改615户，整改率80.2%。 | 615 500114; 80.2 500114
            大足区建成水厂3座，武隆区建成5座。 | 3 500111; 5 500156
            与大足区结对，帮扶资金200万元。 | 2000000 500111
            支援巫溪县资金200万元。 | 2000000 500238
            居全市第3位，高于全市平均2.1个百分点，占全国的12%。 | 2.1 -; 12 -
            全市完成投资300亿元；其中江津区50亿元、永川区40亿元。 | 30000000000 500000; 5000000000 500116; 4000000000 500118
            江津路扩宽至30米，大足镇新建公园2个，万盛街道改造小区5个。 | 0.03 -; 2 -; 5 -
            江津区、合川区、永川区分别完成12亿元、15亿元和18亿元。 | 1200000000 500116; 1500000000 500117; 1800000000 500118
            石柱县产黄连5万吨，彭水县产苗绣3万件，酉阳产茶油2万吨。 | 50000 500240; 30000 500243; 20000 500242
            长寿区健康长寿老人达300人。 | 300 500115
            万州至开州高速公路全长38公里。 | 38 500101
            重庆市交通局安排资金2亿元。 | 200000000 500000
            四川省广安市投资50亿元，重庆市投资80亿元。 | 5000000000 -; 8000000000 500000
            位于荣昌区的产业园产值达120亿元。 | 12000000000 500153
            落户永川的企业有30家。 | 30 500118
            两江新区完成产值500亿元。 | 50000000000 CQ-LJXQ
            开县外出务工15万人。 | 150000 -
            万盛区采煤3万吨。 | 30000 CQ-WSJK
            """)
    void theSubjectOfTheClauseIsTheArea(String sentence, String figures) {
        assertThat(Sentences.areas(sentence)).isEqualTo(figures);
    }
}
