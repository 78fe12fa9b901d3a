package org.quxian.desktop.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.stage.Window;
import org.quxian.chart.Picture;
import org.quxian.desktop.export.ExportModel;
import org.quxian.desktop.print.PrintDialog;
import org.quxian.desktop.print.PrintModel;
import org.quxian.desktop.print.Printable;
import org.quxian.desktop.support.Desk;
import org.quxian.observation.Area;
import org.quxian.observation.Text;
import org.quxian.render.sheet.Printing;

/** The commands that put on paper what the window shows, and the fact sheets of districts. */
final class Papers {
    private final Desk desk;
    private final Notices notices;

    /**
     * @param desk the figures and the look
     * @param notices where outcomes are told
     */
    Papers(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /** Shows what is in view as it will be printed; the fact sheet of an open district can be chosen beside it. */
    void print(ExportModel.InView inView, Window owner) {
        List<Printable> choices = new ArrayList<>();
        choices.add(new Printable.InView(ShellWords.IN_VIEW, picture(inView)));
        choices.addAll(sheets().stream()
                .filter(sheet -> inView.district().equals(Optional.of(sheet.area())))
                .toList());
        show(choices, choices.getFirst(), owner);
    }

    /** Shows the fact sheet of the district that is open or the only one chosen; the others can be chosen beside it. */
    void factSheet(Optional<String> open, Window owner) {
        List<Printable.Sheet> sheets = sheets();
        if (sheets.isEmpty()) {
            notices.say(ShellWords.NO_SHEET);
            return;
        }
        Set<String> chosen = desk.selection().get().areas();
        Optional<String> wanted =
                open.or(() -> chosen.stream().filter(area -> chosen.size() == 1).findFirst());
        Printable.Sheet first = sheets.stream()
                .filter(sheet -> wanted.equals(Optional.of(sheet.area())))
                .findFirst()
                .orElse(sheets.getFirst());
        show(List.copyOf(sheets), first, owner);
    }

    private void show(List<Printable> choices, Printable first, Window owner) {
        PrintModel model = new PrintModel(desk, choices, first, Printing.printers());
        new PrintDialog(model, desk.look(), owner, notices::say).show();
    }

    private Picture picture(ExportModel.InView inView) {
        return inView.chart()
                .<Picture>map(chart -> chart)
                .or(() -> inView.district()
                        .flatMap(area -> desk
                                .charts()
                                .panels(desk.selection().get().withAreas(Set.of(area)))
                                .stream()
                                .findFirst()))
                .orElseGet(() -> desk.charts().board(desk.selection().get()));
    }

    /** The districts that have figures, in official order. */
    private List<Printable.Sheet> sheets() {
        Set<String> known =
                desk.data().observations().stream().map(figure -> figure.area()).collect(Collectors.toSet());
        return known.stream()
                .flatMap(code -> desk.data().catalogue().areas().bearing(code, Optional.empty()).stream())
                .sorted(Comparator.comparingInt(
                        area -> desk.data().catalogue().areas().all().indexOf(area)))
                .map(area -> new Printable.Sheet(label(area), area.code()))
                .toList();
    }

    private static Text label(Area area) {
        return ShellWords.sheetOf(area.name());
    }
}
