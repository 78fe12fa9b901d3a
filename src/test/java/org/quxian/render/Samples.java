package org.quxian.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.chart.Axis;
import org.quxian.chart.Board;
import org.quxian.chart.Chart;
import org.quxian.chart.Dumbbell;
import org.quxian.chart.Extent;
import org.quxian.chart.Extent.Edge;
import org.quxian.chart.GroupedBar;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;
import org.quxian.chart.Progress;
import org.quxian.chart.RankedBar;
import org.quxian.chart.Scorecard;
import org.quxian.chart.Trending;
import org.quxian.chart.Words;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;

/** Pictures of every kind with the contents that they really have, in Chinese and English. */
public final class Samples {
    private Samples() {}

    /** Every sample by a name that can be a file's. */
    public static Map<String, Picture> all() {
        Map<String, Picture> all = new LinkedHashMap<>();
        all.put("loans", loans());
        all.put("ranking", ranking());
        all.put("longnames", longNames());
        all.put("edges", edges());
        all.put("grouped", grouped());
        all.put("grouped-en", groupedEnglish());
        all.put("progress", progress());
        all.put("progress-en", progressEnglish());
        all.put("dumbbell", dumbbell());
        all.put("dumbbell-en", dumbbellEnglish());
        all.put("map", Maps.money(Language.ZH));
        all.put("map-en", Maps.shares(Language.EN));
        all.put("map-few", Maps.few(Language.ZH));
        all.put("scorecard", scorecard());
        all.put("scorecard-one", oneCard());
        all.put("scorecard-en", scorecardEnglish());
        all.putAll(Trending.pictures(Language.ZH));
        Trending.pictures(Language.EN).forEach((name, picture) -> all.put(name + "-en", picture));
        all.put("line-many", Many.lines());
        all.put("multiples-many", Many.cells());
        all.put("donut-many", Many.parts());
        all.put("panel-lines", Many.panel());
        all.put("panel-progress", progressPanel());
        all.put("panel-loans", loansPanel());
        all.put("panel-cards", cardsPanel());
        all.put("panel-empty", emptyPanel());
        all.put("panel-en", englishPanel());
        all.put("board", board());
        return all;
    }

    public static RankedBar loans() {
        return new RankedBar(
                new Words(
                        "知识价值信用贷款最多，达1.12亿元",
                        "大渡口区 · 三类科技贷款累计金额 · 截至2021年3月31日",
                        List.of(),
                        "来源：大渡口区科技金融工作通报，2021年8月12日"),
                new Axis("万元", 10_000, 0),
                List.of(
                        bar("知识价值信用贷款", "1.12亿元", 112_069_000),
                        bar("商业价值信用贷款", "9007.6万元", 90_076_000),
                        bar("创业担保贷款", "7180万元", 71_800_000)));
    }

    public static RankedBar ranking() {
        String[] names = {
            "万盛经开区", "大渡口区", "忠县", "黔江区", "垫江县", "石柱土家族自治县", "彭水苗族土家族自治县", "大足区", "綦江区", "铜梁区", "沙坪坝区", "酉阳土家族苗族自治县"
        };
        double[] values = {98.4, 96, 80.7, 80.2, 77.35, 71, 66.1, 60, 42.1, 40.35, 21, 3.2};
        List<Mark> marks = new ArrayList<>();
        for (int index = 0; index < names.length; index++) {
            marks.add(bar(names[index], values[index] + "%", values[index]));
        }
        return new RankedBar(
                new Words(
                        "万盛经开区全程网办占比居首，十二个区县中八个过半",
                        "依申请政务服务事项全程网办占比 · 12个区县 · 截至2021年8月12日",
                        List.of("各区县统计口径不尽相同，仅供参考。"),
                        "来源：各区县公开通报，2021年7月至8月"),
                new Axis("%", 1, 100),
                marks);
    }

    public static RankedBar longNames() {
        return new RankedBar(
                new Words(
                        "Companies managed from elsewhere and vehicles operating elsewhere make up nearly the whole registered freight trade of the zone",
                        "Wansheng Economic and Technological Development Zone · share of registered companies and vehicles · as of 12 August 2021",
                        List.of(
                                "Figures are the zone’s own and have not been compared with the transport authority’s register."),
                        "Source: Bulletin of Wansheng Economic and Technological Development Zone, 12 August 2021"),
                new Axis("%", 1, 100),
                List.of(
                        bar("Vehicles operating for long periods outside the municipality", "98.4%", 98.4),
                        bar("Companies whose place of business is not in the zone", "96%", 96),
                        bar("依申请政务服务事项全程网办占比（不含涉密事项和需要现场勘验的事项）", "80.70%", 80.7)));
    }

    public static RankedBar edges() {
        return new RankedBar(
                new Words(
                        "六种写法，六种画法",
                        "概数、预计与推算在图中的样子",
                        List.of("末端渐淡：概数，“余”在数字之上，“近”不到数字，“左右”两边都有可能。", "斜线：预计。浅色段：由公布数推算的范围。"),
                        "来源：示例"),
                new Axis("亿元", 1e8, 0),
                List.of(
                        bar("精确值", "6亿元", 6e8),
                        mark("余", "5亿余元", new Extent(5e8, 5e8, 6e8, Edge.FADES_UP), Nature.ACTUAL),
                        mark("近", "近5亿元", new Extent(0, 5e8, 5e8, Edge.FADES_DOWN), Nature.ACTUAL),
                        mark("左右", "4亿元左右", new Extent(3.5e8, 4e8, 4.5e8, Edge.FADES_BOTH), Nature.ACTUAL),
                        mark("范围", "3亿—4亿元", new Extent(3e8, 4e8, 4e8, Edge.SPANS), Nature.ACTUAL),
                        mark("预计", "3亿元（预计）", exact(3e8), Nature.FORECAST),
                        mark("预计近", "近3亿元（预计）", new Extent(0, 3e8, 3e8, Edge.FADES_DOWN), Nature.FORECAST),
                        mark("目标", "2亿元（目标）", exact(2e8), Nature.TARGET)));
    }

    public static GroupedBar grouped() {
        return new GroupedBar(
                new Words(
                        "防护网还有近六成未整改",
                        "黔江区 · 消防安全整治户数 · 截至2021年7月31日",
                        List.of("推算：未整改户数由已整改户数和整改率算出，浅色段是可能的范围。"),
                        "来源：黔江区消防安全整治通报，2021年8月12日"),
                new Axis("户", 1, 0),
                List.of(
                        new GroupedBar.Group(
                                "可燃雨棚", List.of(bar("已整改", "615户", 615), derived("未整改", "约152户", 151, 152, 153))),
                        new GroupedBar.Group(
                                "突出外墙的防护网",
                                List.of(bar("已整改", "710户", 710), derived("未整改", "975—978户", 975, 978, 978)))));
    }

    public static GroupedBar groupedEnglish() {
        return new GroupedBar(
                new Words(
                        "Most companies and vehicles are under the safety service",
                        "Wansheng Zone · registered, served and managed from elsewhere · as of 12 August 2021",
                        List.of("A fading end stands for “more than”."),
                        "Source: Bulletin of Wansheng Zone, 12 August 2021"),
                new Axis("", 1, 0),
                List.of(
                        new GroupedBar.Group(
                                "Freight companies",
                                List.of(
                                        bar("registered", "638", 638),
                                        bar("served", "601", 601),
                                        bar("managed elsewhere", "612", 612))),
                        new GroupedBar.Group(
                                "Freight vehicles, in hundreds",
                                List.of(
                                        mark(
                                                "registered",
                                                "over 420",
                                                new Extent(420, 420, 430, Edge.FADES_UP),
                                                Nature.ACTUAL),
                                        mark(
                                                "served",
                                                "over 410",
                                                new Extent(410, 410, 420, Edge.FADES_UP),
                                                Nature.ACTUAL),
                                        mark("expected", "430", exact(430), Nature.FORECAST)))));
    }

    public static Progress progress() {
        return new Progress(
                new Words(
                        "可燃雨棚整改过八成，防护网每天要整改16户才能如期完成",
                        "黔江区 · 消防安全整改率 · 截至2021年7月31日",
                        List.of("推算：剩余户数由已整改户数和整改率算出；每天户数按7月31日至9月30日共61天计。"),
                        "来源：黔江区消防安全整治通报，2021年8月12日"),
                List.of(
                        new Progress.Goal(
                                "可燃雨棚整改",
                                Optional.of(bar("可燃雨棚整改率", "80.2%（615/767户）", 80.2)),
                                Optional.of(mark("整改率目标", "目标100%，2021年9月30日前", exact(100), Nature.TARGET)),
                                Optional.of(bar("可燃雨棚剩余", "还剩152户，每天2.5户", 152))),
                        new Progress.Goal(
                                "突出外墙防护网整改",
                                Optional.of(bar("防护网整改率", "42.1%", 42.1)),
                                Optional.of(mark("整改率目标", "目标100%，2021年9月30日前", exact(100), Nature.TARGET)),
                                Optional.of(bar("防护网剩余", "还剩975—978户，每天16.0户", 975)))));
    }

    public static Progress progressEnglish() {
        return new Progress(
                new Words(
                        "Tap water is to reach every household when the fourth phase ends",
                        "Dazu District · safe tap-water coverage, phases finished and share of services fully online",
                        List.of("The text gives no date for full coverage."),
                        "Source: Bulletin of Dazu District, 12 August 2021"),
                List.of(
                        new Progress.Goal(
                                "Safe tap-water coverage",
                                Optional.empty(),
                                Optional.of(mark("Target", "Target 100%, no date given", exact(100), Nature.TARGET)),
                                Optional.empty()),
                        new Progress.Goal(
                                "Companies under the safety service among those registered",
                                Optional.of(mark(
                                        "Share", "95.4–100%", new Extent(95.4, 100, 100, Edge.SPANS), Nature.ACTUAL)),
                                Optional.empty(),
                                Optional.of(bar("Left", "37 companies left", 37))),
                        new Progress.Goal(
                                "Phases of the rural water project",
                                Optional.of(bar("Phases", "75% (3 of 4 phases)", 75)),
                                Optional.of(mark("Target", "Target 80% by 31 December 2021", exact(80), Nature.TARGET)),
                                Optional.of(bar("Left", "1 phase left", 1)))));
    }

    public static Dumbbell dumbbell() {
        return new Dumbbell(
                new Words(
                        "托付之后，一家企业的年交通事故从10起左右降到6起左右",
                        "万盛经开区 · 某货运企业 · 每年交通事故",
                        List.of("概数：“左右”以数字上下半个数位表示。", "一家企业的数据，不代表全区。"),
                        "来源：万盛经开区货运安全通报，2021年8月12日"),
                new Axis("起", 1, 0),
                List.of(new Dumbbell.Pair(
                        "某企业年交通事故",
                        mark("托付前", "10起左右", new Extent(5, 10, 15, Edge.FADES_BOTH), Nature.ACTUAL),
                        mark("托付后", "6起左右", new Extent(5.5, 6, 6.5, Edge.FADES_BOTH), Nature.ACTUAL))));
    }

    public static Dumbbell dumbbellEnglish() {
        return new Dumbbell(
                new Words(
                        "Every service became quicker, registration of a birth most of all",
                        "Zhong County · days needed before and after the reform",
                        List.of(),
                        "Source: Bulletin of Zhong County, 12 August 2021"),
                new Axis("days", 1, 0),
                List.of(
                        pair("Registration of a birth and all of its certificates", "30 days", 30, "1 day", 1),
                        pair("Opening a company", "15 days", 15, "3 days", 3),
                        pair("Building permit", "80 days", 80, "60 days", 60),
                        pair("Medical assistance", "7 days", 7, "9 days", 9),
                        pair("Pension", "5 days", 5, "5 days", 5)));
    }

    public static Scorecard scorecard() {
        return new Scorecard(
                new Words(
                        "三期工程完工，33.2万人喝上安全自来水",
                        "大足区 · 农村供水 · 自2018年起",
                        List.of("概数：“近”表示不到这个数。"),
                        "来源：大足区农村供水通报，2021年8月12日"),
                List.of(
                        card("受益人口", "", "33.2", "万人", "", Nature.ACTUAL),
                        card("工程总投资", "近", "5", "亿元", "四期合计", Nature.ACTUAL),
                        card("供水主管网长度", "", "239.02", "公里", "前三期", Nature.ACTUAL),
                        card("受益镇街", "", "23", "个", "", Nature.ACTUAL),
                        card("受益行政村", "", "150", "个", "", Nature.ACTUAL),
                        card("已完工期数", "", "3", "期", "共四期", Nature.ACTUAL)));
    }

    public static Scorecard oneCard() {
        return new Scorecard(
                new Words("出生一件事不到30分钟办完", "铜梁区 · 政务服务 · 2021年8月9日", List.of("一个家庭的事例，不代表全区。"), "来源：铜梁区政务服务通报"),
                List.of(card("出生一件事办理用时", "不到", "30", "分钟", "一个家庭", Nature.ACTUAL)));
    }

    public static Scorecard scorecardEnglish() {
        return new Scorecard(
                new Words(
                        "Honey pumpkins: 120,000 tonnes expected from over 60,000 mu",
                        "Dianjiang County · special crops · 2021",
                        List.of("Hatched: a forecast.", "“Over” means a little more than the number."),
                        "Source: Bulletin of Dianjiang County, 12 August 2021"),
                List.of(
                        card("Area planted", "over", "60,000", "mu", "", Nature.ACTUAL),
                        card("Output", "", "120,000", "tonnes", "forecast", Nature.FORECAST),
                        card(
                                "Output value, at the prices of the first half of the year",
                                "",
                                "96",
                                "million yuan",
                                "forecast",
                                Nature.FORECAST)));
    }

    public static Panel progressPanel() {
        return new Panel(
                "500114",
                new Words("黔江区", "消防整治 · 还剩多少户，来得及吗？", List.of("推算：剩余户数由已整改户数和整改率算出。"), ""),
                List.of(progress()),
                5);
    }

    public static Panel loansPanel() {
        return new Panel(
                "500104",
                new Words("大渡口区", "科技金融 · 钱贷给了谁，贷了多少？", List.of(), ""),
                List.of(loans(), sciencePoints()),
                19);
    }

    public static Panel cardsPanel() {
        return new Panel(
                "500111",
                new Words("大足区", "农村供水 · 多少人喝上了安全水？", List.of("概数：“近”表示不到这个数。"), ""),
                List.of(scorecard()),
                8);
    }

    public static Panel englishPanel() {
        return new Panel(
                "500231",
                new Words(
                        "Dianjiang County",
                        "Speciality farming · How much is planted, and what output and value are expected?",
                        List.of("Derived: 96 million yuan ÷ over 60,000 mu ≈ 1,370–1,600 yuan per mu"),
                        "Source: Bulletin of Dianjiang County, 12 August 2021"),
                List.of(scorecardEnglish(), longUnits()),
                5);
    }

    private static Scorecard longUnits() {
        return new Scorecard(
                new Words("Output value", "", List.of(), ""),
                List.of(
                        card(
                                "Honey-pumpkin output value per mu",
                                "",
                                "1,370–1,600",
                                " yuan per mu",
                                "",
                                Nature.FORECAST),
                        card(
                                "Assistance for each person helped",
                                "about ",
                                "5,000",
                                " yuan per person-time",
                                "",
                                Nature.ACTUAL)));
    }

    public static Panel emptyPanel() {
        return new Panel("500106", new Words("沙坪坝区", "创新空间 · 建成了哪些创新空间？", List.of(), ""), List.of(), 0);
    }

    public static Panel safetyPanel() {
        return new Panel(
                "CQ-WSJK",
                new Words("万盛经开区", "货运安全 · 托付之后更安全吗？", List.of("一家企业的数据，不代表全区。"), ""),
                List.of(dumbbell(), grouped()),
                12);
    }

    public static Board board() {
        return new Board(
                new Words(
                        "区县发展一览", "9个区县 · 全部主题 · 截至2021年8月12日", List.of("末端渐淡：概数。斜线：预计。浅色段：推算范围。"), "来源：各区县通报，2021年8月"),
                List.of(
                        loansPanel(),
                        cardsPanel(),
                        progressPanel(),
                        safetyPanel(),
                        panel("垫江县", "特色农业 · 今年收成怎样？", pumpkins()),
                        panel("铜梁区", "政务服务 · 办一件事要多久？", oneCard()),
                        panel("忠县", "社会救助 · 帮到了多少人？", relief()),
                        emptyPanel(),
                        panel("綦江区", "乡村产业 · 直播带来了多少销售？", oneCard())));
    }

    private static Panel panel(String area, String question, Chart chart) {
        return new Panel("500000", new Words(area, question, List.of(), ""), List.of(chart), 1);
    }

    private static Scorecard pumpkins() {
        return new Scorecard(
                new Words("蜜本南瓜预计产量12万吨", "", List.of(), ""),
                List.of(
                        card("种植面积", "", "6", "万余亩", "", Nature.ACTUAL),
                        card("产量", "", "12", "万吨", "预计", Nature.FORECAST),
                        card("产值", "", "9600", "万元", "预计", Nature.FORECAST)));
    }

    private static Scorecard relief() {
        return new Scorecard(
                new Words("今年主动救助612人次", "", List.of(), ""),
                List.of(
                        card("主动救助", "", "612", "人次", "", Nature.ACTUAL),
                        card("发放救助资金", "", "306", "万元", "", Nature.ACTUAL),
                        card("人次均救助金额", "", "5000", "元", "推算", Nature.ACTUAL)));
    }

    private static RankedBar sciencePoints() {
        return new RankedBar(
                new Words("科普阵地以社区教学点为主", "", List.of(), ""),
                new Axis("个", 1, 0),
                List.of(
                        bar("社区科普大学教学点", "17个", 17),
                        bar("区级科普基地", "4个", 4),
                        bar("市级科普大学示范点", "3个", 3),
                        bar("市级科普基地", "2个", 2)));
    }

    private static Dumbbell.Pair pair(String label, String before, double from, String after, double to) {
        return new Dumbbell.Pair(label, bar("Before", before, from), bar("After", after, to));
    }

    private static Scorecard.Card card(
            String label, String before, String number, String unit, String note, Nature nature) {
        return new Scorecard.Card(mark(label, before + number + unit, exact(1), nature), before, number, unit, note);
    }

    private static Mark derived(String label, String value, double low, double solid, double high) {
        return new Mark(
                label,
                value,
                new Extent(low, solid, high, Edge.SPANS),
                Nature.ACTUAL,
                new Origin.Derived(value, List.of("figure")));
    }

    static Mark bar(String label, String value, double amount) {
        return mark(label, value, exact(amount), Nature.ACTUAL);
    }

    static Mark mark(String label, String value, Extent extent, Nature nature) {
        return new Mark(label, value, extent, nature, new Origin.Read("figure-" + label));
    }

    static Extent exact(double amount) {
        return new Extent(amount, amount, amount, Edge.SHARP);
    }
}
