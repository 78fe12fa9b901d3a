package org.quxian.desktop.mapping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Fonts;
import org.quxian.desktop.support.Snapshots;
import org.quxian.exchange.GridReader;
import org.quxian.exchange.mapping.ColumnUse;

/**
 * Takes pictures of the mapping screen for the docs. No test of its own, so it runs only when asked:
 * {@code mvn test -Dtest=MappingPictures}.
 */
class MappingPictures {
    private static final String TABLE = """
            2021年1-7月全市重点指标情况表,,,,,,
            序号,区县,指标,完成数,单位,性质,备注
            1,黔江区,可燃雨棚整改户数,701,户,实际,含乡镇
            2,黔江区,可燃雨棚整改率,91.4%,,实际,
            3,大足区,供水主管网长度,240.5,公里,实际,
            4,大足区,工程总投资,近5亿元,,实际,2018年以来
            5,垫东县,蜜本南瓜产量,12,万吨,预计,
            6,忠县,主动救助人次,六百余,人次,实际,
            7,忠县,发放救助资金,306,万吨,实际,
            8,綦江区,每周直播次数,2-3次,,实际,
            """;

    @TempDir
    private Path temp;

    @Test
    void takesPicturesOfTheMappingScreen() throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Path file = Files.writeString(temp.resolve("重点指标.csv"), TABLE);
        TableFile.Foreign tables =
                new TableFile.Foreign("重点指标.csv", new GridReader().read(file, () -> false), java.util.List.of());
        for (Appearance appearance : Appearance.values()) {
            FutureTask<WritableImage> shot = new FutureTask<>(() -> picture(tables, appearance));
            Platform.runLater(shot);
            Snapshots.write(shot.get(), "mapping-" + appearance.name().toLowerCase(Locale.ROOT) + ".png");
        }
    }

    private static WritableImage picture(TableFile.Foreign tables, Appearance appearance) throws Exception {
        Desk desk = Snapshots.desk(appearance);
        Fonts.load();
        Application.setUserAgentStylesheet(appearance.stylesheet());
        MappingModel model = new MappingModel(tables, desk);
        model.use(0, ColumnUse.IGNORED);
        MappingView view = new MappingView(model, desk.look());
        view.getStylesheets().add(MappingView.class.getResource("mapping.css").toExternalForm());
        return Snapshots.of(view, appearance, 1080, 700);
    }
}
