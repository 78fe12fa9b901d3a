package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Fault;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Outlines;
import org.quxian.observation.Text;

/** What is wrong in a data folder is said in one sentence with its place, and the rest is read. */
class BadDataTest {
    private static final String QIANJIANG = "documents/500114-qianjiang.json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"area\": \"500114\"`|`\"area\": \"500199\"`|area|2021-08-12 没有代码为“500199”的区县。|No area had the code “500199” on 2021-08-12.",
                "`\"area\": \"500114\"`|`\"area\": \"500157\"`|area|2021-08-12 没有代码为“500157”的区县。|No area had the code “500157” on 2021-08-12.",
                "`\"canopies-rectified\"`|`\"canopies\"`|indicator|没有名为“canopies”的指标。|There is no indicator “canopies”.",
                "`\"unit\": \"户\"`|`\"unit\": \"屋\"`|quantity.unit|没有名为“屋”的单位。|There is no unit “屋”.",
                "`\"unit\": \"户\"`|`\"unit\": \"家\"`|quantity.unit|单位“家”不能换算为该指标的单位“户”。|The unit “家” does not convert to the indicator's “户”.",
                "`\"615\"`|`\"-615\"`|quantity.number|数值不能为负：“-615”。|A value cannot be negative: “-615”.",
                "`\"615\"`|`\"六百\"`|quantity.number|“六百”不是数字。|“六百” is not a number.",
                "`\"615\"`|`\"615\", \"upTo\": \"620\"`|quantity.upTo|只有范围才有上限。|Only a range has an upper number.",
                "`\"exact\"`|`\"range\"`|quantity.upTo|范围缺少上限。|The range has no upper number.",
                "`\"exact\",\\s+\"number\": \"615\"`|`\"range\", \"number\": \"615\", \"upTo\": \"600\"`|quantity.upTo|范围的上限必须大于下限。|A range ends above where it begins.",
                "`\"exact\"`|`\"perhaps\"`|quantity.qualifier|“perhaps”不在可选值之内：exact about nearly over under range。|“perhaps” is none of the choices: exact about nearly over under range.",
                "`\"actual\"`|`\"hoped\"`|nature|“hoped”不在可选值之内：actual forecast target。|“hoped” is none of the choices: actual forecast target.",
                "`\"kind\": \"area\"`|`\"kind\": \"person\"`|scope.subject|单位或个人的数字必须写明是谁的。|The figure of an organisation or a person must say whose it is.",
                "`\"to\": \"2021-07-31\"`|`\"from\": \"2021-08-01\", \"to\": \"2021-07-31\"`|period|时间的终点早于起点。|The period ends before it begins.",
                "`\"to\": \"2021-07-31\"`|`\"to\": \"July\"`|period.to|“July”在这里不是可用的值。|“July” is no usable value here.",
                "`\"review\": \"accepted\"`|`\"review\": \"accepted\", \"mood\": \"good\"`|mood|有不认识的字段“mood”。|There is an unknown field “mood”.",
                "`\"nature\": \"actual\",`|``|nature|字段“nature”缺失或格式不对。|The field “nature” is missing or has the wrong form.",
            })
    void aWrongFigureIsNamedAndLeftOut(String right, String wrong, String field, String zh, String en)
            throws DataException {
        ShippedData data = ShippedData.read(replacing(QIANJIANG, right, wrong));
        String place = QIANJIANG + " figures[0]." + field;
        assertThat(data.faults()).hasSize(1);
        assertThat(data.faults().getFirst().line(Language.ZH)).isEqualTo(place + "：" + zh);
        assertThat(data.faults().getFirst().line(Language.EN)).isEqualTo(place + ": " + en);
        assertThat(data.dataset().observations())
                .hasSize(66)
                .extracting(Observation::id)
                .doesNotContain("500114-qianjiang#1")
                .contains("500114-qianjiang#2");
    }

    @Test
    void aSpanOutsideTheTextIsNamed() throws DataException {
        Fault fault = only(replacing(QIANJIANG, "\"end\": [0-9]+", "\"end\": 9999"));
        assertThat(fault.place()).isEqualTo(QIANJIANG + " figures[0].spans[0]");
        assertThat(fault.sentence().zh()).matches("位置 \\d+–9999 不在原文之内（共 \\d+ 字符）。");
        assertThat(fault.sentence().en()).matches("The span \\d+–9999 is not inside the text, .*");
    }

    @Test
    void aQuoteThatTheTextDoesNotHoldThereIsNamed() throws DataException {
        Fault fault = only(replacing(QIANJIANG, "\"quote\": \"615户\"", "\"quote\": \"616户\""));
        assertThat(fault.place()).isEqualTo(QIANJIANG + " figures[0].spans[0]");
        assertThat(fault.sentence().zh()).isEqualTo("原文此处是“615户”，不是“616户”。");
        assertThat(fault.sentence().en()).isEqualTo("The text says “615户” there, not “616户”.");
    }

    @Test
    void aFigureWithoutASpanIsNamed() throws DataException {
        Fault fault = only(replacing(QIANJIANG, "(?s)\"spans\": \\[.*?\\]", "\"spans\": []"));
        assertThat(fault.sentence().zh()).isEqualTo("没有指明数字在原文中的位置。");
    }

    @Test
    void aShiftedTextLosesItsFiguresAndNothingElse() throws DataException {
        ShippedData data = ShippedData.read(replacing("documents/500114-qianjiang.txt", "黔江区高层", "黔江高层"));
        assertThat(data.faults()).hasSize(5);
        assertThat(data.dataset().observations()).hasSize(62);
    }

    @Test
    void brokenJsonInABulletinNamesLineAndColumnAndLosesOnlyThatBulletin() throws DataException {
        ShippedData data = ShippedData.read(replacing(QIANJIANG, "\"title\": \\{", "\"title\": {{"));
        assertThat(data.faults())
                .containsExactly(
                        new Fault(QIANJIANG + ":3:13", new Text("不是合格的 JSON。", "This is not well-formed JSON.")));
        assertThat(data.dataset().documents()).hasSize(8);
        assertThat(data.dataset().observations()).hasSize(62);
    }

    @Test
    void aMissingTextLosesOnlyItsBulletin() throws DataException {
        Fault fault = only(without("documents/500114-qianjiang.txt"));
        assertThat(fault.line(Language.ZH)).isEqualTo("documents/500114-qianjiang.txt：找不到这个文件。");
    }

    @Test
    void aTextInAnotherEncodingLosesOnlyItsBulletin() throws DataException {
        byte[] gbk = {(byte) 0xc7, (byte) 0xad, (byte) 0xbd, (byte) 0xad};
        Fault fault = only(holding("documents/500114-qianjiang.txt", gbk));
        assertThat(fault.sentence().en()).isEqualTo("The file is not encoded in UTF-8.");
    }

    @Test
    void aDoubledDocumentIdLosesTheSecondBulletin() throws DataException {
        ShippedData data =
                ShippedData.read(replacing(QIANJIANG, "\"id\": \"500114-qianjiang\"", "\"id\": \"500111-dazu\""));
        assertThat(data.faults()).hasSize(1);
        assertThat(data.faults().getFirst().line(Language.EN))
                .isEqualTo(QIANJIANG + " id: “500111-dazu” occurs twice; the first one stands.");
        assertThat(data.dataset().documents()).hasSize(8);
    }

    @Test
    void anIndicatorOfAnUnknownThemeIsLeftOutWithWhatRefersToIt() throws DataException {
        ShippedData data = ShippedData.read(
                replacing("indicators.json", "\"theme\": \"innovation-space\"", "\"theme\": \"space\""));
        assertThat(data.faults()).hasSize(2);
        assertThat(data.faults().getFirst().line(Language.EN))
                .matches("indicators.json indicators\\[\\d+\\].theme: There is no theme “space”.");
        assertThat(data.faults().getLast().sentence().en()).isEqualTo("There is no indicator “old-factory-projects”.");
    }

    @Test
    void anIndicatorInAUnitThatIsNoBaseUnitIsLeftOut() throws DataException {
        ShippedData data = ShippedData.read(replacing("indicators.json", "\"unit\": \"公里\"", "\"unit\": \"万公里\""));
        assertThat(data.faults().getFirst().sentence().zh()).isEqualTo("没有名为“万公里”的基本单位。");
    }

    @Test
    void aDoubledUnitIsLeftOut() throws DataException {
        Fault fault = only(replacing("units.json", "\"symbol\": \"角\"", "\"symbol\": \"元\""));
        assertThat(fault.line(Language.ZH)).isEqualTo("units.json units[1].symbol：“元”重复出现，只取第一个。");
    }

    @Test
    void anAreaInsideAnUnknownOneIsLeftOut() throws DataException {
        Fault fault = only(replacing("areas.json", "\"parent\": \"500110\"", "\"parent\": \"500999\""), 14);
        assertThat(fault.line(Language.EN)).endsWith(".parent: No area has the code “500999”.");
    }

    @Test
    void aRelationOfAnUnknownIndicatorIsLeftOut() throws DataException {
        ShippedData data = ShippedData.read(replacing("relations.json", "knowledge-value-loan-amount", "knowledge"));
        assertThat(data.faults().getFirst().line(Language.EN))
                .isEqualTo("relations.json relations[0].indicators: There is no indicator “knowledge”.");
        assertThat(data.rules().relations()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"qualifiers.json", "relations.json", "lexicon.json", "map.json", "outlines/chongqing.geojson"})
    void aMissingRuleFileLeavesTheFigures(String name) throws DataException {
        ShippedData data = ShippedData.read(without(name));
        assertThat(data.faults()).hasSize(1);
        assertThat(data.faults().getFirst().place()).isEqualTo(name);
        assertThat(data.dataset().observations()).hasSize(67);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\\[108\\.042,30\\.8721\\]`|`[108.043,30.8721]`|.geometry.coordinates: An outline consists of closed rings of longitudes and latitudes.",
                "`\\[108\\.042,30\\.8721\\]`|`[108.042]`|.geometry.coordinates: An outline consists of closed rings of longitudes and latitudes.",
                "`\\[108\\.042,30\\.8721\\]`|`[108.042,130]`|.geometry.coordinates: An outline consists of closed rings of longitudes and latitudes.",
                "`\"500101\"`|`\"500199\"`|.properties.code: No area has the code “500199”.",
                "`\"500102\"`|`\"500101\"`|.properties.code: “500101” occurs twice; the first one stands."
            })
    void aWrongOutlineIsLeftOutWithItsPlace(String right, String wrong, String told) throws DataException {
        ShippedData data = ShippedData.read(replacing("outlines/chongqing.geojson", right, wrong));
        assertThat(data.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line(Language.EN))
                        .startsWith("outlines/chongqing.geojson features[")
                        .endsWith(told));
        assertThat(data.rules().outlines().outlines()).hasSize(37);
    }

    @Test
    void anOutlineOfAnotherShapeIsNamedAndLosesTheOutlines() throws DataException {
        ShippedData data = ShippedData.read(replacing("outlines/chongqing.geojson", "\"Polygon\"", "\"LineString\""));
        assertThat(data.faults())
                .singleElement()
                .extracting(fault -> fault.line(Language.EN))
                .isEqualTo("outlines/chongqing.geojson:2:38: “LineString” is no known kind.");
        assertThat(data.rules().outlines()).isEqualTo(Outlines.NONE);
    }

    @Test
    void moreOutlinesThanTheLimitAreNotRead() throws DataException {
        String one = "{\"type\":\"Feature\",\"properties\":{\"code\":\"500101\",\"name_zh\":\"万州区\"},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[]}}";
        String many = "{\"type\":\"FeatureCollection\",\"features\":[" + (one + ",").repeat(1000) + one + "]}";
        Fault fault = only(holding("outlines/chongqing.geojson", many.getBytes(StandardCharsets.UTF_8)));
        assertThat(fault.line(Language.EN))
                .isEqualTo("outlines/chongqing.geojson features: There are too many entries; at most 1000 are read.");
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws DataException {
        DataFolder huge = name -> name.equals("map.json")
                ? new SequenceInputStream(DataFolder.bundled().open(name), blanks(40_000_000))
                : DataFolder.bundled().open(name);
        assertThat(only(huge).line(Language.EN)).startsWith("map.json").endsWith(": The file is too large.");
    }

    @Test
    void whatRefersToAnUnknownOutlineOrZoneIsLeftOut() throws DataException {
        ShippedData zone = ShippedData.read(replacing("map.json", "CQ-WSJK", "CQ-NONE"));
        ShippedData substitute = ShippedData.read(replacing("map.json", "\"500112\"", "\"500157\""));
        ShippedData core = ShippedData.read(replacing("map.json", "\"500104\"", "\"500157\""));
        assertThat(zone.faults().getFirst().line(Language.EN))
                .isEqualTo("map.json zones[0].area: No area has the code “CQ-NONE”.");
        assertThat(zone.rules().outlines().zones()).hasSize(3);
        assertThat(substitute.faults().getFirst().line(Language.EN))
                .isEqualTo("map.json substitutes[0].outlines: No outline has the code “500157”.");
        assertThat(core.faults().getFirst().line(Language.EN))
                .isEqualTo("map.json core.outlines: No outline has the code “500157”.");
        assertThat(core.rules().outlines().core()).isEmpty();
    }

    /** So many spaces. */
    private static InputStream blanks(int count) {
        return new InputStream() {
            private int left = count;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int given = Math.min(left, length);
                Arrays.fill(buffer, offset, offset + Math.max(given, 0), (byte) ' ');
                left -= given;
                return given > 0 ? given : -1;
            }
        };
    }

    @Test
    void aRelationOfAnUnknownKindIsNamed() throws DataException {
        Fault fault = only(replacing("relations.json", "\"kind\": \"rate\"", "\"kind\": \"ratio\""));
        assertThat(fault.sentence().en()).isEqualTo("“ratio” is no known kind.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas.json", "themes.json", "indicators.json", "units.json", "index.json"})
    void withoutACatalogueFileNothingIsReadAndTheSentenceNamesIt(String name) {
        DataException failure = catchThrowableOfType(DataException.class, () -> ShippedData.read(without(name)));
        assertThat(failure.sentence().zh()).isEqualTo(name + "：找不到这个文件。");
        assertThat(failure.sentence().en()).isEqualTo(name + ": The file is missing.");
    }

    @Test
    void aBrokenCatalogueFileIsNamedWithLineAndColumn() {
        DataException failure = catchThrowableOfType(
                DataException.class,
                () -> ShippedData.read(replacing("units.json", "\"factor\": \"1\"", "\"factor\": \"one\"")));
        assertThat(failure.sentence().en()).isEqualTo("units.json:8:17: “one” is no usable value here.");
        assertThat(failure.sentence().zh()).isEqualTo("units.json:8:17：“one”在这里不是可用的值。");
    }

    @Test
    void anAreaThatEndsBeforeItBeginsIsNamed() {
        DataException failure = catchThrowableOfType(
                DataException.class,
                () -> ShippedData.read(
                        replacing("areas.json", "\"until\": \"1998-01-01\"", "\"until\": \"1996-01-01\"")));
        assertThat(failure.sentence().en()).startsWith("areas.json:").contains("areas[1]");
    }

    @Test
    void anUnreadableFileIsNamed() {
        DataFolder locked = name -> {
            throw new AccessDeniedException(name);
        };
        DataException failure = catchThrowableOfType(DataException.class, () -> ShippedData.read(locked));
        assertThat(failure.sentence().en()).isEqualTo("areas.json: The file cannot be read.");
        assertThat(failure.fault().place()).isEqualTo("areas.json");
    }

    @Test
    void aNameThatLeadsOutOfAFolderIsNotFound() {
        NoSuchFileException failure = catchThrowableOfType(
                NoSuchFileException.class,
                () -> DataFolder.at(Path.of("data")).open("../pom.xml").close());
        assertThat(failure).hasMessage("../pom.xml");
    }

    private static Fault only(DataFolder folder) throws DataException {
        return only(folder, 1);
    }

    /** The first of so many faults; one thing that is left out takes with it what refers to it. */
    private static Fault only(DataFolder folder, int count) throws DataException {
        ShippedData data = ShippedData.read(folder);
        assertThat(data.faults()).hasSize(count);
        return data.faults().getFirst();
    }

    /** The shipped data with the first place of one file that matches put differently. */
    private static DataFolder replacing(String file, String pattern, String replacement) {
        String right = content(file);
        String wrong = right.replaceFirst(pattern, replacement);
        assertThat(wrong).isNotEqualTo(right);
        return holding(file, wrong.getBytes(StandardCharsets.UTF_8));
    }

    private static DataFolder holding(String file, byte[] content) {
        return name -> name.equals(file)
                ? new ByteArrayInputStream(content)
                : DataFolder.bundled().open(name);
    }

    private static DataFolder without(String file) {
        return name -> {
            if (name.equals(file)) {
                throw new NoSuchFileException(name);
            }
            return DataFolder.bundled().open(name);
        };
    }

    private static String content(String file) {
        try (InputStream stream = DataFolder.bundled().open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
