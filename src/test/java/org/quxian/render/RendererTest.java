package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.fx.FXHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.chart.Axis;
import org.quxian.chart.Board;
import org.quxian.chart.Dumbbell;
import org.quxian.chart.Mark;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;
import org.quxian.chart.Words;
import org.quxian.observation.Language;

class RendererTest {
    private static final List<Size> SIZES =
            List.of(new Size(640, 400), new Size(1280, 800), new Size(1920, 1080), new Size(3840, 2160));

    private final Renderer renderer;

    RendererTest() throws RenderException {
        renderer = new Renderer(Fonts.load());
    }

    static Stream<Arguments> everyPictureAndSize() {
        List<Arguments> all = new ArrayList<>();
        Samples.all().forEach((name, picture) -> {
            SIZES.forEach(size -> all.add(Arguments.of(name, picture, size)));
            all.add(Arguments.of(name, picture, new Size(380, 260)));
            all.add(Arguments.of(name, picture, new Size(300, 900)));
        });
        return all.stream();
    }

    static Stream<Arguments> everyPicture() {
        return Samples.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("everyPictureAndSize")
    void nothingIsCutAndNothingOverlaps(String name, Picture picture, Size size) {
        Drawing drawing = Drawing.layout(renderer, picture, size.width(), size.height());
        Rectangle2D page = new Rectangle2D.Double(0, 0, size.width(), size.height());
        List<Ink> inks = drawing.inks();
        assertThat(inks)
                .isNotEmpty()
                .allSatisfy(ink ->
                        assertThat(page.contains(ink.box())).as(ink.toString()).isTrue());
        for (int first = 0; first < inks.size(); first++) {
            for (int second = first + 1; second < inks.size(); second++) {
                assertThat(overlap(inks.get(first).box(), inks.get(second).box()))
                        .as("%s / %s", inks.get(first), inks.get(second))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("everyPictureAndSize")
    void everyMarkIsFoundInsideThePictureInReadingOrder(String name, Picture picture, Size size) {
        Drawing drawing = Drawing.layout(renderer, picture, size.width(), size.height());
        Rectangle2D page = new Rectangle2D.Double(-0.5, -0.5, size.width() + 1, size.height() + 1);
        List<Mark> found = drawing.marks().stream().map(MarkEntity::mark).toList();
        assertThat(found).containsExactlyElementsOf(picture.marks());
        assertThat(drawing.marks()).allSatisfy(entity -> {
            assertThat(page.contains(entity.getArea().getBounds2D()))
                    .as(entity.getToolTipText())
                    .isTrue();
            assertThat(entity.getArea().getBounds2D().getWidth()).isPositive();
            assertThat(entity.getArea().getBounds2D().getHeight()).isPositive();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPicture")
    void bothThemesDrawTheSameWordsAtTheSamePlaces(String name, Picture picture) {
        Drawing light = Drawing.of(renderer, picture, Theme.LIGHT, 1000, 700);
        Drawing dark = Drawing.of(renderer, picture, Theme.DARK, 1000, 700);
        assertThat(dark.inks()).isEqualTo(light.inks());
        assertThat(light.inked(Theme.LIGHT)).isGreaterThan(1000);
        assertThat(dark.inked(Theme.DARK)).isGreaterThan(1000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPicture")
    void aLargerPictureOfTheSameShapeIsTheSmallerOneEnlarged(String name, Picture picture) {
        List<Ink> hd = Drawing.layout(renderer, picture, 1920, 1080).inks();
        List<Ink> uhd = Drawing.layout(renderer, picture, 3840, 2160).inks();
        assertThat(uhd).hasSameSizeAs(hd);
        for (int index = 0; index < hd.size(); index++) {
            assertThat(uhd.get(index).words()).isEqualTo(hd.get(index).words());
            assertThat(uhd.get(index).box().getY())
                    .isCloseTo(2 * hd.get(index).box().getY(), within(60.0));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPicture")
    void atItsPreferredSizeAPictureEndsWithItsMarginAndTypeHasItsNormalSize(String name, Picture picture) {
        for (int width : new int[] {380, 640, 1000}) {
            Size size = renderer.preferredSize(picture, width);
            assertThat(size.width()).isEqualTo(width);
            List<Ink> inks =
                    Drawing.layout(renderer, picture, width, size.height()).inks();
            double bottom =
                    inks.stream().mapToDouble(ink -> ink.box().getMaxY()).max().orElseThrow();
            assertThat(size.height() - bottom).as("at " + width).isBetween(8.0, 70.0);
            assertThat(inks.getFirst().box().getHeight()).isCloseTo(picture instanceof Panel ? 17 : 20, within(0.2));
        }
    }

    @Test
    void theEntitiesOfADrawnChartHoldMarksAndPanels() {
        ChartRenderingInfo info = new ChartRenderingInfo();
        BufferedImage image = new BufferedImage(1280, 900, BufferedImage.TYPE_INT_RGB);
        Board board = Samples.board();
        renderer.render(board, Theme.DARK)
                .draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 1280, 900), null, info);
        List<Object> panels = new ArrayList<>();
        List<Object> marks = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            switch (entity) {
                case PanelEntity panel -> panels.add(panel.panel());
                case MarkEntity mark -> marks.add(mark.mark());
                default -> {}
            }
        }
        assertThat(panels).containsExactlyElementsOf(board.panels());
        assertThat(marks).containsExactlyElementsOf(board.marks());
    }

    @Test
    void everyAreaOfAMapIsFoundWithItsFigureOrWithout() {
        Picture map = Maps.few(Language.ZH);
        Drawing drawing = Drawing.layout(renderer, map, 1280, 800);
        List<AreaEntity> areas = drawing.entities().stream()
                .filter(AreaEntity.class::isInstance)
                .map(AreaEntity.class::cast)
                .toList();
        assertThat(areas).hasSize(39);
        assertThat(areas).extracting(AreaEntity::words).contains("大足  近5亿元", "大渡口  无数据", "万盛经开区  无数据", "黔江  未选");
        assertThat(areas)
                .filteredOn(area -> area.mark().isPresent())
                .singleElement()
                .satisfies(area -> assertThat(area.mark())
                        .isEqualTo(Optional.of(map.marks().getFirst())));
    }

    @Test
    void whereThereIsRoomAMapNamesAreasAndTheirValues() {
        List<String> words = Drawing.layout(renderer, Maps.money(Language.ZH), 1920, 1080).inks().stream()
                .map(Ink::words)
                .toList();
        assertThat(words).contains("酉阳", "渝中", "中心城区");
        assertThat(words.stream().filter(line -> !line.endsWith("元"))).doesNotHaveDuplicates();
        assertThat(words.stream().filter(line -> line.endsWith("元"))).hasSizeGreaterThan(25);
    }

    @Test
    void aPointOnABarFindsItsMark() {
        Drawing drawing = Drawing.of(renderer, Samples.loans(), Theme.LIGHT, 800, 400);
        Rectangle2D second = drawing.marks().get(1).getArea().getBounds2D();
        assertThat(drawing.marks().stream()
                        .filter(entity -> entity.getArea().contains(second.getCenterX(), second.getCenterY())))
                .singleElement()
                .satisfies(entity -> assertThat(entity.mark().label()).isEqualTo("商业价值信用贷款"));
    }

    @Test
    void anAreaWithoutFiguresSaysSoAndNotZero() {
        List<String> words = Drawing.of(renderer, Samples.emptyPanel(), Theme.LIGHT, 380, 260).inks().stream()
                .map(Ink::words)
                .toList();
        assertThat(words).contains("无数据").noneMatch(line -> line.contains("0"));
    }

    @Test
    void theDotsOfADumbbellAreCalledByWhatTellsThemApart() {
        Dumbbell dumbbell = new Dumbbell(
                new Words("降至6起", "", List.of(), ""),
                new Axis("起", 1, 0),
                List.of(new Dumbbell.Pair(
                        "某企业年交通事故", Samples.bar("某企业年交通事故（托付前）", "10起", 10), Samples.bar("某企业年交通事故（托付后）", "6起", 6))));
        assertThat(Drawing.of(renderer, dumbbell, Theme.LIGHT, 640, 300).inks())
                .extracting(Ink::words)
                .contains("托付前", "托付后");
    }

    @Test
    void aBoardSaysOnceWhatItsPanelsSay() {
        List<String> notes = List.of("一家企业的数据，不代表全区。", "只在总览上。");
        Board board = new Board(new Words("总览", "", notes, "来源"), List.of(Samples.safetyPanel()));
        assertThat(Drawing.of(renderer, board, Theme.LIGHT, 640, 700).inks())
                .extracting(Ink::words)
                .containsOnlyOnce("一家企业的数据，不代表全区。", "只在总览上。", "来源");
    }

    @Test
    void aLongUnitStandsBelowItsNumberWhereItIsNarrow() {
        List<Ink> inks =
                Drawing.layout(renderer, Samples.englishPanel(), 400, 900).inks();
        assertThat(box(inks, "yuan per mu").getMinY())
                .isGreaterThan(box(inks, "1,370–1,600").getMaxY() - 8);
        List<Ink> wide =
                Drawing.layout(renderer, Samples.englishPanel(), 1000, 900).inks();
        assertThat(box(wide, "yuan per mu").getMinX())
                .isGreaterThan(box(wide, "1,370–1,600").getMaxX());
    }

    private static Rectangle2D box(List<Ink> inks, String words) {
        return inks.stream()
                .filter(ink -> ink.words().equals(words))
                .findFirst()
                .orElseThrow()
                .box();
    }

    @Test
    void textIsMeasuredTheSameOnEveryDrawingSurface() {
        assertThat(renderer.render(Samples.loans(), Theme.LIGHT)
                        .getRenderingHints()
                        .get(FXHints.KEY_USE_FX_FONT_METRICS))
                .isEqualTo(false);
    }

    @Test
    void theBackgroundIsThatOfThePicture() {
        Drawing drawing = Drawing.of(renderer, Samples.loans(), Theme.DARK, 400, 300);
        assertThat(Renderer.background(Theme.DARK))
                .isEqualTo("#%06X".formatted(drawing.pixel(1, 1).getRGB() & 0xFFFFFF));
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        Rectangle2D common = one.createIntersection(other);
        return common.getWidth() > 0.5 && common.getHeight() > 0.5;
    }
}
