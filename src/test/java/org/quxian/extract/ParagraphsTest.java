package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line that the page's layout broke off goes on. In the tables below / ends a line and _ is white space. */
class ParagraphsTest {

    private static String read(String text) {
        Paragraphs paragraphs = new Paragraphs(text.replace('/', '\n').replace('_', '　'));
        List<String> read = new ArrayList<>();
        for (Paragraph one = paragraphs.next(); one != null; one = paragraphs.next()) {
            read.add(one.substring(0, one.length()));
        }
        return String.join(" / ", read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sentences that end              | 第一段完了。/第二段完了。 | 第一段完了。 / 第二段完了。
            a comma at the end              | 全区完成整改，/并且通过验收。 | 全区完成整改，并且通过验收。
            a quotation that opens at the end | 群众都说“/好”，很满意。 | 群众都说“好”，很满意。
            a bracket that opens at the end | 全区乡镇（/街道）已经完成。 | 全区乡镇(街道)已经完成。
            a bracket that is still open    | 全区乡镇（含街道/和园区）已经完成。 | 全区乡镇(含街道和园区)已经完成。
            a bracket that is closed        | 标题（试行）/第二行 | 标题(试行) / 第二行
            a semicolon                     | 一是完成整改；/二是通过验收。 | 一是完成整改； / 二是通过验收。
            two headings                    | 工作简报/消防整治 | 工作简报 / 消防整治
            a list                          | ●完成整改，/●通过验收， | ●完成整改， / ●通过验收，
            a unit over a table             | 全区各乡镇的情况，/单位：万元 | 全区各乡镇的情况， / 单位：万元
            a unit in brackets over a table | 全区各乡镇的情况，/（单位：万元） | 全区各乡镇的情况， / (单位：万元)
            a measure over a table          | 全区各乡镇的情况，/计量单位 万元 | 全区各乡镇的情况， / 计量单位 万元
            """)
    void aLineGoesOnUnlessItsSentenceEndsOrSomethingElseBegins(String what, String text, String expected) {
        assertThat(read(text)).as(what).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            digits                     | 全区已经完成整改6/15户。 | 全区已经完成整改615户。
            before the point           | 全区已经完成投资6/.15亿元。 | 全区已经完成投资6.15亿元。
            behind the point           | 全区已经完成投资6./15亿元。 | 全区已经完成投资6.15亿元。
            before the percent sign    | 全区整改率已经达到80/%。 | 全区整改率已经达到80%。
            before the scale           | 全区已经完成投资6/亿元。 | 全区已经完成投资6亿元。
            before the unit            | 全区已经完成整改615/户。 | 全区已经完成整改615户。
            between Chinese numerals   | 全区已经完成整改三百/五十户。 | 全区已经完成整改三百 / 五十户。
            before a Chinese scale     | 全区已经完成整改三/百户。 | 全区已经完成整改三百户。
            behind a Chinese numeral   | 全区已经完成整改三百/户。 | 全区已经完成整改三百户。
            a word behind              | 全区已经完成整改615/全部。 | 全区已经完成整改615 / 全部。
            a point that ends a heading | 本区情况说明./15户完成。 | 本区情况说明. / 15户完成。
            """)
    void aNumberThatALineEndSplitsIsOneNumber(String where, String text, String expected) {
        assertThat(read("标题/" + text)).as(where).isEqualTo("标题 / " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            of a title            | 工作简报第6/15户完成。 | 工作简报第6 / 15户完成。
            of a short line       | 标题/合计6/15户完成。 | 标题 / 合计6 / 15户完成。
            of no sentence        | 标题/A1区整改户数6/15户完成。 | 标题 / A1区整改户数6 / 15户完成。
            """)
    void aNumberAtTheEndIsWhole(String what, String text, String expected) {
        assertThat(read(text)).as(what).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、加快整治工作进度，全区各乡镇共同努力 | 一
            （二）加快整治工作进度，全区各乡镇共同努力 | 二
            3.加快整治工作进度，全区各乡镇共同努力 | 三
            第四章加快整治工作进度，全区各乡镇共同努力 | 四
            """)
    void anItemWithANumberBeginsAParagraph(String item, String what) {
        String line = "全区各部门按照要求全面推进这项整治工作，成效明显";
        assertThat(read("标题/" + line + "/" + item)).as(what).matches("标题 / [^/]+成效明显 / [^/]+");
    }

    @ParameterizedTest
    @CsvSource({"3.5万户完成整改，全区共同努力", "第四次检查完成，全区共同努力", "十余户完成整改，全区共同努力"})
    void aNumberWithoutItsMarkBeginsNone(String next) {
        String line = "全区各部门按照要求全面推进这项整治工作，成效明显的有";
        assertThat(read("标题/" + line + "/" + next)).matches("标题 / [^/]+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a numbered heading over a text | 标题/一、整治工作/全区各部门按照要求推进，成效明显。 | 标题 / 一、整治工作 / 全区各部门按照要求推进，成效明显。
            a numbered sentence that goes on | 标题/一、整治工作按照要求，推进整治/，成效明显。 | 标题 / 一、整治工作按照要求，推进整治，成效明显。
            lines that are as wide as one another | 标题/各部门按照要求“全面”推进整治/工作，全区各个乡镇均已完成 | 标题 / 各部门按照要求“全面”推进整治工作，全区各个乡镇均已完成
            a short line without marks | 标题/联系人姓名/张三，电话如下 | 标题 / 联系人姓名 / 张三，电话如下
            a line with a full stop within | 标题/已经完成。其余正在推进/整治，成效明显。 | 标题 / 已经完成。其余正在推进整治，成效明显。
            """)
    void aBodyLineGoesOnAndAHeadingDoesNot(String what, String text, String expected) {
        assertThat(read(text)).as(what).isEqualTo(expected);
    }

    @Test
    void aLongLineOrOneOfClausesGoesOnAlsoOverABlankLine() {
        String lines = "标题/各部门按照要求全面推进这项整治工作，全区上下共同努力奋斗/%s成效非常明显。";
        assertThat(read(lines.formatted(""))).matches("标题 / [^/]+");
        assertThat(read(lines.formatted("/"))).matches("标题 / [^/]+");
        assertThat(read(lines.formatted("__"))).matches("标题 / [^/]+ / [^/]+");
    }

    @Test
    void whereAParagraphWasLaidBetweenTheHalvesOfASentenceTheyAreJoined() {
        String first = "全区各部门按照要求全面推进整治工作，整治工作进展顺利，全区完成整";
        assertThat(read("标题/" + first + "//编辑部地址在人民路上。//治工作的乡镇有很多，完成整治。"))
                .isEqualTo("标题 / 全区各部门按照要求全面推进整治工作，整治工作进展顺利，全区完成整治工作的乡镇有很多，完成整治。" + " / 编辑部地址在人民路上。");
    }

    /** Of a page with several columns: all lines are equally short, and broken anywhere. */
    @Test
    void inANarrowColumnAFullLineGoesOnAndAShortOneDoesNot() {
        String column = "全区各部门按照要求/全面推进这项整治工/作截至七月底共完成/整改六百一十五户其/余还在继续。/__第二段说的是供水/工程的建设情况和进/度安排。";
        assertThat(read(column)).isEqualTo("全区各部门按照要求全面推进这项整治工作截至七月底共完成整改六百一十五户其余还在继续。" + " / 第二段说的是供水工程的建设情况和进度安排。");
    }

    @Test
    void inANarrowColumnANumberThatALineEndSplitsIsOneNumber() {
        String column = "全区各部门按照要求/全面推进这项整治工/作截至七月底完成6/15户总投资为3/.5亿元其余项目按照/计划推进全面铺开整";
        assertThat(read(column)).contains("完成615户总投资为3.5亿元");
    }

    @Test
    void inANarrowColumnAQuotationThatEndsASentenceEndsItsParagraph() {
        String column = "全区各部门按照要求/全面推进这项整治工/作群众都说“很好。”/__第二段说的供水工/程的建设情况和进度/安排按照计划推进的";
        assertThat(read(column)).matches("[^/]+“很好。” / [^/]+");
    }

    @Test
    void inANarrowColumnAnItemWithANumberBeginsAParagraph() {
        String column = "全区各部门按照要求/全面推进这项整治工/作截至七月底共完成/一、第二段说的供水/工程的建设情况和进/度安排按照计划推进";
        assertThat(read(column)).matches("[^/]+共完成 / 一、[^/]+");
    }
}
