package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has happened, what is expected and what is to be reached. */
class NaturesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "", textBlock = """
            预计全年产值12亿元。 | 1200000000 forecast
            有望突破30亿元。 | 3000000000 forecast
            预测今冬用电量增长8%。 | 8 forecast
            目标是建成公园20个、绿道100公里。 | 20 target; 100 target
            力争到2025年建成公园20个、绿道100公里。 | 20 target; 100 target
            争取年底前完成200户。 | 200 target
            拟投资3亿元新建水厂2座。 | 300000000 target; 2 target
            将新建学校5所。 | 5 target
            将于9月底前完成整改200户。 | 200 target
            将在明年建成水厂2座。 | 2 target
            将105家养老机构纳入监管。 | 105 actual
            将老旧厂房12栋改造一新。 | 12 actual
            计划投资3亿元。 | 300000000 target
            计划新建公厕20座。 | 20 target
            计划分别改造户厕6000户、4000户。 | 6000 target; 4000 target
            按照计划，已完成投资3亿元。 | 300000000 actual
            计划生育家庭1200户受益。 | 1200 actual
            三年行动计划完成投资3亿元。 | 300000000 actual
            完成年度目标任务的98%。 | 98 actual
            超额完成全年目标，投资达3亿元。 | 300000000 actual
            目标完成率达102%。 | 102 actual
            预计全年接待300万人次，实现收入12亿元，同比增长10%。 | 3000000 forecast; 1200000000 forecast; 10 forecast
            力争全年增长8%以上；上半年已增长7.5%。 | 8 target; 7.5 actual
            今年计划改造15个，目前已完成6个。 | 15 target; 6 actual
            到2025年，森林覆盖率达到55%，公园达到30个。 | 55 target; 30 target
            到2020年，森林覆盖率达到50%。 | 50 actual
            截至7月底，累计完成615户。 | 615 actual
            2022年，建成水厂2座。 | 2 target
            向着100亿元目标迈进。 | 10000000000 target
            确保粮食产量稳定在50万吨以上。 | 500000 target
            为确保群众安全，转移350人。 | 350 actual
            预计比上年增长10%。 | 10 forecast
            要完成投资3亿元，新建公路20公里。 | 300000000 target; 20 target
            需要资金3亿元。 | 300000000 actual
            主要完成了3项工作。 | 3 actual
            实际完成投资3亿元。 | 300000000 actual
            明年6月底前，建成水厂2座。 | 2 target
            人均预期寿命达到79.5岁。 | 79.5 actual
            预期目标为增长6%以上。 | 6 target
            到2025年，森林覆盖率由48.5%提高到55%。 | 48.5 actual; 55 target
            力争使垃圾回收率从不到5%提高到30%。 | 5 actual; 30 target
            预计到今年底，全市将新改建公厕300座，改造旱厕5000户。 | 300 forecast; 5000 forecast
            剩余12个项目将于明年6月底前全部完工。 | 12 target
            全年目标7000人，已完成5200人。 | 7000 target; 5200 actual
            积极争取上级转移支付31.8亿元。 | 3180000000 actual
            走访目标企业150家。 | 150 actual
            实干奋进，实现地区生产总值440.5亿元。 | 44050000000 actual
            争取到位中央资金3.2亿元。 | 320000000 actual
            今年力争新增就业1.2万人。 | 12000 target
            汛期前完成五十三座水库整治。 | 53 actual
            今后五年，新增高标准农田10万亩。 | 100000 target
            明年计划完成投资30亿元，其中工业投资12亿元。 | 3000000000 target; 1200000000 target
            去年计划投资30亿元，实际完成32亿元。 | 3000000000 target; 3200000000 actual
            建成后，年产值将达5亿元。 | 500000000 target
            投产后可新增就业300人。 | 300 forecast
            项目建成投用后，年可实现产值5亿元。 | 500000000 forecast
            预计今年年底完工的项目有5个。 | 5 forecast
            有望年内实现产值100亿元。 | 10000000000 forecast
            按计划，到2023年底完成改造120个小区。 | 120 target
            已完成投资12亿元，占年度计划的60%。 | 1200000000 actual; 60 actual
            原计划投资3亿元。 | 300000000 target
            """)
    void wordsAndDeadlinesTellTheNature(String sentence, String figures) {
        assertThat(Sentences.natures(sentence)).isEqualTo(figures);
    }
}
