package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose doings a sentence tells. */
class ScopesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "", textBlock = """
            重庆宏美科技有限公司销售额增长13%。 | 13 organisation:重庆宏美科技有限公司
            该公司现有员工230人。 | 230 organisation:该公司
            公司去年产值3亿元。 | 300000000 organisation:公司
            全区引进科技公司12家，培育合作社30家。 | 12 area; 30 area
            全县有农民专业合作社350家，社员2万人。 | 350 area; 20000 area
            某柚业公司鲜果售价4元。 | 4 organisation:某柚业公司
            一家货运企业拥有货车130余辆。 | 130 organisation:一家货运企业
            夏娟的公司有130余辆货车。 | 130 organisation:夏娟的公司
            县医院2台设备闲置。 | 2 organisation:县医院
            白沙镇中心小学有学生800人。 | 800 organisation:白沙镇中心小学
            全区学校120所，学生5万人。 | 120 area; 50000 area
            乡镇卫生院标准化率达100%。 | 100 area
            村民王某种植花椒20亩，收入8万元。 | 20 person:王某; 80000 person:王某
            村民黄永春卖了3万斤。 | 15000 person:黄永春
            居民人均可支配收入3万元。 | 30000 area
            农户户均增收3000元。 | 3000 area
            家住三汇镇的向某花费50万元。 | 500000 person:向某
            “我家养了300只鸡。” | 300 person:我家
            “我们全区投入3亿元。”区长说。 | 300000000 area
            “今年种了20亩，收入8万元。”村民刘大爷高兴地说。 | 20 person:刘大爷; 80000 person:刘大爷
            “今年全区投入3亿元。”区农业农村委负责人说。 | 300000000 area
            该村种植李子2000亩。 | 2000 area
            村民张三贵种了20亩，全村共种2000亩。 | 20 person:张三贵; 2000 area
            52岁的刘建国养牛30头。 | 52 person:52岁的刘建国; 30 person:刘建国
            黔江区某公司投资3亿元；全区完成投资50亿元。 | 300000000 organisation:某公司; 5000000000 area
            在合作社务工的村民有30人。 | 30 area
            物流公司负责人肖东有货车300余辆。 | 300 organisation:物流公司
            市民朱女士买了2套房。 | 2 person:朱女士
            带动农户120户，合作社流转土地500亩。 | 120 area; 500 organisation:合作社
            """)
    void companiesAndPersonsAreToldFromAreas(String sentence, String figures) {
        assertThat(Sentences.scopes(sentence)).isEqualTo(figures);
    }
}
