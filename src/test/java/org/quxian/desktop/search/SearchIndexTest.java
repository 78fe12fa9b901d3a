package org.quxian.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;

class SearchIndexTest {
    private static Desk desk;
    private static SearchIndex index;

    @BeforeAll
    static void spellEverything() {
        desk = Desks.chinese();
        index = SearchIndex.of(desk.data());
    }

    @ParameterizedTest
    @CsvSource({
        "黔江,500114",
        "qianjiang,500114",
        "QianJiang,500114",
        "qj,500114",
        "qijiang,500110",
        "綦江,500110",
        "youyang,500242",
        "yy,500242",
        "fengdu,500230",
        "fd,500230",
        "dazu,500111",
        "changshou,500115",
        "wansheng,CQ-WSJK",
        "Zhongxian,500233"
    })
    void aDistrictIsFoundByChineseByPinyinAndByInitials(String query, String code) {
        assertThat(districts(query)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"chongqing", "cq", "重庆"})
    void theMunicipalityIsFoundByItsOwnReading(String query) {
        assertThat(districts(query)).contains("500000");
    }

    @Test
    void bothDistrictsOfTheSameInitialsAreFound() {
        assertThat(districts("qj")).contains("500114", "500110");
    }

    @Test
    void aThemeIsFound() {
        assertThat(index.find("xfzz").getFirst())
                .isInstanceOfSatisfying(
                        Hit.Subject.class, theme -> assertThat(theme.id()).isEqualTo("fire-safety"));
        assertThat(index.find("xfzz").getFirst().detail().zh()).isEqualTo("主题");
    }

    @Test
    void anIndicatorIsFoundByAPartOfItsName() {
        assertThat(index.find("雨棚整改率"))
                .anySatisfy(hit -> assertThat(hit).isInstanceOfSatisfying(Hit.Measure.class, measure -> {
                    assertThat(measure.id()).isEqualTo("canopy-rectification-rate");
                    assertThat(measure.detail().zh()).isEqualTo("消防整治");
                }));
        assertThat(index.find("canopy")).isNotEmpty();
    }

    @Test
    void aFigureIsFoundByItsNumber() {
        assertThat(index.find("615")).singleElement().isInstanceOfSatisfying(Hit.Figure.class, figure -> {
            assertThat(figure.title().zh()).isEqualTo("可燃雨棚整改户数 615户");
            assertThat(figure.detail().zh()).isEqualTo("黔江");
            assertThat(desk.data().observation(figure.observation())).isPresent();
        });
    }

    @Test
    void severalWordsMustAllFit() {
        assertThat(index.find("黔江 42.1")).singleElement().isInstanceOf(Hit.Figure.class);
        assertThat(index.find("大足 42.1")).isEmpty();
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(index.find("  ")).isEmpty();
        assertThat(index.find("没有这个词")).isEmpty();
        assertThat(SearchIndex.EMPTY.find("黔江")).isEmpty();
    }

    @Test
    void thereAreNeverMoreThanTen() {
        assertThat(index.find("1")).hasSize(10);
    }

    @Test
    void theModelFollowsTheWords() {
        SearchModel model = new SearchModel(desk);

        model.find("qianjiang");
        assertThat(model.hits()).isNotEmpty();

        model.find("");
        assertThat(model.hits()).isEmpty();
    }

    private static List<String> districts(String query) {
        return index.find(query).stream()
                .filter(Hit.District.class::isInstance)
                .map(hit -> ((Hit.District) hit).code())
                .toList();
    }
}
