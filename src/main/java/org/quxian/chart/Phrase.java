package org.quxian.chart;

import org.quxian.observation.Language;
import org.quxian.observation.Text;

/** The sentences that charts are worded with, in every language; {@code {0}}, {@code {1}} … stand for what they tell. */
enum Phrase {
    /** A label and its value. */
    STATEMENT("{0}{1}", "{0}: {1}"),
    /** What a forecast or target says. */
    FORECAST("预计{0}", "forecast {0}"),
    TARGET("目标{0}", "target {0}"),

    LEADS("{0}居首，{1}", "{0} leads with {1}"),
    LEAD("{0}居首，{1}", "{0} lead with {1}"),
    LEAD_TOGETHER("{0}并列居首，均为{1}", "{0} lead together with {1} each"),
    IS_HIGHEST("{0}最高，{1}", "{0} is highest at {1}"),
    ARE_HIGHEST("{0}最高，{1}", "{0} are highest at {1}"),
    AND_TOTAL("{0}；{1}项合计{2}", "{0}; the {1} together {2}"),
    FELL("{0}由{1}降至{2}", "{0} fell from {1} to {2}"),
    ROSE("{0}由{1}升至{2}", "{0} rose from {1} to {2}"),
    STAYED("{0}前后持平，为{1}", "{0} stayed at {1}"),
    NO_DATA("无数据", "No data"),
    TARGET_NO_DATA("{0}目标{1}，现状无数据", "{0}: target {1}, no figure yet"),
    AND_DAYS("{0}，距{1}期限尚有{2}天", "{0}; {2} days until {1}"),
    SUBJECT("{0}：{1}", "{0}: {1}"),
    OF_AREA("{0}{1}", "{0}: {1}"),
    AREA_LABEL("{0} · {1}", "{0} · {1}"),

    DONE("已完成", "Done"),
    LEFT("还剩", "Left"),
    SHARE_OF("{0}（{1}/{2}）", "{0} ({1} of {2})"),
    LEFT_VALUE("还剩{0}", "{0} left"),
    LEFT_PACE("还剩{0}，{1}天内每天需{2}", "{0} left: {2} a day for {1} days"),
    LEFT_OVERDUE("还剩{0}，期限已到", "{0} left, and the deadline has come"),
    TARGET_BY("目标{0}，{1}前", "target {0} by {1}"),
    LEFT_NEEDS("还剩{0}，每天需{1}", "{0} left: {1} a day needed"),
    PACE_SO_FAR("近期每天{0}", "{0} a day so far"),
    DAYS_LEFT("天后到期", "days left"),
    DAY_LEFT("天后到期", "day left"),
    DAYS_PAST("天前到期", "days past"),
    DAY_PAST("天前到期", "day past"),
    LAST_DAY("期限当天", "the last day"),
    NO_DEADLINE("未定期限", "no deadline"),
    NO_FIGURE("没有现状数据", "no figure yet"),
    ONE_FIGURE("只有一个时点的数据", "figures of one day only"),
    PACES_OVERLAP("进度与所需相当", "the paces are too close"),
    FOLLOW_UP("目标进度", "Progress to targets"),
    FOLLOW_UP_TITLE("{0}个目标：{1}", "{0} targets: {1}"),
    FOLLOW_UP_TITLE_ONE("{0}个目标：{1}", "{0} target: {1}"),
    FOLLOW_UP_COUNT("{0}{1}个", "{1} {0}"),
    FOLLOW_UP_NEXT("{0}；最近期限{1}，还有{2}天", "{0}; the next deadline is {1}, in {2} days"),
    NOTE_COUNTDOWN("天数从{0}算起", "Days are counted from {0}"),
    DONE_AND_LEFT("已完成与还剩", "Done and left"),
    AVERAGES("平均值（{0}）", "Averages ({0})"),
    EARLIER("较早的数据", "Earlier figures"),
    COMPLETION("完成比例", "Share completed"),
    BEFORE_AFTER("前后对比", "Before and after"),
    SELECTED("所选指标", "Selected indicators"),

    NOTE_OVER("“余”表示多于所示数，以渐隐表示", "“over”: more than the number shown; the mark fades out"),
    NOTE_NEARLY("“近”“不到”表示未达所示数，以渐隐表示", "“nearly” and “under”: short of the number shown; the mark fades out"),
    NOTE_ABOUT("“约”表示在所示数左右，以渐隐表示", "“about”: around the number shown; the mark fades to both sides"),
    NOTE_SPANS("浅色段表示取值区间", "The lighter piece is the range of possible values"),
    NOTE_FORECAST("斜线表示预计数", "Hatched: forecast"),
    NOTE_TARGET("竖线表示目标", "The upright line is the target"),
    NOTE_DERIVED("推算：{0}", "Derived: {0}"),
    NOTE_SOME_DERIVED(
            "部分数为推算，算式见展开的图表", "Some figures are derived; their formulas stand on the charts of the district"),
    NOTE_SUBJECT("为{0}的数据，不代表{1}", "Figures of {0}, not of {1}"),
    NOTE_COUNTED("{0}：原文未印出数字，由读者清点", "{0}: the text prints no number; a reader counted"),
    NOTE_PENDING("含待审或存疑的数据", "Some figures are not yet reviewed or in doubt"),
    NOTE_NO_DATA("无数据：{0}", "No data: {0}"),
    NOTE_PERIODS("各数据的时间不同，比较时请注意", "The figures speak of different times; compare with care"),
    NOTE_SUBJECTS_OUT("企业、村组和个人的数据不参与区县比较", "Figures of companies, villages and persons are not compared"),
    NO_DATA_ELSEWHERE("其余{0}个主题：无数据", "No data in the other {0} themes"),
    NO_RESIDENTS("无人口数", "No population"),
    NO_AREA("无面积数", "No area"),
    AREAS("{0}个区县", "{0} districts"),
    FIGURES("{0}项", "{0} figures"),
    BY_RESIDENTS("人均按常住人口（第七次全国人口普查，2020年11月1日）", "per head of residents (Seventh National Census, 1 November 2020)"),
    BY_AREA("每平方公里按区划轮廓量算的面积", "per km² of the area computed from the outlines"),
    NOTE_RESIDENTS("人口为第七次全国人口普查的常住人口，时点2020年11月1日", "Residents by the Seventh National Census, as of 1 November 2020"),
    NOTE_AREA(
            "面积由区划轮廓量算，取整到平方公里，不是官方勘测数；开发区为公布数",
            "Areas are computed from outlines and rounded to km², no survey figures; those of zones are published ones"),
    NOTE_RESIDENTS_WITHOUT("{0}的人口不含{1}", "The residents of {0} are those without {1}"),
    NOTE_AREA_WITHOUT("{0}的面积不含{1}", "The area of {0} is that without {1}"),
    NOTE_RESIDENTS_WITHIN("{0}的人口含{1}，后者没有单独的人口数", "The residents of {0} hold those of {1}, which no source gives"),
    NOTE_AREA_WITHIN("{0}的面积含{1}，后者没有单独的面积数", "The area of {0} holds that of {1}, which no source gives"),
    NOTE_SAME_WAY("其余各数按同一算式", "The others in the same way"),
    WARN_GROUP("{0}（{1}）", "{0} ({1})"),
    WARN_AS_OF("截至时间不同：{0}", "Days differ: {0}"),
    WARN_PERIOD("期间类型不同：{0}", "Kinds of period differ: {0}"),
    WARN_NATURE("性质不同：{0}", "Natures differ: {0}"),
    WARN_DEFINITION("口径不同：{0}", "Definitions differ: {0}"),
    WARN_SCOPE("不代表全区县，未参与排名：{0}", "Not ranked, as they speak for no whole district: {0}"),
    WARN_OVERALL("全市数不参与排名：{0}{1}", "Not ranked, the whole municipality: {0} {1}"),
    WARN_OVERLAP("{0}的数可能包含{1}，原文未说明", "The figure of {0} may hold that of {1}; the text does not say"),
    NOTE_INCOMPLETE("指标不全，未画出：{0}", "Not drawn, as some indicator is missing: {0}"),

    TREND_ROSE("{0}由{1}的{2}升至{3}的{4}", "{0} rose from {2} ({1}) to {4} ({3})"),
    TREND_FELL("{0}由{1}的{2}降至{3}的{4}", "{0} fell from {2} ({1}) to {4} ({3})"),
    TREND_STAYED("{0}在{1}和{3}均为{4}", "{0} was {4} both times ({1}, {3})"),
    TREND_AREAS("{0}个区县中{1}", "Of {0} areas {1}"),
    TREND_MEASURES("{0}项指标中{1}", "Of {0} indicators {1}"),
    TREND_LINES("{0}条线中{1}", "Of {0} lines {1}"),
    AREAS_ALL_UP("{0}个区县均上升", "All areas rose"),
    AREAS_ALL_DOWN("{0}个区县均下降", "All areas fell"),
    TREND_CHANGES("{0}{1}{2}，{3}{4}", "{0}: {2} ({1}), {4} ({3})"),
    WENT_UP("{0}个上升", "{0} up"),
    WENT_DOWN("{0}个下降", "{0} down"),
    WENT_LEVEL("{0}个持平", "{0} level"),
    TIME_RANGE("{0}至{1}", "{0} to {1}"),
    PUBLISHED_LABEL("{0}（{1}公布）", "{0} (published {1})"),
    ZONE_NAME("{0}（开发区）", "{0} (zone)"),
    RESHAPED("区划调整", "Redrawn"),
    RENAMED("更名", "Renamed"),
    NOTE_RESHAPED(
            "竖虚线处（{0}）区划调整，前后不可直接比较：{1}变为{2}",
            "At the dashed upright ({0}) areas were redrawn, so that figures before and after do not compare: {1} became"
                    + " {2}"),
    NOTE_RENAMED("竖虚线处（{0}）{1}更名为{2}", "At the dashed upright ({0}) {1} was renamed {2}"),
    NOTE_AT_END("年、季、月的数画在期末", "Figures of a year, quarter or month stand at its end"),
    NOTE_PIECES("横段为数据所指的一段时间", "A level piece is the time that a figure speaks of"),
    NOTE_GAP("线断开处缺数据", "The line is broken where figures are missing"),
    NOTE_RHYTHMS("年、季、月和某日的数各自成线", "Figures of years, quarters, months and single days are not joined"),
    NOTE_REVISED("空心点为较早公布、后经修订的数", "Hollow points were published earlier and have been revised since"),
    NOTE_REVISIONS_HIDDEN("另有修订前的数未画出", "Figures that were revised since are not drawn"),
    NOTE_GOALS("短横与虚线表示目标：{0}", "Short bars with dotted lines are targets: {0}"),
    NOTE_DASHED("虚线连到预计数", "Dashed lines lead to forecasts"),
    NOTE_FLOOR("纵轴从{0}起，不从零起", "The axis of values begins at {0}, not at zero"),
    NOTE_ONE_PERIOD("只有一个时期的数，看不出走势", "One period makes no trend"),
    NOTE_UNDATED("未注明时间，未画出：{0}", "Not drawn, as no time is given: {0}"),
    NOTE_MORE_LINES("线太多，未画出：{0}", "Not drawn, as there are too many lines: {0}"),
    NOTE_MORE_SERIES("线太多，另有{0}个区县未画出", "{0} more areas are not drawn, as there are too many lines"),
    NOTE_NEGATIVE("有{0}个负值没有画出：{1}", "{0} values below zero are not drawn: {1}"),
    NOTE_NEGATIVE_MORE("有{0}个负值没有画出：{1}等", "{0} values below zero are not drawn: {1} and more"),
    SERIES_FILE("统计序列文件“{0}”，{1}读入。", "Series file “{0}”, read in on {1}."),
    SERIES_FILE_SAYS(
            "统计序列文件“{0}”，{1}读入；文件注明的来源：{2}。", "Series file “{0}”, read in on {1}; it names as its source: {2}."),
    SERIES_NO_SENTENCE(
            "下面每行是文件里的一个数据点；这些数没有原文句子。",
            "Each line below is a point of the file; there is no sentence that these numbers stand in."),
    SERIES_STATUS("（{0}）", " ({0})"),
    BY_DAY("{0}（{1}）", "{0} ({1})"),
    ALL_PARTS("{0}合计", "All together"),
    REST("其余", "The rest"),
    MAKES_UP("{0}占{1}的{2}", "{0}: {2} of {1}"),
    NOTE_ROUGH_PARTS(
            "含概数，占比以区间表示，弧长按所示的数画", "Some parts are approximate: shares are ranges, and arcs go by the number shown"),
    NOTE_SMALL_AXES("各小图的坐标相同", "All small charts share their axes"),
    MAP_COVERAGE("{1}个区县中{0}个有数据", "Figures of {0} of {1} areas"),
    MAP_BELOW("不足{0}", "under {0}"),
    MAP_BETWEEN("{0}–{1}", "{0}–{1}"),
    MAP_FROM("{0}及以上", "{0} and over"),
    MAP_NOT_CHOSEN("未选", "Not chosen"),
    MAP_ZONE("开发区（位置示意）", "Zone (placed roughly)"),
    NOTE_SCHEMATIC("示意图，不作划界依据", "Schematic map, no authority on borders"),
    NOTE_BY_REACH("概数按所示数着色", "Approximate figures are coloured by the number shown"),
    NOTE_NOT_ON_MAP("不在图上：{0}", "Not on the map: {0}"),

    WHOLE_DISTRICT("全区", "the whole district"),
    WHOLE_COUNTY("全县", "the whole county"),
    WHOLE_CITY("全市", "the whole municipality"),
    WHOLE_ZONE("全区", "the whole zone"),
    IN_AREA("{1}{0}", "{0}, {1}"),
    CARD_FORECAST("预计", "Forecast"),
    CARD_TARGET("目标", "Target"),
    CARD_DERIVED("推算：{0}", "Derived: {0}"),
    PUBLISHED("{0}发布", "published {0}"),
    AS_OF("截至{0}", "as of {0}"),
    SOURCES("来源：{0}", "Source: {0}"),
    SOURCE("{0}，《{1}》", "{0}, “{1}”"),
    SOURCE_SERIES("来源：{0}，共{1}篇", "Source: {0}, {1} documents"),
    COMMA("，", ", "),

    SOURCE_TITLE("《{0}》", "“{0}”"),
    AND("；", "; "),
    SOURCES_MORE("来源：{0}等{1}篇", "Source: {0} and more, {1} documents in all"),

    BOARD_TITLE("{0}个区县，{1}个数据", "{0} districts, {1} figures"),
    BOARD_TITLE_ONE("{0}，{1}个数据", "{0}: {1} figures"),
    AND_MORE("{0}等{1}项", "{0} and more, {1} in all"),
    ALL_AREAS("全部区县", "All districts"),
    ALL_THEMES("全部主题", "all themes"),
    REVIEWED_ONLY("只看已审核", "reviewed only"),
    PANEL_SUBTITLE("{0} · {1}", "{0} · {1}");

    private final Text pattern;

    Phrase(String zh, String en) {
        pattern = new Text(zh, en);
    }

    /** The sentence in {@code language} with its places filled. */
    String in(Language language, Object... told) {
        String words = pattern.in(language);
        StringBuilder sentence = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            char letter = words.charAt(at);
            if (letter == '{') {
                sentence.append(told[words.charAt(at + 1) - '0']);
                at += 3;
            } else {
                sentence.append(letter);
                at++;
            }
        }
        return sentence.toString();
    }
}
