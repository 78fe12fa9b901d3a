package org.quxian.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PasteFormTest {

    @Test
    void theTitleIsTheFirstLineUntilSomebodyTypesOne() {
        PasteForm form = new PasteForm("黔江区简报\n整改户数615户。");
        assertThat(form.titleProperty().get()).isEqualTo("黔江区简报");

        form.textProperty().set("綦江区简报\n整改户数12户。");
        assertThat(form.titleProperty().get()).isEqualTo("綦江区简报");

        form.titleProperty().set("我的标题");
        form.textProperty().set("大足区简报\n整改户数12户。");
        assertThat(form.titleProperty().get()).isEqualTo("我的标题");
    }

    @Test
    void theDayIsThatOfTheDatelineUntilSomebodyTypesOne() {
        PasteForm form = new PasteForm("黔江区简报\n2021年8月20日\n整改户数615户。");
        assertThat(form.dayProperty().get()).isEqualTo("2021-08-20");

        form.textProperty().set("黔江区简报\n整改户数615户。");
        assertThat(form.dayProperty().get()).isEmpty();

        form.dayProperty().set("2021-08-01");
        form.textProperty().set("黔江区简报\n2021年8月20日\n整改户数615户。");
        assertThat(form.dayProperty().get()).isEqualTo("2021-08-01");
    }

    @Test
    void whatIsFilledInIsReadIn() {
        PasteForm form = new PasteForm("黔江区简报\n整改户数615户。");
        form.dayProperty().set("2021年8月12日");
        form.publisherProperty().set(" 区统计局 ");

        assertThat(form.incoming()).hasValueSatisfying(text -> {
            assertThat(text.published()).contains(LocalDate.of(2021, 8, 12));
            assertThat(text.publisher())
                    .hasValueSatisfying(publisher -> assertThat(publisher.zh()).isEqualTo("区统计局"));
            assertThat(text.file()).isEmpty();
        });
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() {
        PasteForm form = new PasteForm("");
        assertThat(form.incoming()).isEmpty();
        assertThat(form.flawProperty().get()).contains(PasteForm.NO_TEXT);

        form.textProperty().set("整改户数615户。");
        form.dayProperty().set("昨天");
        assertThat(form.incoming()).isEmpty();
        assertThat(form.flawProperty().get()).contains(PasteForm.WRONG_DAY);
    }
}
