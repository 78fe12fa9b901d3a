package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that qualify a number apply to the nearest one only. */
class QualifiersInTextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "", textBlock = """
            投资近5亿元。 | nearly 500000000 元
            投资将近5亿元。 | nearly 500000000 元
            合格率接近90%。 | nearly 90 %
            总长约20公里。 | about 20 公里
            大约500人参加。 | about 500 人
            历时大概7天。 | about 7 天
            产量40吨左右。 | about 40 吨
            惠及超300家。 | over 300 家
            惠及超过2000人。 | over 2000 人
            车辆逾4万辆。 | over 40000 辆
            产值突破60亿元。 | over 6000000000 元
            产值破百亿元。 | over 10000000000 元
            游客过100万人次。 | over 1000000 人次
            上百户受益。 | over 100 户
            上千名群众参加。 | over 1000 人
            近百名志愿者参加。 | nearly 100 人
            近千亿元产值。 | nearly 100000000000 元
            至少20天。 | over 20 天
            不少于50个。 | over 50 个
            占比不低于85%。 | over 85 %
            高于6%。 | over 6 %
            大于3公里。 | over 3 公里
            80%以上。 | over 80 %
            高达638家。 | exact 638 家
            多达32项。 | exact 32 项
            达到98.4%。 | exact 98.4 %
            不到30分钟。 | under 30 分钟
            不足50亩。 | under 50 亩
            低于5%。 | under 5 %
            少于8个。 | under 8 个
            不超过15天。 | under 15 天
            最多3次。 | under 3 次
            60分以下。 | under 60 分
            10天以内完工。 | under 10 天
            15天之内完工。 | under 15 天
            获奖20余人次。 | over 20 人次
            卖了3万多斤。 | over 15000 公斤
            户数60户出头。 | over 60 户
            来了30来户。 | about 30 户
            来了十几个人。 | over 10 人
            种了二十几亩。 | over 20 亩
            覆盖率90%有余。 | over 90 %
            入户走访1200余户次。 | over 1200 户次
            资金20多万元。 | over 200000 元
            资金20余万元。 | over 200000 元
            资金三百余万元。 | over 3000000 元
            用工百余人。 | over 100 人
            投入千余万元。 | over 10000000 元
            惠及万余户。 | over 10000 户
            铺路十余公里。 | over 10 公里
            用时3个多小时。 | over 180 分钟
            用时两年多。 | over 2 年
            走了5公里多。 | over 5 公里
            至少建成示范院落2个。 | over 2 个
            约占全国产量的六成。 | about 60 %
            网上3家，通过5个，附近2个，签约4家，节约6吨。 | exact 3 家; exact 5 个; exact 2 个; exact 4 家; exact 6 吨
            经过3天，不过2人。 | exact 3 天; exact 2 人
            涉及20余个部门50余项。 | over 20 个; over 50 项
            占比七成以上，减少三成左右，近六成，超八成，六成多。 | over 70 %; about 30 %; nearly 60 %; over 80 %; over 60 %
            二百余户一千余人。 | over 200 户; over 1000 人
            十来天。 | about 10 天
            不下20次。 | over 20 次
            """)
    void wordsQualifyTheNearestNumber(String sentence, String figures) {
        assertThat(Sentences.qualifiers(sentence)).isEqualTo(figures);
    }
}
