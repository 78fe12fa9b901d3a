package org.quxian.extract;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Lexicon;
import org.quxian.observation.Rules;

/** All dictionaries of a reader, built once. */
final class Vocabulary {
    private static final List<String> HERE =
            List.of("全区", "全县", "我区", "我县", "该区", "该县", "本区", "本县", "区内", "县内", "区域内", "县域内", "辖区内", "辖区");
    private static final List<String> MUNICIPALITY = List.of("全市", "我市", "本市");
    private static final List<String> ELSEWHERE = List.of(
            "全国", "全球", "全世界", "世界", "我国", "全省", "西部地区", "西南地区", "四川", "贵州", "湖北", "湖南", "陕西", "云南", "山东", "浙江", "江苏",
            "广东", "福建", "安徽", "江西", "河南", "河北", "山西", "甘肃", "青海", "广西", "新疆", "西藏", "宁夏", "内蒙古", "海南", "辽宁", "吉林",
            "黑龙江", "北京", "上海", "天津", "成都", "川渝");

    private static final List<String> COMMUNITY = List.of(
            "全村", "该村", "村里", "全镇", "该镇", "镇里", "全街道", "该街道", "社区里", "全乡", "当地", "据统计", "据了解", "县里", "区里", "市里", "各镇街",
            "各乡镇");
    private static final List<String> ROLES = List.of(
            "村民", "户", "居民", "农户", "贫困户", "脱贫户", "种植户", "养殖户", "业主", "店主", "老板", "老板娘", "果农", "菜农", "茶农", "花农", "农民",
            "带头人", "创业者", "主播", "市民", "大户", "车主", "户主", "返乡青年", "青年", "党员", "移民", "老人", "职工", "工人", "患者", "学生", "渔民",
            "护林员", "菇农", "粮农", "蜂农", "药农", "棉农", "烟农", "椒农", "桑农", "蚕农", "瓜农", "织工", "绣娘", "裁缝", "工匠", "木匠", "石匠",
            "手艺人", "传承人", "司机", "驾驶员", "快递员", "外卖员", "保洁员", "环卫工", "护工", "月嫂", "员工", "职员", "店员", "个体户", "摊主", "商户",
            "房东", "租户", "网友", "读者", "考生", "选手", "教练", "农民工", "退伍军人", "退役军人", "大学生", "毕业生", "新农人", "社员", "学员", "乘客",
            "游客", "旅客", "顾客", "消费者", "储户", "用户", "病人", "能人", "种粮户", "牧民", "猎人", "船工", "船长", "拉货人", "棒棒", "媳妇", "大嫂",
            "乡亲", "群众", "歌手", "画家", "教师", "老师", "医生", "护士", "村医", "园丁", "修鞋匠", "理发师", "厨师", "大厨", "师傅", "大姐", "大哥",
            "大爷", "大娘", "大妈", "大叔", "婆婆", "嬢嬢", "陶艺师", "技师", "设计师", "工程师", "摄影师", "茶艺师", "农技师", "研究生", "下岗女工", "女工",
            "矿工", "老矿工", "社长", "先生", "女士", "老汉", "大婶", "大伯", "爷爷", "奶奶", "阿姨");
    private static final List<String> OFFICIALS = List.of(
            "负责人", "书记", "主任", "局长", "镇长", "县长", "区长", "经理", "科长", "站长", "队长", "委员", "董事长", "校长", "院长", "所长", "技术员");
    private static final List<String> NORM =
            List.of("应当", "不得", "必须", "须", "不准", "方可", "严禁", "逾期", "应在", "应于", "凡", "一次记", "可处", "均可申请", "可申请");
    private static final List<String> DEAL = List.of("分别", "依次");

    /** A date. */
    static final int DATE = 1;
    /** A word of the dictionary. */
    static final int WORD = 2;
    /** A person. */
    static final int PERSON = 4;
    /** A number, or another sign of a figure. */
    static final int OTHER = 8;

    private final Words<Meaning> words = new Words<>();
    private final Words<Boolean> reach = new Words<>();
    private final Words<List<Indicator>> indicators = new Words<>();
    private final byte[] starts = new byte[Character.MAX_VALUE + 1];
    private final Figures figures;
    private final Kin kin;
    private final Catalogue catalogue;
    private final Optional<Area> municipality;

    Vocabulary(Catalogue catalogue, Rules rules) {
        this.catalogue = catalogue;
        Lexicon lexicon = rules.lexicon();
        AreaNames.of(catalogue.areas().all()).forEach((name, areas) -> words.add(name, new Meaning.Place(areas)));
        add(HERE, Cue.HERE);
        add(MUNICIPALITY, Cue.MUNICIPALITY);
        add(ELSEWHERE, Cue.ELSEWHERE);
        add(COMMUNITY, Cue.COMMUNITY);
        add(DEAL, Cue.DEAL);
        add(ROLES, Cue.ROLE);
        add(NORM, Cue.NORM);
        add(OFFICIALS, Cue.OFFICIAL);
        add(lexicon.vetoes(), Cue.VETO);
        add(lexicon.forecast(), Cue.FORECAST);
        add(lexicon.target(), Cue.TARGET);
        add(lexicon.done(), Cue.DONE);
        add(lexicon.up(), Cue.UP);
        add(lexicon.down(), Cue.DOWN);
        add(lexicon.organisation(), Cue.ORGANISATION);
        add(lexicon.person(), Cue.PERSON);
        add(lexicon.bylines(), Cue.BYLINE);
        lexicon.reach().forEach(word -> reach.add(word, Boolean.TRUE));
        figures = new Figures(catalogue.units(), rules.qualifiers(), lexicon.people());
        IndicatorNames.of(catalogue.indicators()).forEach(indicators::add);
        kin = new Kin(catalogue, rules.relations());
        municipality = catalogue.areas().all().stream()
                .filter(area -> area.kind() == AreaKind.MUNICIPALITY)
                .findFirst();
        for (int c = 0; c < starts.length; c++) {
            starts[c] = (byte) kinds((char) c);
        }
    }

    private int kinds(char c) {
        int kinds = Dates.canStart(c) ? DATE : 0;
        kinds |= words.start(c) ? WORD : 0;
        kinds |= Persons.canStart(c) || "某我他她".indexOf(c) >= 0 ? PERSON : 0;
        boolean figure = Chars.isNumber(c) || WordFigures.canStart(c) || "半将要计".indexOf(c) >= 0;
        return figure || c == '《' ? kinds | OTHER : kinds;
    }

    /** What can start with {@code c} that a scanner has to look at: bits of the kinds above, 0 for nothing. */
    int starts(char c) {
        return starts[c];
    }

    Words<Meaning> words() {
        return words;
    }

    Words<Boolean> reach() {
        return reach;
    }

    Words<List<Indicator>> indicators() {
        return indicators;
    }

    Kin kin() {
        return kin;
    }

    Figures figures() {
        return figures;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Optional<Area> municipality() {
        return municipality;
    }

    private void add(List<String> list, Cue cue) {
        list.forEach(word -> words.add(word, cue));
    }
}
