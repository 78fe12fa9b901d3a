package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way figures of growth go. */
class ChangesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "", textBlock = """
            增长13%。 | 13 up
            同比增长13%。 | 13 up
            同比下降88%。 | 88 down
            下降了0.5个百分点。 | 0.5 down
            增速8.2%。 | 8.2 up
            增速为8.2%，增幅达9%，涨幅3%，降幅2%。 | 8.2 up; 9 up; 3 up; 2 down
            同比+8.2%，环比-3.5%。 | 8.2 up; 3.5 down
            增长-2.1%。 | 2.1 down
            由35家增加到99家。 | 35 -; 99 -
            上半年，全区火灾起数由12起降至9起，同比下降25%。 | 12 -; 9 -; 25 down
            增加到99家，增至99家，减少至30家，提高到85%，降至3%。 | 99 -; 99 -; 30 -; 85 -; 3 -
            增加23家，减少11起。 | 23 up; 11 down
            比上年增加153元。 | 153 up
            是去年的2.3倍。 | 2.3 -
            增长1.6倍。 | 1.6 up
            占比59.8%，完成98%。 | 59.8 -; 98 -
            增加值71亿元，增长4.9%。 | 7100000000 -; 4.9 up
            分别增长6.1%、22.4%和13.3%。 | 6.1 up; 22.4 up; 13.3 up
            户均增收2300元。 | 2300 up
            涨幅在3%左右。 | 3 up
            提高2.1个百分点。 | 2.1 up
            高于全市2.1个百分点。 | 2.1 -
            压缩81.46%。 | 81.46 -
            年均增长8.9%。 | 8.9 up
            增支4120万元，减收7.4亿元。 | 41200000 up; 740000000 down
            净增12家。 | 12 up
            新增就业5000人。 | 5000 -
            上涨近两成。 | 20 up
            ↑8.6% | 8.6 up
            （+6.5%） | 6.5 up
            负增长3.2%。 | 3.2 down
            增收节支3000万元。 | 30000000 -
            缩小0.06个百分点。 | 0.06 down
            扩大到23万亩，扩大5万亩。 | 230000 -; 50000 up
            比去年多收3万元。 | 30000 up
            比上年少用水200吨。 | 200 down
            办理时间由10天缩短到3天，缩短7天。 | 10 -; 3 -; 7 down
            较年初新增贷款45亿元。 | 4500000000 up
            票价比去年便宜了20元。 | 20 down
            产量比往年高了六成。 | 60 up
            单价比去年低2元。 | 2 down
            人口自然增长率3.2‰。 | 0.32 -
            人口自然增长率为-2.11‰。 | 0.211 down
            拉动全区经济增长1.7个百分点，影响增速0.5个百分点。 | 1.7 up; 0.5 -
            分别增长12.6%、-3.8%和7.5%。 | 12.6 up; 3.8 down; 7.5 up
            比全国平均水平高2.1个百分点。 | 2.1 -
            城镇化率比上年高1.2个百分点。 | 1.2 up
            工期缩短30天。 | 30 down
            能耗同比多降2.1个百分点。 | 2.1 up
            环比增长3.5%、同比下降2.1%。 | 3.5 up; 2.1 down
            增长了15%左右。 | 15 up
            同比增幅超过20%。 | 20 up
            翻了1.5倍。 | 1.5 -
            比原来多了300户。 | 300 up
            """)
    void growthSaysUpOrDown(String sentence, String figures) {
        assertThat(Sentences.changes(sentence)).isEqualTo(figures);
    }
}
