package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units, longest first, and what stands for one that is left out. */
class UnitsInTextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "", textBlock = """
            补助84元/人，均价6500元/平方米，产量486公斤/亩，流量5300立方米/秒，风速17.2米/秒。 | 84 元/人; 6500 元/平方米; 7290 公斤/公顷; 5300 立方米/秒; 17.2 米/秒
            每立方米流量为300立方米每秒。时速120公里每小时。 | 300 立方米/秒; 120 公里/小时
            产能20万吨/年。 | 200000 吨
            发放40.8万青年，惠及3000余农户，带动200多家庭，联系1500余企业。 | 408000 人; 3000 户; 200 户; 1500 家
            覆盖23镇街，联合17部门，涉及38区县。 | 23 个; 17 个; 38 个
            提高2.1个百分点，占2.1%，提升3百分点。 | 2.1 个百分点; 2.1 %; 3 个百分点
            受灾3个村、5个社区、2个工作日、4个月、6个小时、8个星期。 | 3 个; 5 个; 2 个工作日; 4 个月; 360 分钟; 56 天
            水费3.5元/立方米，低保600元/月，工资5万元/年。 | 3.5 元/立方米; 600 元/月; 50000 元/年
            接种120万剂次，每人两针。 | 1200000 剂次; 2 针
            PM2.5浓度35微克/立方米。 | 35 微克/立方米
            气温零下3℃，最高38.5摄氏度。 | 3 ℃; 38.5 ℃
            卖了三十块钱，花了五毛钱，挣了8分钱。 | 30 元; 0.5 元; 0.08 元
            服务8.5万户次，出动车辆1200台次、人员3600人次。 | 85000 户次; 1200 台次; 3600 人次
            库容1200立方，房屋120平米。 | 1200 立方米; 120 平方米
            用电500万度，电费0.52元/度。 | 5000000 千瓦时; 0.52 元/千瓦时
            培训32学时、16课时。 | 32 学时; 16 课时
            得分92.5分，扣3分，平均85分。 | 92.5 分; 3 分; 85 分
            全长8km，重5kg。 | 8 公里; 5 公斤
            集装箱12万标箱。 | 120000 标箱
            鱼苗20万尾，鸡苗3万羽，蜜蜂300群。 | 200000 尾; 30000 羽; 300 群
            贷款余额5600万美元、320万欧元。 | 56000000 美元; 3200000 欧元
            共1.2万群众、3.5万人口、400名群众。 | 12000 人; 35000 人; 400 人
            800多党员干部，60余志愿者。 | 800 人; 60 人
            12个国家和地区。 | 12 个
            10余家具企业。 | 10 家
            三条红线，三次产业，三类地区。 | 3 条
            医院床位1200张，开放病床300张。 | 1200 张; 300 张
            电视剧20集，文章3000字。 | 20 集; 3000 字
            """)
    void unitsAreRead(String sentence, String figures) {
        assertThat(Sentences.values(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "", textBlock = """
            个人最高额度20万元，期限不超过3年。 | 200000 元
            30人（含）以下的企业可返还60%。 | 60 %
            4.7万农村学生受益，二十一万椒农增收，1.3万贫困学生获资助。 | 47000 人; 210000 人; 13000 人
            户籍人口130多万，常住人口约120万。 | 1300000 人; 1200000 人
            六十四万梁平儿女，带动16万菜农，80号人。 | 640000 人; 160000 人; 80 人
            提高二十一个百分点，比全国高二十一个百分点。 | 21 个百分点; 21 个百分点
            修路三里，走了5里山路。 | 1.5 公里; 2.5 公里
            卖了15块，每斤3块。 | 15 元; 3 元
            干了3个钟头。 | 180 分钟
            安装展板20块。 | 20 块
            """)
    void nounsAndSpokenWordsStandForUnits(String sentence, String figures) {
        assertThat(Sentences.values(sentence)).isEqualTo(figures);
    }
}
