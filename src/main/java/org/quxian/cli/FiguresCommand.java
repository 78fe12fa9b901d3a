package org.quxian.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quxian.exchange.FigureList;
import org.quxian.exchange.FiguresCsv;
import org.quxian.exchange.FiguresJson;
import org.quxian.exchange.FiguresSdmxCsv;
import org.quxian.exchange.FiguresXlsx;
import org.quxian.observation.Dataset;
import org.quxian.observation.Observation;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists figures. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(
            names = {"--theme", "--theme-name"},
            paramLabel = "THEME",
            descriptionKey = "theme-name",
            split = "[,，、]",
            splitSynopsisLabel = ",")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--format", paramLabel = "table|json|csv|sdmx-csv|xlsx", descriptionKey = "format")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private Optional<String> output = Optional.empty();

    FiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        FigureFormat chosen = format();
        selection.unnamed();
        Optional<String> file = output.filter(name -> !name.equals("-"));
        Optional<Path> path = file.isPresent() ? Optional.of(OutputFile.path(file.get())) : Optional.empty();
        StoreAccess.Opened opened = session.open();
        Dataset data = opened.data();
        Selection chosenFigures = selection.selection(themes, data.catalogue(), session.today());
        FigureList figures = new FigureList(
                data.select(chosenFigures),
                opened.waiting().stream()
                        .filter(candidate -> chosenFigures.admits(
                                candidate.claim(),
                                data.document(candidate.source().document()).orElseThrow(),
                                data.catalogue()))
                        .toList());
        if (chosen == FigureFormat.SDMX_CSV) {
            List<Observation> left = FiguresSdmxCsv.timeless(figures.standing(), data);
            if (!left.isEmpty()) {
                session.complain(timeless(left).in(session.language()));
            }
        }
        if (path.isPresent()) {
            OutputFile.write(path.get(), out -> write(chosen, figures, data, out));
        } else {
            OutputStream out = new BufferedOutputStream(session.out());
            write(chosen, figures, data, out);
            out.flush();
        }
        return 0;
    }

    private static Text timeless(List<Observation> figures) {
        String first = figures.getFirst().id();
        return new Text(
                "有 %d 个数据没有写入（%s 等）：原文没有写明时间，文稿也没有发布日期，而 SDMX 要求时间。请在审核中补上文稿的发布日期。".formatted(figures.size(), first),
                "%d figures (%s, …) were left out: neither their text nor a day of publication says when, and SDMX requires it. Give their documents a day of publication in the review."
                        .formatted(figures.size(), first));
    }

    private FigureFormat format() throws WrongUseException {
        FigureFormat chosen = format.isPresent()
                ? Choice.of("--format", format.get(), FigureFormat.class)
                : output.flatMap(FigureFormat::ofFile).orElse(FigureFormat.TABLE);
        if (chosen == FigureFormat.XLSX && output.isEmpty() && session.atTerminal()) {
            throw new WrongUseException(
                    new Text("xlsx 不能显示在终端，请用 -o 指定文件。", "A terminal cannot show xlsx; name a file with -o."));
        }
        return chosen;
    }

    private void write(FigureFormat chosen, FigureList figures, Dataset data, OutputStream out) throws IOException {
        switch (chosen) {
            case TABLE -> Lines.write(new FigureTable(data.catalogue(), session.language()).stored(figures, data), out);
            case JSON -> new FiguresJson().write(figures, data, out);
            case CSV -> new FiguresCsv().write(figures, data, out);
            case SDMX_CSV -> new FiguresSdmxCsv().write(figures.standing(), data, out);
            case XLSX -> new FiguresXlsx().write(figures.standing(), data, out);
        }
    }
}
