package org.quxian.desktop.progress;

import org.quxian.chart.FollowUp;
import org.quxian.chart.PeriodFormat;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

/** The words of the follow-up. */
final class ProgressWords {
    static final Text NOTHING = new Text("当前筛选下没有目标", "No targets under this filter");
    static final Text DAY = new Text("截至日期", "As of");
    static final Text WEEK_BACK = new Text("早一周", "A week earlier");
    static final Text DAY_BACK = new Text("早一天", "A day earlier");
    static final Text DAY_ON = new Text("晚一天", "A day later");
    static final Text WEEK_ON = new Text("晚一周", "A week later");
    static final Text BEGIN = new Text("回到数据的日期", "Back to the day of the figures");
    static final Text NO_DEADLINE = new Text("前面没有期限", "No deadline lies ahead");

    private ProgressWords() {}

    static Text order(FollowUp.Order order) {
        return switch (order) {
            case DEADLINE -> new Text("按期限", "By deadline");
            case BEHIND -> new Text("按落后程度", "Those behind first");
        };
    }

    /** What the days of the countdown are: 天后到期 · 2021年9月30日 · 2个目标. */
    static Text countdown(FollowUp.Deadline next) {
        return new Text(
                "天后到期\n" + new PeriodFormat(Language.ZH).day(next.day()) + " · " + next.goals() + " 个目标",
                (next.days() == 1 ? "day left\n" : "days left\n") + new PeriodFormat(Language.EN).day(next.day())
                        + " · " + next.goals() + (next.goals() == 1 ? " target" : " targets"));
    }
}
