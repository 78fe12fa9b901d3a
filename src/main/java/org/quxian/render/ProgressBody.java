package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.quxian.chart.Mark;
import org.quxian.chart.Progress;

/** Goals as slim tracks from 0 to 100: how far each is, large; its target as a line; what is left below. */
final class ProgressBody implements Body {
    private static final double GUTTER = 28;
    private static final double WIDE = 560;
    private static final double SHARE = 0.3;
    private static final double FULL = 100;
    private static final double APART = 16;
    private static final double OUTLOOK = 148;

    private final Progress chart;
    private final Typesetter typesetter;
    private final Setting setting;

    ProgressBody(Progress chart, Typesetter typesetter, Setting setting) {
        this.chart = chart;
        this.typesetter = typesetter;
        this.setting = setting;
    }

    @Override
    public double preferred(double width) {
        List<GoalBlock> blocks = blocks(width);
        return sum(blocks) + between() * Math.max(0, blocks.size() - 1);
    }

    @Override
    public double minimum(double width) {
        List<GoalBlock> blocks = blocks(width);
        return sum(blocks) + 6.0 * Math.max(0, blocks.size() - 1);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        List<GoalBlock> blocks = blocks(area.getWidth());
        double spare = area.getHeight() - sum(blocks);
        double gap = blocks.size() < 2 ? 0 : Math.clamp(spare / (blocks.size() - 1), 0, between() * 2.6);
        double y = area.getY();
        for (GoalBlock block : blocks) {
            block.draw(sheet, area.getX(), y, area.getWidth());
            y += block.height() + gap;
        }
    }

    private double between() {
        return setting.isSmall() ? 14 : 30;
    }

    private static double sum(List<GoalBlock> blocks) {
        return blocks.stream().mapToDouble(GoalBlock::height).sum();
    }

    private List<GoalBlock> blocks(double width) {
        return chart.goals().stream().map(goal -> block(goal, width)).toList();
    }

    private GoalBlock block(Progress.Goal goal, double width) {
        boolean isWide = width >= WIDE;
        double column = isWide ? width * SHARE : width;
        double side = isWide && hasOutlook() ? OUTLOOK + GUTTER : 0;
        double track = isWide ? width - column - GUTTER - side : width;
        Optional<OutlookBlock> outlook =
                goal.outlook().map(stands -> OutlookBlock.of(stands, isWide ? OUTLOOK : width, setting, typesetter));
        boolean isKnown = goal.reached().isPresent();
        String words = isKnown ? words(goal.reached()) : nothing(goal.label());
        Type figure = !isKnown ? setting.label() : setting.isSmall() ? Type.FIGURE.sized(22) : Type.FIGURE;
        int bracket = bracket(words);
        Paragraph aside = typesetter.line(words.substring(bracket).strip(), Type.SMALL);
        Paragraph alone = typesetter.line(words.substring(0, bracket).strip(), figure);
        boolean isSplit = alone.width() + GoalBlock.ASIDE + aside.width() <= column;
        Paragraph reached = isSplit ? alone : typesetter.paragraph(words, figure, column);
        double behind = isSplit && !aside.isEmpty() ? GoalBlock.ASIDE + aside.width() : 0;
        Paragraph target = typesetter.paragraph(words(goal.target()), Type.SMALL, track);
        double line = goal.target().map(mark -> mark.extent().solid()).orElse(FULL) * track / FULL;
        return new GoalBlock(
                goal,
                reached.width() + behind + APART + target.width() <= Math.max(line, target.width()),
                isWide ? column + GUTTER : 0,
                setting.isSmall() ? 8 : 12,
                typesetter.paragraph(goal.label(), setting.label(), column),
                reached,
                isSplit ? aside : typesetter.line("", Type.SMALL),
                target,
                typesetter.paragraph(words(goal.left()), setting.label(), track),
                side,
                outlook);
    }

    private boolean hasOutlook() {
        return chart.goals().stream().anyMatch(goal -> goal.outlook().isPresent());
    }

    /** Where the bracket behind a figure begins, as in 94.2%（601/638家）; it is set small. */
    private static int bracket(String words) {
        int wide = words.indexOf('（');
        int narrow = words.indexOf(" (");
        return wide > 0 ? wide : narrow > 0 ? narrow : words.length();
    }

    /** What stands for a figure that there is not, in the language of {@code label}. */
    private static String nothing(String label) {
        return label.codePoints().anyMatch(Character::isIdeographic) ? "无数据" : "No data";
    }

    private static String words(Optional<Mark> mark) {
        return mark.map(Mark::value).orElse("");
    }
}
